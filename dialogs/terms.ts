import { terms } from '../machines/notices.ts';
import { otherLanguage } from './catalog.ts';
import { keyOf } from './grammar/grammar.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';

const asking =
  /^(?:qu est ce qu(?:e|un|une)?(?: c est(?: qu(?:e|un|une)?)?)?|c est quoi|que signifie|que veut dire|ca veut dire quoi|definition(?: de)?|definir|what is|what s|whats|what are|what does|define|meaning of)\s+(?:an? |the |un |une |le |la |les |l |d |de |du |des )*(.+?)(?: mean| exactement| exactly)?$/;

/** The meaning of a term of the page (R212), when the text asks for one. */
export function termAsked(text: string, language: Language): string | undefined {
  const wanted = text.length > 200 ? undefined : asking.exec(keyOf(text))?.[1];
  if (!wanted) return undefined;
  const found = terms.find((id) =>
    [language, otherLanguage(language)].some((one) =>
      [one.terms[id].term, ...one.terms[id].also].some((name) => [keyOf(name), `${keyOf(name)}s`].includes(wanted)),
    ),
  );
  return (
    found && say(language, 'termMeaning', { term: language.terms[found].term, meaning: language.terms[found].meaning })
  );
}
