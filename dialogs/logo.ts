import type { Refusal } from '../machines/refusal.ts';
import {
  type LogoImage,
  type LogoVerdict,
  recommendedLogoSide,
  refuseLogo,
  type Unseen,
} from '../machines/rules/logo.ts';
import { logoUrl } from '../machines/rules/url.ts';
import { fieldOf } from '../machines/setup.ts';
import type { Asked } from './asked.ts';
import type { LogoFact } from './errands.ts';
import { fill, type PhraseKey, say } from './say.ts';
import type { Dialogue } from './session.ts';
import { state, type Talk } from './talk.ts';
import type { Understanding } from './understand.ts';

const addressPath = 'business.logoUrl';
const stepPath = 'steps.business.checkLogo';

/** What is known of the image at an address; when nothing is, an errand goes out for it. */
function verdictOn({ facts, errands }: Talk, url: string): LogoVerdict | undefined {
  const fact = facts.find((one): one is LogoFact => one.kind === 'logo' && one.url === url);
  if (!fact && !errands.some((one) => one.kind === 'checkLogo' && one.url === url))
    errands.push({ kind: 'checkLogo', url });
  return fact?.verdict;
}

/** The address of an image that was seen to be wrong is no answer (R28–R30, R32). */
export function checkedLogo(talk: Talk, asked: Asked, understood: Understanding): Understanding {
  if (asked.path !== addressPath || understood.kind !== 'answered') return understood;
  const verdict = verdictOn(talk, String(understood.value));
  const refusal = verdict && refuseLogo(verdict);
  return refusal ? { kind: 'refused', refusal } : understood;
}

/**
 * Says what the image at an address is like as soon as the address is stated, and settles the step that checks it; so
 * too when that step is taken up again.
 */
export function followLogo(talk: Talk): void {
  const url = talk.at.folded.values[addressPath];
  const isNew = isStated(talk);
  if (!(isNew || isTakenUp(talk)) || !logoUrl.safeParse(url).success) return;
  const verdict = verdictOn(talk, url as string);
  const refusal = verdict && refuseLogo(verdict);
  if (refusal) withdraw(talk, refusal);
  else if (verdict?.kind === 'image') {
    talk.ahead.push(...goodWords(talk, verdict));
    settle(talk, 'done');
  } else if (verdict?.kind === 'unseen') {
    talk.ahead.push(say(talk.language, unseenWords[verdict.why]));
    if (isNew) leaveOpen(talk);
  } else if (isNew) {
    talk.ahead.push(say(talk.language, 'logoUnopened'));
    if (isVouchedFor(talk)) talk.ahead.push(say(talk.language, 'logoTrusted'));
  }
}

const stating = new Set(['ANSWERED', 'CHANGED', 'IMPORTED']);
const isStated = ({ entries }: Talk): boolean =>
  entries.some((entry) => 'path' in entry && entry.path === addressPath && stating.has(entry.type));

/** The step is opened again in this turn, or asked about because it has waited. */
const isTakenUp = ({ entries, session, dialogue }: Talk): boolean =>
  entries.some((entry) => entry.type === 'REOPENED' && entry.path === stepPath) ||
  (isAskedAbout(dialogue) && !isAskedAbout(session.dialogue));

const isAskedAbout = ({ aside }: Pick<Dialogue, 'aside'>): boolean =>
  aside?.kind === 'check' && aside.paths.includes(stepPath);

/** Nobody needs to be asked whether the logo was checked: the list of what is ready says so. */
const isVouchedFor = ({ at: { folded } }: Talk): boolean =>
  fieldOf(stepPath)?.derive?.((template) => folded.values[template]) === 'done';

function leaveOpen(talk: Talk): void {
  if (isVouchedFor(talk)) return void talk.ahead.push(say(talk.language, 'logoTrusted'));
  settle(talk, 'waiting');
  talk.ahead.push(say(talk.language, 'logoWaiting'));
}

function settle(talk: Talk, outcome: 'done' | 'waiting'): void {
  const { values } = talk.at.folded;
  if (outcome === 'done') askNoMore(talk);
  if (values[stepPath] === outcome || (values[stepPath] === undefined && isVouchedFor(talk))) return;
  state(talk, { type: 'STEP', path: stepPath, value: outcome });
}

/** An address that was taken together with others, or long ago, is asked anew when its image is wrong. */
function withdraw(talk: Talk, { reason, args }: Refusal): void {
  const { language } = talk;
  talk.ahead.push(fill(language.reasons[reason], language.locale, { ...args }));
  askNoMore(talk);
  state(talk, { type: 'REOPENED', path: addressPath });
}

/** What has been found out needs no question any more. */
function askNoMore(talk: Talk): void {
  const { aside } = talk.dialogue;
  if (aside?.kind !== 'check') return;
  const paths = aside.paths.filter((path) => path !== stepPath);
  talk.dialogue = { ...talk.dialogue, aside: paths.length ? { kind: 'check', paths } : null };
}

const unseenWords = {
  unreachable: 'logoUnseenUnreachable',
  slow: 'logoUnseenSlow',
  unexpected: 'logoUnseenUnexpected',
  busy: 'logoUnseenBusy',
} as const satisfies Readonly<Record<Unseen, PhraseKey>>;

function goodWords({ language }: Talk, { format, width, bytes }: LogoImage): readonly string[] {
  const kilobytes = Math.ceil(bytes / 1024);
  const good = say(language, 'logoGood', { format: format.toUpperCase(), width, kilobytes });
  const side = recommendedLogoSide;
  return width < side ? [good, say(language, 'logoSmall', { side })] : [good];
}
