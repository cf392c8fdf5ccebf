/** A holiday that people call by its name rather than by its date. */
export const holidayIds = [
  'newYear',
  'afterNewYear',
  'epiphany',
  'martinLutherKing',
  'family',
  'presidents',
  'goodFriday',
  'easter',
  'easterMonday',
  'memorial',
  'victoria',
  'labour',
  'mayDay',
  'victoryInEurope',
  'ascension',
  'whitMonday',
  'juneteenth',
  'saintJean',
  'canada',
  'independence',
  'bastille',
  'belgium',
  'switzerland',
  'civic',
  'assumption',
  'truth',
  'thanksgivingCanada',
  'thanksgivingUnitedStates',
  'columbus',
  'allSaints',
  'remembrance',
  'christmasEve',
  'christmas',
  'boxing',
  'newYearEve',
] as const;
export type Holiday = (typeof holidayIds)[number];

/** Month from 1 and day of the month. */
export type MonthDay = readonly [month: number, day: number];
type When = MonthDay | ((year: number) => MonthDay);

const [monday, thursday] = [1, 4];
const dayLength = 86_400_000;

const monthDay = (instant: number): MonthDay => {
  const date = new Date(instant);
  return [date.getUTCMonth() + 1, date.getUTCDate()];
};

/** The nth such weekday of a month; the last one for -1. */
const nth =
  (n: number, weekday: number, month: number) =>
  (year: number): MonthDay => {
    const first = new Date(Date.UTC(year, n < 0 ? month : month - 1, 1));
    const offset = (weekday - first.getUTCDay() + 7) % 7;
    return monthDay(first.getTime() + (offset + 7 * (n < 0 ? -1 : n - 1)) * dayLength);
  };

/** Easter Sunday in milliseconds (Meeus, Jones and Butcher; Gregorian calendar). */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
const fromEaster =
  (days: number) =>
  (year: number): MonthDay =>
    monthDay(easterOf(year) + days * dayLength);

/** The Monday before 25 May. */
const victoria = (year: number): MonthDay => {
  const eve = Date.UTC(year, 4, 24);
  return monthDay(eve - ((new Date(eve).getUTCDay() - monday + 7) % 7) * dayLength);
};

const calendar: Readonly<Record<Holiday, When>> = {
  newYear: [1, 1],
  afterNewYear: [1, 2],
  epiphany: [1, 6],
  martinLutherKing: nth(3, monday, 1),
  family: nth(3, monday, 2),
  presidents: nth(3, monday, 2),
  goodFriday: fromEaster(-2),
  easter: fromEaster(0),
  easterMonday: fromEaster(1),
  memorial: nth(-1, monday, 5),
  victoria,
  labour: nth(1, monday, 9),
  mayDay: [5, 1],
  victoryInEurope: [5, 8],
  ascension: fromEaster(39),
  whitMonday: fromEaster(50),
  juneteenth: [6, 19],
  saintJean: [6, 24],
  canada: [7, 1],
  independence: [7, 4],
  bastille: [7, 14],
  belgium: [7, 21],
  switzerland: [8, 1],
  civic: nth(1, monday, 8),
  assumption: [8, 15],
  truth: [9, 30],
  thanksgivingCanada: nth(2, monday, 10),
  thanksgivingUnitedStates: nth(4, thursday, 11),
  columbus: nth(2, monday, 10),
  allSaints: [11, 1],
  remembrance: [11, 11],
  christmasEve: [12, 24],
  christmas: [12, 25],
  boxing: [12, 26],
  newYearEve: [12, 31],
};

/** The day of a holiday in a year, as it stands in the calendar: a day off in lieu is the business's own affair. */
export function holidayIn(year: number, holiday: Holiday): MonthDay {
  const when = calendar[holiday];
  return typeof when === 'function' ? when(year) : when;
}

/** Days off that a whole country shares, by ISO 3166-1 code; provinces and cantons add their own. */
export const sharedHolidays: Readonly<Record<string, readonly Holiday[]>> = {
  CA: ['newYear', 'goodFriday', 'canada', 'labour', 'christmas'],
  US: [
    'newYear',
    'martinLutherKing',
    'presidents',
    'memorial',
    'juneteenth',
    'independence',
    'labour',
    'columbus',
    'remembrance',
    'thanksgivingUnitedStates',
    'christmas',
  ],
  FR: [
    'newYear',
    'easterMonday',
    'mayDay',
    'victoryInEurope',
    'ascension',
    'whitMonday',
    'bastille',
    'assumption',
    'allSaints',
    'remembrance',
    'christmas',
  ],
  BE: [
    'newYear',
    'easterMonday',
    'mayDay',
    'ascension',
    'whitMonday',
    'belgium',
    'assumption',
    'allSaints',
    'remembrance',
    'christmas',
  ],
  CH: ['newYear', 'ascension', 'switzerland', 'christmas'],
  GB: ['newYear', 'goodFriday', 'christmas', 'boxing'],
};
