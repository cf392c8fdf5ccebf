import type { Language } from '../../language.ts';

/** Les noms des questions qui ne sont plus posées, pour parler des réponses qui y ont été données. */
export const retired: Language['retired'] = {};
