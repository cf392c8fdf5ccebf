import type { Value } from '../../../../machines/value.ts';
import { mends, puzzles, refuses, type Table, takes } from '../table.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Hours = Partial<Record<(typeof days)[number], string>>;

/** `9-12 13-17` for each day that is open. */
const week = (hours: Hours): Value =>
  Object.fromEntries(
    days.map((day) => [
      day,
      (hours[day]?.split(' ') ?? []).map((range) =>
        range.split('-').map((time) => time.padStart(2, '0').padEnd(5, ':00')),
      ),
    ]),
  );
const on = (list: string, hours: string): Hours => Object.fromEntries(list.split(' ').map((day) => [day, hours]));
const working = on('mon tue wed thu fri', '9-17');

export const hours: Table = {
  at: 'businessHours.week',
  fr: [
    takes(
      week(working),
      'lun-ven 9 h à 17 h',
      'lundi au vendredi 9h-17h',
      'du lundi au vendredi, de 9 h à 17 h',
      'lun–ven 9h–17h',
      'lun.-ven. 9\u00a0h à 17\u00a0h',
      '9-5 la semaine',
      'l-v 9h-17h',
      'la semaine de 9 à 5',
      '9h à 17h en semaine, fermé la fin de semaine',
      'lundi a vendredi 9 a 17h',
      'LUNDI AU VENDREDI 9H À 17H',
      'jours ouvrables 9h-17h',
      'ben du lundi au vendredi 9 à 5',
      'lun-ven 9h-17h fds fermé',
      '9 h à 17 h, lundi mardi mercredi jeudi et vendredi',
    ),
    takes(
      week(on('mon tue thu fri', '9-17')),
      'lun-ven 9 h à 17 h sauf mercredi',
      'du lundi au vendredi sauf le mercredi, 9h à 17h',
      'lun-ven 9-17 sauf mer',
    ),
    takes(
      week({ ...working, sat: '10-14' }),
      'en semaine 9h-17h, samedi 10h-14h',
      'lun-ven 9-17 pis sam 10-14',
      'lun-ven 9h-17h, sam 10h à 14h, dim fermé',
    ),
    takes(
      week(on('mon tue wed thu fri', '9-12 13-17')),
      'lun-ven 9h-12h et 13h-17h',
      'lundi au vendredi 9h à midi et 13h à 17h',
    ),
    takes(
      week(on('mon tue wed thu fri sat sun', '00-24')),
      '24/7',
      '24 h sur 24, 7 jours sur 7',
      '24h/24 7j/7',
      'en tout temps',
    ),
    takes(
      week(on('mon tue wed thu fri sat sun', '8-20')),
      'tous les jours 8h-20h',
      '8 h à 20 h, 7 jours sur 7',
      'chaque jour de 8h à 20h',
    ),
    takes(week(on('sat sun', '10-16')), 'fin de semaine 10h-16h', 'fds 10-16', 'sam et dim de 10 h à 16 h'),
    mends('week-malformed', week(working), '9h-17h', '9 à 5'),
    refuses('empty', 'fermé tous les jours'),
    refuses('not-known', 'je sais pas', 'aucune idée'),
    puzzles('lun-ven', 'ouvert', 'ça dépend des saisons', 'lundi 9h', '9h-17h-20h'),
  ],
  en: [
    takes(
      week(working),
      'Mon-Fri 9-5',
      'weekdays 9-5',
      'M-F 9-5',
      'Monday to Friday 9am to 5pm',
      'mon–fri 9 am – 5 pm',
      'mon-fri 09:00-17:00',
      '9 to 5 on weekdays',
      'we’re open Monday through Friday from 9 to 5',
      'monday - friday 9:00 a.m. - 5:00 p.m.',
      'Mon to Fri 9-5, closed weekends',
      'business days 9-5',
    ),
    takes(
      week({ ...working, sat: '10-14' }),
      'weekdays 9-5, Sat 10-2',
      'Mon-Fri 9-5; Saturday 10am-2pm',
      'weekdays 9-5, sat 10-2, closed sundays',
    ),
    takes(
      week(on('mon tue thu fri', '9-17')),
      'Mon-Fri 9-5 except Wednesday',
      'weekdays except wed 9-5',
      'mon-fri 9-5 but not wednesday',
    ),
    takes(week(on('mon tue wed thu fri sat sun', '00-24')), '24/7', 'always open', 'round the clock'),
    takes(week(on('mon tue wed thu fri sat sun', '8-20')), 'every day 8am-8pm', 'daily 8 am to 8 pm', '8-20 every day'),
    takes(week(on('mon wed fri', '9-17')), 'mon, wed and fri 9-5', 'Monday, Wednesday, Friday 9-5'),
    mends('week-malformed', week(working), '9-5', '9am to 5pm'),
    refuses('not-known', 'not sure', 'idk'),
    puzzles('mon-fri', 'open', 'it depends on the season', 'monday 9', 'sometimes'),
  ],
};
