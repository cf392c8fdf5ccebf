import { runtimeZone } from '../../machines/rules/timeZone.ts';
import { keyOf } from '../grammar/grammar.ts';
import { cities, clocks } from '../grammar/places.ts';
import { words } from '../grammar/words.ts';
import { fold, near, normalize, wordsOf } from '../normalize.ts';
import { countryOf } from './country.ts';
import { longestAt, negates } from './phrases.ts';
import { asGuesses, type Recognizer, refused, unclear, value } from './recognizer.ts';
import { offering } from './units.ts';

/** Ids that the database has renamed and the runtime still calls by their former name. */
const renamed: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Godthab': 'America/Nuuk',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'Africa/Asmera': 'Africa/Asmara',
};
const current = (id: string): string => renamed[id] ?? id;

/** Zones by key: the whole id, the city it ends with, the cities that live by it. */
const zones = new Map<string, Set<string>>();
const note = (name: string, zone: string): void => {
  const key = keyOf(name);
  zones.set(key, (zones.get(key) ?? new Set()).add(zone));
};
for (const id of Intl.supportedValuesOf('timeZone')) {
  for (const name of [id, current(id)]) {
    note(name.replaceAll('_', ' '), current(id));
    note(name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' '), current(id));
  }
}
for (const [zone, names] of Object.entries(cities)) for (const name of names) note(name, zone);
for (const { names, zones: several } of clocks) for (const name of names) for (const zone of several) note(name, zone);
for (const name of words('UTC, GMT, universal time, temps universel')) note(name, 'UTC');

/** Words around the name of a place or of a clock. */
const around = new Set(
  words(`
    time, timezone, zone, standard, daylight, local, clock, in, of, the, heure, heures, fuseau, horaire, normale, avancee
    locale, ville, city, de, du, des, d, l, la, le, a, on, we, are, is, notre, our
  `),
);
/** Zones where most people live, to be offered first. */
const busy = new Set(clocks.flatMap((clock) => clock.zones));

/** An IANA zone by its id or by a city; what several zones share is asked about, an offset is refused. */
export const timeZone: Recognizer = (said, { country }) => {
  const text = normalize(said);
  if (!text) return refused('empty');
  const offset = /^(?:utc|gmt|z)? ?([+-]) ?(\d{1,2})(?::?(\d{2}))?(?: ?h)?$/i.exec(text);
  if (offset) return refused('time-zone-offset', offering(homeFirst(atOffset(offset), country).slice(0, 3)));
  if (/^etc\/gmt[+-]/i.test(text)) return refused('time-zone-offset');
  if (/^etc\//i.test(text)) return unclear();
  const id = text.split(' ').find((word) => /.\/./.test(word));
  const exact = id && (runtimeZone(text.replaceAll(' ', '_')) ?? runtimeZone(id));
  if (exact) return value(current(exact));
  const all = wordsOf(fold(text.replaceAll('_', ' ')));
  const bare = all.filter((word) => !around.has(word));
  const found = [all, bare].map((some) => zones.get(some.join(' '))).find(Boolean);
  const [only, ...others] = found ?? mentioned(bare);
  // An id with a slip in it is asked about, even where its city is known.
  if (only && !others.length && !id && !negates(all)) return value(only);
  const likely = only ? [only, ...others] : (ofCountry(text) ?? [...slips(bare.join(' '))]);
  return unclear(asGuesses(homeFirst(likely, country).slice(0, 5)));
};

/** Zones of the places in a sentence: those that suit all of them (`Eastern time, Toronto`), else each. */
function mentioned(said: readonly string[]): readonly string[] {
  const sets: ReadonlySet<string>[] = [];
  for (let i = 0; i < said.length && said.length <= 30; ) {
    const { meaning, length } = longestAt(said, i, (key) => (key.length > 3 ? zones.get(key) : undefined));
    if (meaning) sets.push(meaning);
    i += length;
  }
  const every = [...(sets[0] ?? [])].filter((zone) => sets.every((set) => set.has(zone)));
  return every.length ? every : [...new Set(sets.flatMap((set) => [...set]))];
}

function ofCountry(text: string): readonly string[] | undefined {
  const country = countryOf(text);
  const all = country ? zonesOf(country) : [];
  return all.length ? [...all.filter((zone) => busy.has(zone)), ...all.filter((zone) => !busy.has(zone))] : undefined;
}

const zonesOf = (country: string): readonly string[] =>
  new Intl.Locale('und', { region: country }).getTimeZones?.()?.map(current) ?? [];

/** The zones of the business's own country before the others. */
function homeFirst(zones: readonly string[], country: string | undefined): readonly string[] {
  const own = country && zones.length > 1 ? zonesOf(country) : [];
  return [...zones.filter((zone) => own.includes(zone)), ...zones.filter((zone) => !own.includes(zone))];
}

/** Zones where many people live and clocks show that offset, in winter or else in summer. */
function atOffset([, sign, hours, minutes = '0']: RegExpExecArray): readonly string[] {
  const wanted = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return [winter, summer].flatMap((instant) => [...busy].filter((zone) => offsetAt(zone, instant) === wanted));
}

const [winter, summer] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

/** Minutes ahead of universal time. */
function offsetAt(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function slips(key: string): ReadonlySet<string> {
  if (key.length < 4 || key.length > 40) return new Set();
  return new Set([...zones].flatMap(([name, several]) => (near(key, name) ? [...several] : [])));
}
