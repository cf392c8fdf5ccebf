import { type FillerId, type Origin, originOf } from '../machines/explain.ts';
import { effective } from '../machines/log.ts';
import { notices, topics } from '../machines/notices.ts';
import { template } from '../machines/path.ts';
import { taskOf } from '../machines/progress.ts';
import { type FieldId, fieldOf } from '../machines/setup.ts';
import type { Source, Value, Values } from '../machines/value.ts';
import { labelAt } from './asked.ts';
import type { Language } from './language.ts';
import { type PhraseKey, say } from './say.ts';
import { pageText } from './sources.ts';
import { spellInstant } from './spell.ts';
import type { Talk } from './talk.ts';
import { spellAt } from './tell.ts';

/** Answers that nobody would look for in a configuration. */
export const isUnnamed = (path: string): boolean => /^setup\.(.*\.)?(another|recommended|review|openPoint)$/.test(path);

/** Names and reasons of what no question answers. */
export const fillerWords: Readonly<Record<FillerId, { readonly label: PhraseKey; readonly why: PhraseKey }>> = {
  'outbound.enabled': { label: 'fillerOutboundEnabled', why: 'fillerOutboundEnabledWhy' },
  'outbound.consent': { label: 'fillerOutboundConsent', why: 'fillerOutboundConsentWhy' },
  templates: { label: 'fillerTemplates', why: 'fillerTemplatesWhy' },
  'richMessages[].kind': { label: 'fillerRichKind', why: 'fillerRichKindWhy' },
  customComponent: { label: 'fillerComponent', why: 'fillerComponentWhy' },
  'routing.queues': { label: 'fillerQueues', why: 'fillerQueuesWhy' },
  'skills[].mediaType': { label: 'fillerMediaType', why: 'fillerMediaTypeWhy' },
  'skills[].messageTemplate': { label: 'fillerMessageTemplate', why: 'fillerMessageTemplateWhy' },
  'skills[].serviceLevel': { label: 'fillerServiceLevel', why: 'fillerServiceLevelWhy' },
  'skills[].agentResponse': { label: 'fillerAgentResponse', why: 'fillerAgentResponseWhy' },
  'skills[].customerResponse': { label: 'fillerCustomerResponse', why: 'fillerCustomerResponseWhy' },
  'channels[].sla': { label: 'fillerSla', why: 'fillerSlaWhy' },
  businessHours: { label: 'fillerBusinessHours', why: 'fillerBusinessHoursWhy' },
  globalSla: { label: 'fillerGlobalSla', why: 'fillerGlobalSlaWhy' },
};

/** What a value of the configuration is called. */
export function nameOf(path: string, { at, language }: Talk): string {
  const label = labelAt(path, at.position.ground.live, language);
  if (label !== path) return label;
  const filler = fillerWords[template(path) as FillerId];
  return filler ? language.phrases[filler.label] : say(language, 'madeName', { key: path });
}

/** A value as a person reads it, nothing included. */
export function spelledLeaf(path: string, value: Value, language: Language): string {
  if (value === null || (Array.isArray(value) && !value.length)) return say(language, 'valueEmpty');
  if (typeof value === 'boolean') return say(language, value ? 'yes' : 'no');
  return template(path) === 'skills[].mediaType' ? say(language, 'valueDigital') : spellAt(path, value, language);
}

/** A value by its path. */
export type Leaf = readonly [path: string, value: Value];

/** A value with where it comes from, the documented rule behind it, and how to change it. */
export function originText([path, value]: Leaf, talk: Talk): string {
  const { at, language } = talk;
  const origin = originOf(path, at.position, at.folded.stamps);
  const head = say(language, 'labelled', { label: nameOf(path, talk), value: spelledLeaf(path, value, language) });
  if (!origin) return head;
  return [head, ...causeLines(origin, talk), ...ruleLines(origin, language), ...changeLines(origin, talk)].join('\n');
}

