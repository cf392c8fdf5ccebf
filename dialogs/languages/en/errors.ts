import type { Errors } from '../../language.ts';
import { registration } from './errors/registration.ts';
import { screens } from './errors/screens.ts';
import { sending } from './errors/sending.ts';
import { templates } from './errors/templates.ts';

/** What an error means and what to do next; `words` are patterns of its message, read by `dialogs/patterns.ts`. */
export const errors: Errors = { ...sending, ...templates, ...registration, ...screens };
