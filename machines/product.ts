import { template } from './path.ts';

/** Where a step of the procedure is carried out. */
export type Product = 'cxone' | 'meta' | 'whatsapp' | 'website';

/** The steps that take place elsewhere than in CXone. */
const elsewhere: Readonly<Record<string, Product>> = {
  'steps.business.checkLogo': 'website',
  'steps.channels[].freeNumber': 'whatsapp',
  'steps.channels[].connectFacebook': 'meta',
  'steps.channels[].businessInformation': 'meta',
  'steps.channels[].profileAndNumber': 'meta',
  'steps.channels[].resolveVerification': 'meta',
  'channels[].approval': 'meta',
  'templates[].status': 'meta',
};

/** The product in whose screens the step at a path takes place. */
export const productOf = (path: string): Product => elsewhere[template(path)] ?? 'cxone';
