import type { Language } from '../../language.ts';
import { accountFindings } from './findings/account.ts';
import { routingFindings } from './findings/routing.ts';
import { serviceFindings } from './findings/service.ts';
import { templatesFindings } from './findings/templates.ts';

/** What is wrong with a configuration and what it does to real messages; then the cure. */
export const findings: Language['findings'] = {
  ...accountFindings,
  ...templatesFindings,
  ...routingFindings,
  ...serviceFindings,
};
