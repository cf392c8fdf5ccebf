import type { Errors } from '../../language.ts';
import { registration } from './errors/registration.ts';
import { screens } from './errors/screens.ts';
import { sending } from './errors/sending.ts';
import { templates } from './errors/templates.ts';

/** Ce qu’une erreur veut dire et ce qu’il faut faire; `words` sont des motifs de son message, lus par `dialogs/patterns.ts`. */
export const errors: Errors = { ...sending, ...templates, ...registration, ...screens };
