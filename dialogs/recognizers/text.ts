import { keyOf, wordList } from '../grammar/grammar.ts';
import { type Recognizer, refused, value } from './recognizer.ts';

const quoted = /^(?:"([^"]+)"|“([^”]+)”|«([^»]+)»|'([^']+)')$/;

const lacking = wordList((grammar) => grammar.lacking);

/** The words as they are, without the spaces and the one pair of quotation marks around them; « je l’ai pas » is no name. */
export const text: Recognizer = (said) => {
  const plain = said.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const inner = quoted.exec(plain);
  if (!inner && lacking.has(keyOf(plain))) return refused('not-known');
  const words = inner ? (inner.slice(1).find((part) => part !== undefined) as string).trim() : plain;
  return words ? value(words) : refused('empty');
};
