import type { Field } from './field.ts';
import { isTree, type Tree } from './flatten.ts';
import { fieldOf, fields } from './setup.ts';
import type { Value, Values } from './value.ts';

const listOf = (value: unknown): readonly Tree[] =>
  Array.isArray(value) ? value.map((one) => (isTree(one) ? one : {})) : [];
const treeOf = (value: unknown): Tree => (isTree(value) ? value : {});
const queuesOf = (file: Tree): readonly Tree[] => listOf(treeOf(file.routing).queues);
const groups = ['channels', 'templates', 'roles', 'skills'] as const;

/**
 * Answers that only steer the conversation and that the configuration itself proves, such as «another one?» where
 * another one follows. `said` are the steering answers that stand in the file.
 */
export function provenBy(file: Tree, said: Values): Record<string, Value> {
  const proven: Record<string, Value> = {};
  const another = (group: string, { length }: readonly Tree[]): void => {
    for (let i = 0; i < length - 1; i++) proven[`setup.${group}[${i}].another`] = true;
    if (length && file.status === 'complete') proven[`setup.${group}[${length - 1}].another`] = false;
  };
  for (const group of groups) another(group, listOf(file[group]));
  another('routing.queues', queuesOf(file));
  listOf(file.channels).forEach((channel, i) => {
    if (channel.sla === null) proven[`channels[${i}].sla.mode`] = 'none';
  });
  listOf(file.roles).forEach((role, i) => {
    const path = `setup.roles[${i}].channels`;
    const names = listOf(role.channels).flatMap(({ channel }) => (typeof channel === 'string' ? [channel] : []));
    if (names.length) proven[path] = union(said[path], names);
  });
  listOf(file.skills).forEach((skill, i) => {
    const path = `setup.skills[${i}].options`;
    const options = optionsOf(skill, said[path]);
    if (options) proven[path] = options;
  });
  if (listOf(file.templates).length && !sendsOut(file)) proven['setup.templates'] = true;
  if (Array.isArray(file.richMessages))
    proven.richMessages = listOf(file.richMessages).flatMap(({ kind }) => (typeof kind === 'string' ? [kind] : []));
  if (file.customComponent === null) proven['customComponent.url'] = null;
  if (isTree(file.globalSla)) proven['setup.globalSla'] = true;
  return proven;
}

/** Then templates are needed, and nobody is asked whether they are wanted. */
function sendsOut(file: Tree): boolean {
  const { methods, feedbackSurveys } = treeOf(file.outbound);
  return feedbackSurveys === true || (Array.isArray(methods) && methods.length > 0);
}

/** The most likely steering answers, for a file that says none but these facts; every one of them may be wrong. */
export function guessedFrom(file: Tree, facts: Values): Record<string, Value> {
  const guesses: Record<string, Value> = offersDeclined(file, facts);
  listOf(file.channels).forEach((channel, i) => {
    const { status } = treeOf(channel.verification);
    if (isTree(channel.profile)) guesses[`setup.channels[${i}].facebookAccount`] = 'right';
    if (typeof status === 'string') guesses[`setup.channels[${i}].profileVerified`] = status === 'already-verified';
  });
  if (file.status === 'complete') {
    guesses['setup.prerequisites'] = [];
    listOf(file.templates).forEach((_, i) => {
      guesses[`setup.templates[${i}].text`] = null;
    });
  }
  if (Array.isArray(file.templates)) guesses['setup.templates'] = file.templates.length > 0;
  const criteria = listOf(file.skills).map(({ routing }) => treeOf(routing).criterion);
  if (criteria.some(Boolean)) guesses['setup.dynamicDelivery'] = criteria.includes('preferred-agent') ? 'yes' : 'no';
  if (file.globalSla === null) guesses['setup.globalSla'] = false;
  return { ...guesses, ...componentGuesses(file) };
}

/** What could be had by one yes stands in the file by itself. */
function offersDeclined(file: Tree, facts: Values): Record<string, Value> {
  const stated = Object.keys(facts).map((path) => path.replace(/(?<=\.channels)\[\d+\]/, '[]'));
  const paths = Object.keys(fields).flatMap((id) => {
    const { offers } = fieldOf(id) as Field;
    if (!offers) return [];
    const group = /^setup\.(\w+)\[\]/.exec(id)?.[1];
    const places = group ? listOf(file[group]).map((_, i) => `[${i}]`) : [''];
    const isStated = (place: string): boolean => offers.some((one) => stated.includes(one.replace('[]', place)));
    return places.filter(isStated).map((place) => id.replace('[]', place));
  });
  return Object.fromEntries(paths.map((path) => [path, false]));
}

/** What has to be confirmed apart is taken as confirmed from a complete file only. */
function componentGuesses({ customComponent, status }: Tree): Record<string, Value> {
  if (!isTree(customComponent)) return {};
  const { legacyComponentsRemoved: isRemoved, channels } = customComponent;
  const isComplete = status === 'complete';
  return {
    ...(typeof isRemoved === 'boolean' && { 'setup.customComponent.legacy': isRemoved ? 'none' : 'found' }),
    ...(isComplete && isRemoved === false && { 'setup.customComponent.removalConfirmed': false }),
    ...(isComplete && channels === 'all' && { 'setup.customComponent.allChannels': true }),
  };
}

const optionKeys = {
  acceptReject: 'accept-reject',
  serviceLevel: 'service-level',
  agentResponse: 'agent-response',
  customerResponse: 'customer-response',
  messageTemplate: 'message-template',
  screenPop: 'screen-pop',
  subSkill: 'sub-skill',
  personalConnectionOrByoc: 'personal-connection',
} as const;

/** The options that a skill was given; undefined while nobody was asked, for then a draft says nothing of them. */
function optionsOf(skill: Tree, said: Value | undefined): Value | undefined {
  const keys = Object.entries(optionKeys);
  const shown = keys.flatMap(([key, option]) => (skill[key] ? [option] : []));
  if (!shown.length && skill.acceptReject === undefined) return undefined;
  const left: readonly string[] = keys.flatMap(([key, option]) => (skill[key] === false ? [option] : []));
  return union(said, shown).filter((option) => !left.includes(option));
}

const union = (said: Value | undefined, shown: readonly string[]): readonly string[] => [
  ...new Set([...(Array.isArray(said) ? said.filter((one): one is string => typeof one === 'string') : []), ...shown]),
];
