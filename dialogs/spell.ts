import type { Field } from '../machines/field.ts';
import { secondsOf } from '../machines/rules/duration.ts';
import { spelledPhone } from '../machines/rules/phone.ts';
import { type Day, days, type Week } from '../machines/rules/week.ts';
import type { FieldId } from '../machines/setup.ts';
import type { Value } from '../machines/value.ts';
import type { Language, OptionWording } from './language.ts';
import { say } from './say.ts';
import { spellTemplate } from './templateText.ts';

export const labelOf = (wording: OptionWording): string => (typeof wording === 'string' ? wording : wording.label);

/** The label of a fixed option; a name of the administrator's own is its own label. */
export function optionLabel(id: FieldId, option: string, language: Language): string {
  const { choices } = language.questions[id] as { choices?: Readonly<Record<string, OptionWording>> };
  const wording = choices?.[option];
  return wording === undefined ? option : labelOf(wording);
}

/** A value as a person reads it; durations keep the exact figure that a screen asks for. */
export function spell(
  value: Value,
  asked: { readonly id: FieldId; readonly field: Field },
  language: Language,
): string {
  if (value === null) return say(language, 'skipped');
  if (value === 'all') return say(language, 'allChannels');
  if (Array.isArray(value)) return spellList(value, asked, language);
  if (typeof value === 'boolean') return say(language, value ? 'yes' : 'no');
  switch (asked.field.kind) {
    case 'choice':
      return optionLabel(asked.id, value as string, language);
    case 'step':
      return labelOf(language.outcomes[value as 'done']);
    case 'phone':
      return spelledPhone(value as string).replaceAll(' ', '\u00a0');
    case 'seconds':
      return spellSeconds(value as number, language);
    case 'duration':
      return spellDuration(secondsOf(value as string), language);
    case 'country':
      return (countryNames[language.tag] as Intl.DisplayNames).of(value as string) ?? (value as string);
    case 'week':
      return spellWeek(value as Week, language);
    case 'template':
      return spellTemplate(value, language);
    default:
      return String(value);
  }
}

const countryNames = {
  fr: new Intl.DisplayNames('fr-CA', { type: 'region' }),
  en: new Intl.DisplayNames('en-CA', { type: 'region' }),
};

function spellList(
  list: readonly Value[],
  asked: { readonly id: FieldId; readonly field: Field },
  language: Language,
): string {
  if (!list.length) return say(language, asked.field.kind === 'dates' ? 'noDates' : 'nothing');
  const words = list.map((one) => spellOne(String(one), asked, language));
  return joined(words, language);
}
const spellOne = (
  one: string,
  { id, field }: { readonly id: FieldId; readonly field: Field },
  language: Language,
): string =>
  field.kind === 'choices' ? optionLabel(id, one, language) : field.kind === 'dates' ? spellDate(one, language) : one;

/** What a button that takes this value says: a few words even where the value is a whole text. */
export const spellButton = (
  value: Value,
  asked: { readonly id: FieldId; readonly field: Field },
  language: Language,
): string =>
  asked.field.kind === 'template' && value !== null ? say(language, 'keepTemplate') : spell(value, asked, language);

const mostInSentence = 3;

/** A value as it is repeated to whoever said it: one line each where there are many. */
export function spellEcho(
  value: Value,
  asked: { readonly id: FieldId; readonly field: Field },
  language: Language,
): string {
  if (!Array.isArray(value) || value.length <= mostInSentence)
    return say(language, 'noted', { value: spell(value, asked, language) });
  const list = value.map((one) => `• ${capitalised(spellOne(String(one), asked, language))}`).join('\n');
  return say(language, 'notedList', { list });
}

/** A label at the beginning of a line. */
export const capitalised = (label: string): string => label.charAt(0).toLocaleUpperCase() + label.slice(1);

/** « a, b et c ». */
export const joined = (words: readonly string[], { tag }: Pick<Language, 'tag'>): string => lists[tag].format(words);

const lists = { fr: new Intl.ListFormat('fr-CA'), en: new Intl.ListFormat('en-CA') };

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** « 1 heure 30 minutes » from seconds. */
export function spellDuration(seconds: number, { locale }: Pick<Language, 'locale'>): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count) parts.push(unitFormat(locale, unit).format(count));
  }
  return parts.join(' ') || unitFormat(locale, 'second').format(0);
}

function spellSeconds(seconds: number, language: Language): string {
  const exact = unitFormat(language.locale, 'second').format(seconds);
  return seconds < 60 ? exact : `${exact} (${spellDuration(seconds, language)})`;
}

const formats = new Map<string, Intl.NumberFormat>();
function unitFormat(locale: string, unit: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(key, format);
  return format;
}

/** Days with the same hours are told together: « lun.–ven. 9 h 00–17 h 00 ». */
export function spellWeek(week: Week, language: Language): string {
  const runs: { from: Day; to: Day; hours: string }[] = [];
  for (const day of days) {
    const hours = (week[day] ?? [])
      .map(([opens, closes]) =>
        say(language, 'hours', { opens: spellTime(opens, language), closes: spellTime(closes, language) }),
      )
      .join(', ');
    const last = runs.at(-1);
    if (last && last.hours === hours) last.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  return runs
    .filter(({ hours }) => hours)
    .map(
      ({ from, to, hours }) => `${dayName(from, language)}${from === to ? '' : `–${dayName(to, language)}`} ${hours}`,
    )
    .join('; ');
}

const monday = Date.UTC(2024, 0, 1);
const dayFormats = {
  fr: new Intl.DateTimeFormat('fr-CA', { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { weekday: 'short', timeZone: 'UTC' }),
};
const dayName = (day: Day, { tag }: Language): string =>
  dayFormats[tag].format(monday + days.indexOf(day) * 86_400_000);

function spellTime(time: string, language: Language): string {
  const [hours, minutes] = [String(Number(time.slice(0, 2))), time.slice(3)];
  return minutes === '00' ? say(language, 'fullHour', { hours }) : say(language, 'clock', { hours, minutes });
}

const dateFormats = {
  fr: new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
};

const calendarFormats = {
  fr: new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeZone: 'UTC' }),
};
/** In French the first of a month is an ordinal, which the formats do not know. */
const spellDate = (date: string, { tag }: Language): string => {
  const words = calendarFormats[tag].format(new Date(date));
  return tag === 'fr' ? words.replace(/^1(?=\s)/, '1er') : words;
};

/** An instant in words, in universal time since the reader's zone is not known. */
export const spellInstant = (iso: string, language: Language): string =>
  say(language, 'instant', { date: dateFormats[language.tag].format(new Date(iso)) });
