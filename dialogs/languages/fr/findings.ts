import type { Language } from '../../language.ts';
import { accountFindings } from './findings/account.ts';
import { routingFindings } from './findings/routing.ts';
import { serviceFindings } from './findings/service.ts';
import { templatesFindings } from './findings/templates.ts';

/** Ce qui cloche dans une configuration et l’effet sur de vrais messages; puis le remède. */
export const findings: Language['findings'] = {
  ...accountFindings,
  ...templatesFindings,
  ...routingFindings,
  ...serviceFindings,
};
