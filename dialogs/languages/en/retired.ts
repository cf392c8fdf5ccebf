import type { Language } from '../../language.ts';

/** Labels of questions that are no longer asked, for reports on answers to them. */
export const retired: Language['retired'] = {};