function causeLines(origin: Origin, talk: Talk): readonly string[] {
  const { language } = talk;
  switch (origin.kind) {
    case 'stated':
      return [statedLine(origin, talk)];
    case 'skipped': {
      const { stamp } = origin;
      return [
        stamp
          ? say(language, 'originSkipped', { date: spellInstant(stamp.at, language) })
          : say(language, 'originSkippedUndated'),
      ];
    }
    case 'derived':
    case 'offered': {
      if (!origin.from.length) return [say(language, 'originDerivedAlone')];
      const phrase = origin.kind === 'derived' ? 'originDerived' : 'originOffered';
      return [say(language, phrase), ...answerRows(origin.from, talk)];
    }
    case 'concluded':
    case 'declined':
      return [
        say(language, origin.kind === 'concluded' ? 'originConcluded' : 'originDeclined'),
        ...answerRows(origin.from, talk),
      ];
    case 'fixed':
      return [say(language, 'originFixed')];
    case 'not-asked':
      return [say(language, 'originNotAsked')];
    case 'made':
      return [say(language, 'originMade')];
  }
}

function statedLine({ path, stamp }: Extract<Origin, { kind: 'stated' }>, talk: Talk): string {
  const { language } = talk;
  if (!stamp) return say(language, 'originUndated');
  const date = spellInstant(stamp.at, language);
  const last = effective([...talk.session.log, ...talk.entries]).findLast((one) => 'path' in one && one.path === path);
  if (last?.type === 'IMPORTED') return say(language, 'originImported', { date });
  return stamp.by === talk.stamp.by
    ? say(language, 'originStated', { date })
    : say(language, 'originStatedBy', { by: stamp.by, date });
}

function answerRows(paths: readonly string[], { at, language }: Talk): readonly string[] {
  const { live }: { readonly live: Values } = at.position.ground;
  return paths.map(
    (path) =>
      `• ${say(language, 'labelled', {
        label: labelAt(path, live, language),
        value: spelledLeaf(path, live[path] as Value, language),
      })}`,
  );
}

function ruleLines(origin: Origin, language: Language): readonly string[] {
  if (origin.kind === 'made') return [];
  const why = 'filler' in origin ? language.phrases[fillerWords[origin.filler].why] : language.questions[origin.of].why;
  const documented = origin.sources.filter((source) => source.startsWith('R'));
  const assumed = origin.sources.filter((source) => !source.startsWith('R'));
  const readings = readingsOf(origin.of, assumed, language);
  const task = taskOf(origin.of);
  const silence = readings.length ? 'whyAssumed' : 'originAssumed';
  return [
    why,
    ...readings,
    pageText({ task, sources: documented }, language),
    ...(assumed.length ? [say(language, silence, { sources: assumed.join(', ') })] : []),
  ];
}

/** What is said with the question about its contradictions and gaps. */
function readingsOf(of: FieldId, assumed: readonly Source[], language: Language): readonly string[] {
  const field = fieldOf(of);
  const isAbout = (sources: readonly Source[]): boolean => sources.some((source) => assumed.includes(source));
  return [
    ...(field?.notices ?? []).filter((id) => isAbout(notices[id])).map((id) => language.notices[id]),
    ...(field?.topics ?? []).filter((id) => isAbout(topics[id])).map((id) => language.topics[id]),
  ];
}

const causesOf = (origin: Origin): readonly string[] =>
  ['derived', 'offered', 'concluded', 'declined'].includes(origin.kind)
    ? (origin as Extract<Origin, { readonly from: readonly string[] }>).from
    : [];

function changeLines(origin: Origin, { at, language }: Talk): readonly string[] {
  if (origin.kind === 'fixed' || origin.kind === 'made' || origin.kind === 'not-asked') return [];
  const [first] = causesOf(origin);
  const path = 'path' in origin ? origin.path : first;
  if (path === undefined || isUnnamed(path)) return [];
  const label = labelAt(path, at.position.ground.live, language);
  return [
    say(language, 'path' in origin && origin.kind !== 'derived' ? 'originChange' : 'originChangeCause', { label }),
  ];
}
