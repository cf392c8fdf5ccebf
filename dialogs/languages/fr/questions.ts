import type { Questions } from '../../language.ts';
import { account } from './questions/account.ts';
import { business } from './questions/business.ts';
import { channel } from './questions/channel.ts';
import { component } from './questions/component.ts';
import { defaults } from './questions/defaults.ts';
import { delivery } from './questions/delivery.ts';
import { profile } from './questions/profile.ts';
import { review } from './questions/review.ts';
import { roles } from './questions/roles.ts';
import { routing } from './questions/routing.ts';
import { skill } from './questions/skill.ts';
import { sla } from './questions/sla.ts';
import { templates } from './questions/templates.ts';

/** Every question in French; one that is missing does not compile. */
export const questions: Questions = {
  ...account,
  ...business,
  ...channel,
  ...profile,
  ...templates,
  ...component,
  ...roles,
  ...routing,
  ...skill,
  ...delivery,
  ...defaults,
  ...sla,
  ...review,
};
