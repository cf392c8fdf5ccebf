import type { Holiday } from '../../machines/rules/holidays.ts';
import { words } from './words.ts';

/** A name of a day off: what it is where the business is, by ISO 3166-1 code, or the same everywhere. */
export interface HolidayName {
  readonly names: readonly string[];
  readonly means: Holiday | Readonly<Record<string, Holiday>>;
}

/** Names of days off in both languages; where countries differ, the first one is the likeliest in Canada. */
export const holidayNames: readonly HolidayName[] = [
  {
    names: words(`
      jour de l'an, le jour de l'an, nouvel an, premier de l'an, new year, new years, new year's, new year's day
      new years day
    `),
    means: 'newYear',
  },
  { names: words("lendemain du jour de l'an, day after new year's, day after new years"), means: 'afterNewYear' },
  { names: words('épiphanie, fête des rois, les rois, epiphany, three kings'), means: 'epiphany' },
  { names: words('martin luther king, martin luther king day, mlk day, mlk'), means: 'martinLutherKing' },
  { names: words('jour de la famille, fête de la famille, family day'), means: 'family' },
  { names: words("presidents day, president's day, washington's birthday, jour des présidents"), means: 'presidents' },
  { names: words('vendredi saint, good friday'), means: 'goodFriday' },
  { names: words('pâques, dimanche de pâques, easter, easter sunday'), means: 'easter' },
  { names: words('lundi de pâques, easter monday'), means: 'easterMonday' },
  { names: words('memorial day'), means: 'memorial' },
  {
    names: words(`
      fête de la reine, fête de victoria, jour de victoria, victoria day, fête des patriotes, journée des patriotes
      journée nationale des patriotes, jour des patriotes, patriotes, patriots' day, may two four
    `),
    means: 'victoria',
  },
  {
    names: words('fête du travail, jour du travail, labour day, labor day'),
    means: { CA: 'labour', US: 'labour', FR: 'mayDay', BE: 'mayDay', CH: 'mayDay', GB: 'mayDay' },
  },
  { names: words('may day'), means: 'mayDay' },
  { names: words('victoire 1945, fête de la victoire, ve day, v e day'), means: 'victoryInEurope' },
  { names: words('ascension, jeudi de ascension, ascension day'), means: 'ascension' },
  { names: words('lundi de pentecôte, pentecôte, whit monday, pentecost monday'), means: 'whitMonday' },
  { names: words('juneteenth'), means: 'juneteenth' },
  {
    names: words(`
      saint-jean, la saint-jean, st-jean, st jean, saint-jean-baptiste, st-jean-baptiste, saint jean baptiste day
      fête nationale du québec, quebec national day
    `),
    means: 'saintJean',
  },
  {
    names: words('fête nationale, national day, national holiday'),
    means: { CA: 'saintJean', FR: 'bastille', BE: 'belgium', CH: 'switzerland', US: 'independence' },
  },
  { names: words('fête du canada, canada day, confédération, fête de la confédération'), means: 'canada' },
  { names: words("independence day, fourth of july, jour de l'indépendance"), means: 'independence' },
  { names: words('bastille day, prise de la bastille'), means: 'bastille' },
  { names: words('congé civique, civic holiday, civic day, simcoe day, terry fox day'), means: 'civic' },
  { names: words('assomption, assumption, assumption day'), means: 'assumption' },
  {
    names: words(`
      vérité et réconciliation, journée de la vérité et de la réconciliation, truth and reconciliation
      truth and reconciliation day, orange shirt day, national day for truth and reconciliation
    `),
    means: 'truth',
  },
  {
    names: words('action de grâce, action de grâces, actions de grâce, thanksgiving, thanksgiving day'),
    means: { CA: 'thanksgivingCanada', US: 'thanksgivingUnitedStates' },
  },
  { names: words('canadian thanksgiving, thanksgiving in canada'), means: 'thanksgivingCanada' },
  { names: words('american thanksgiving, us thanksgiving, thanksgiving américain'), means: 'thanksgivingUnitedStates' },
  { names: words("columbus day, indigenous peoples' day"), means: 'columbus' },
  { names: words("toussaint, la toussaint, all saints, all saints' day"), means: 'allSaints' },
  {
    names: words('jour du souvenir, armistice, jour de armistice, remembrance day, veterans day'),
    means: 'remembrance',
  },
  { names: words('veille de noël, réveillon de noël, christmas eve, xmas eve'), means: 'christmasEve' },
  { names: words('noël, jour de noël, la noël, christmas, christmas day, xmas, xmas day, x mas'), means: 'christmas' },
  { names: words('lendemain de noël, boxing day, boxing'), means: 'boxing' },
  {
    names: words(`
      veille du jour de l'an, veille du nouvel an, saint-sylvestre, réveillon du jour de l'an, new year's eve
      new years eve
    `),
    means: 'newYearEve',
  },
];

/** Days off as a whole, which are not the same ones everywhere. */
export const allHolidays = words(`
  jours fériés, jour férié, fériés, les fériés, congés fériés, tous les fériés, fêtes, congés, jours de fête
  statutory holidays, stat holidays, stats, statutory, stat, public holidays, bank holidays, holidays, federal holidays
  legal holidays, all holidays, national holidays
`);

/** There are none. */
export const noHolidays = words(`
  jamais fermé, toujours ouvert, on ferme jamais, on ne ferme jamais, nous ne fermons jamais, aucun férié
  aucun jour férié, aucun congé, pas de congé, pas de congés, pas de jours fériés, pas de fériés, pas de fermeture
  aucune fermeture, aucune date, aucune journée, y en a pas, il y en a pas, il n'y en a pas, on en a pas
  ouvert à l'année, ouvert toute l'année, never closed, we never close, always open, no holidays, no closures
  no closing days, no dates, we don't close, there are none, we have none, open all year, open year round
`);
