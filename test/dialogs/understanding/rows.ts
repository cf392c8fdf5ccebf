import type { Value } from '../../../machines/value.ts';
import table from './badInputs.json' with { type: 'json' };

type Input = string | { readonly repeat: string; readonly times: number } | { readonly concat: readonly Input[] };

/** One row of the shared table of inputs; `normalized` in the table's own form (`wantedOf` has ours). */
export interface Row {
  readonly id: string;
  readonly field: string;
  readonly set?: string;
  readonly into?: string;
  readonly input: Input | { readonly json: { readonly value: Value } };
  readonly lang: 'fr' | 'en';
  readonly expect: 'accept' | 'reject';
  readonly normalized?: Value;
  readonly reason: string;
  readonly ambiguous?: boolean;
  readonly mustNotChangeState?: boolean;
  readonly mustNotPersist?: boolean;
}

/** Texts and presses alone: names that resolve, redirects, files and replays are tested where they are read. */
export const rows = table as unknown as readonly Row[];

export const spelt = (input: Input): string => {
  if (typeof input === 'string') return input;
  return 'repeat' in input ? input.repeat.repeat(input.times) : input.concat.map(spelt).join('');
};

const questions: Readonly<Record<string, string>> = {
  phone: 'channels[].phoneNumber',
  skillName: 'skills[].name',
  fallbackSeconds: 'skills[].routing.fallbackSeconds',
  slaDuration: 'channels[].sla.firstResponse',
  timeZone: 'business.timeZone',
  email: 'business.email',
  logoUrl: 'business.logoUrl',
  verificationCode: 'steps.channels[].profileAndNumber',
  businessName: 'business.name',
  businessDescription: 'business.description',
  'choice:yesNo': 'setup.channels[].another',
  yesNo: 'setup.channels[].another',
  language: 'setup.channels[].another',
  verifyMethod: 'channels[].verification.method',
  wabaAccount: 'account.origin',
  routing: 'routing.method',
  focusLock: 'skills[].routing.focusLock',
  slaMode: 'channels[].sla.mode',
  criterion: 'skills[].routing.criterion',
  nav: 'steps.channels[].connectFacebook',
};

/** The question that a row is said at. */
export const questionOf = ({ field, set, into, input }: Row): string =>
  set === 'language' && input === 'fr' ? 'templates[].language' : (questions[into ?? set ?? field] as string);

/** The table's names of options, in the product's. */
const options: Readonly<Record<string, Value>> = {
  yes: true,
  no: false,
  call: 'voice',
  create: 'created',
  select: 'existing',
  studio: 'studio-script',
  queue: 'routing-queues',
  offline: 'when-offline',
  available: 'when-available',
  preferredAgent: 'preferred-agent',
};

interface Duration {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}
const isoOf = ({ days, hours, minutes }: Duration): string => {
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}`;
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
};

/** The value that an accepted row has to leave. */
export function wantedOf({ field, normalized }: Row): Value {
  if (field === 'choice') return options[normalized as string] ?? (normalized as Value);
  return field === 'slaDuration' ? isoOf(normalized as unknown as Duration) : (normalized as Value);
}

/** One name of a zone for each set of equal ones. */
export const zone = (id: Value): string =>
  new Intl.DateTimeFormat('en', { timeZone: String(id) }).resolvedOptions().timeZone;
