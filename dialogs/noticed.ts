import { findingsAt } from '../machines/emit.ts';
import type { Finding, FindingId, Severity } from '../machines/finding.ts';
import { template } from '../machines/path.ts';
import { spelledPhone } from '../machines/rules/phone.ts';
import type { Values } from '../machines/value.ts';
import { labelAt } from './asked.ts';
import type { Language } from './language.ts';
import { fill, type PhraseKey, say } from './say.ts';
import type { Standpoint } from './standing.ts';

const severityWords = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
} as const satisfies Record<Severity, PhraseKey>;

/** Nothing is wrong: somebody else has to act first. */
const isWaiting = ({ id, args }: Pick<Finding, 'id' | 'args'>): boolean =>
  id === 'approval-waiting' ||
  id === 'not-finished' ||
  ((id === 'account-not-approved' || id === 'template-not-approved') && args.value !== 'rejected');

/** A finding in words: how grave, the reason, what to do. */
export function findingWords(
  { id, severity, args }: Pick<Finding, 'id' | 'severity' | 'args'>,
  language: Language,
): { readonly text: string; readonly fix: string; readonly severity: string } {
  const words = language.findings[id];
  const filled = { name: '', value: '', other: '', ...args, ...numberSpelled(args.value) };
  return {
    text: fill(words.text, language.locale, filled),
    fix: fill(words.fix, language.locale, filled),
    severity: language.phrases[isWaiting({ id, args }) ? 'severityWaiting' : severityWords[severity]],
  };
}

const numberSpelled = (value: string | number | undefined): Finding['args'] =>
  typeof value === 'string' && /^\+\d{7,15}$/.test(value)
    ? { value: spelledPhone(value).replaceAll(' ', '\u00a0') }
    : {};

/** Findings about more than one answer go by the one to begin with; keys are templates of their paths. */
const leading: Readonly<Record<string, string>> = {
  'channels[]': 'channels[].name',
  'channels[].sla': 'channels[].sla.mode',
  templates: 'outbound.methods',
  'templates[].channels[]': 'templates[].channels',
  'richMessages[].channels[]': 'richMessages[].channels',
  customComponent: 'customComponent.url',
  'customComponent.channels[]': 'customComponent.channels',
  'routing.queues[].includedChannels[]': 'routing.queues[].includedChannels',
  'skills[].routing': 'skills[].routing.criterion',
  'skills[].agentResponse': 'skills[].agentResponse.firstSeconds',
  'skills[].customerResponse': 'skills[].customerResponse.idleSeconds',
  businessHours: 'businessHours.week',
  openPoints: 'setup.openPoint',
};

/** The path of the answer that a finding concerns; findings on a file may stand at a place that is no answer. */
export function answerOf(path: string): string {
  const found = leading[template(path)];
  if (!found) return path;
  const indices = path.match(/\d+/g) ?? [];
  let at = 0;
  return found.replace(/\[\]/g, () => `[${indices[at++] ?? 0}]`);
}

/** A finding as a person needs it: how grave, the reason, the fix, the answer it concerns, and the source. */
export function findingSentence(one: Finding, live: Values, language: Language): string {
  return say(language, 'findingFull', {
    finding: say(language, 'findingLine', findingWords(one, language)),
    label: labelAt(answerOf(one.path), live, language),
    sources: one.source.join(', '),
  });
}

const gravity = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

/** Gravest first, each kind in the order of the page. */
export const byGravity = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);

/** What the next question says by itself, and steps or questions that were put off just now; the review has these too. */
const saidAnyway: ReadonlySet<FindingId> = new Set<FindingId>([
  'permissions-unconfirmed',
  'two-step-pin',
  'phone-unreachable',
  'number-in-use',
  'logo-unchecked',
  'component-all-channels',
  'agents-not-eligible',
  'default-skill-unstaffed',
  'default-script-missing',
  'default-skill-missing',
]);
const most = 2;
const keyOf = ({ id, path }: Finding): string => `${id} ${path}`;

/** What an answer brought to light, gravest first and no more than two; the review lists all. */
export function noticedAfter(
  before: Pick<Standpoint, 'position'>,
  { position }: Pick<Standpoint, 'position'>,
  language: Language,
): readonly string[] {
  if (position === before.position || !position.pending || position.pending.id === 'setup.review') return [];
  const worthSaying = findingsAt(position).filter(({ id, severity }) => severity !== 'info' && !saidAnyway.has(id));
  if (!worthSaying.length) return [];
  const known = new Set(findingsAt(before.position).map(keyOf));
  const fresh = worthSaying.filter((one) => !known.has(keyOf(one)));
  return byGravity(fresh)
    .slice(0, most)
    .map((one) => findingSentence(one, position.ground.live, language));
}
