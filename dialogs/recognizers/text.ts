import { type Recognizer, refused, value } from './recognizer.ts';

const quoted = /^(?:"([^"]+)"|“([^”]+)”|«([^»]+)»|'([^']+)')$/;

/** The words as they are, without the spaces and the one pair of quotation marks around them. */
export const text: Recognizer = (said) => {
  const plain = said.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const inner = quoted.exec(plain);
  const words = inner ? (inner.slice(1).find((part) => part !== undefined) as string).trim() : plain;
  return words ? value(words) : refused('empty');
};
