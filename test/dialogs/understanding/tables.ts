import type { Table } from './table.ts';
import * as address from './tables/address.ts';
import * as choice from './tables/choice.ts';
import { choices } from './tables/choices.ts';
import * as colleague from './tables/colleague.ts';
import * as count from './tables/count.ts';
import { country } from './tables/country.ts';
import { dates } from './tables/dates.ts';
import { duration } from './tables/duration.ts';
import * as names from './tables/names.ts';
import * as phone from './tables/phone.ts';
import * as seconds from './tables/seconds.ts';
import { step } from './tables/step.ts';
import { timeZone } from './tables/timeZone.ts';
import { hours } from './tables/week.ts';
import * as yesNo from './tables/yesNo.ts';

/** Every table of utterances, at least one for each kind of answer. */
export const tables: readonly Table[] = [
  ...Object.values({ ...phone, ...seconds, ...count, ...yesNo, ...choice, ...address, ...names }),
  ...Object.values(colleague),
  duration,
  step,
  choices,
  timeZone,
  country,
  hours,
  dates,
];
