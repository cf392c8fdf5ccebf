import { isHostName } from '../../machines/rules/host.ts';
import { wordList } from '../grammar/grammar.ts';
import { words } from '../grammar/words.ts';
import { fold, normalize, wordsOf } from '../normalize.ts';
import { asciiHost } from './hosts.ts';
import { fillers } from './phrases.ts';
import { asGuesses, type Recognizer, refused, unclear, value } from './recognizer.ts';

const introductions = new Set([
  ...wordList((grammar) => grammar.yes),
  ...words('email, e, mail, courriel, courriels, adresse, address, electronique, contact, write, ecrivez, s'),
]);

/** One address, alone or in a short sentence; the domain in lower-case ASCII, the name as it is. */
export const email: Recognizer = (said) => {
  const text = normalize(said);
  if (!text) return refused('empty');
  const tokens = text.slice(0, 1000).split(/[\s;]+/);
  const addresses = tokens.filter((token) => token.includes('@'));
  if (!addresses.length) return unclear();
  const found = addresses.map(addressOf);
  const known = [...new Set(found.filter((address) => address !== undefined))];
  if (known.length > 1) return unclear(asGuesses(known));
  const [address] = known;
  if (found.includes(undefined) || !address) return refused('email-malformed', mended(addresses[0] as string, text));
  const around = tokens.filter((token) => !token.includes('@')).flatMap((token) => wordsOf(fold(token)));
  return around.every((word) => introductions.has(word) || fillers.has(word))
    ? value(address)
    : unclear(asGuesses([address]));
};

function addressOf(token: string): string | undefined {
  const bare = token.replace(/^(?:mailto:|[<("'[])+/i, '').replace(/[>)"'\],.:!?]+$/, '');
  const at = bare.lastIndexOf('@');
  const [name, domain] = [bare.slice(0, at), asciiHost(bare.slice(at + 1))];
  return name && domain && !/[,"<>()[\]\\:]/.test(name) ? `${name}@${domain}` : undefined;
}

/** A comma typed for a full stop, or spaces around the @. */
function mended(token: string, text: string): { readonly proposal?: string } {
  const spaced = /(?:^| )([^ @]{1,64}) ?@ ?([^ @]{1,255})(?= |$)/.exec(text);
  const joined = spaced && !token.replace('@', '').includes('@') ? addressOf(`${spaced[1]}@${spaced[2]}`) : undefined;
  if (joined && isHostName(joined.slice(joined.lastIndexOf('@') + 1))) return { proposal: joined };
  const proposal = /^[^,@]+@[^,@]+,[a-z]{2,6}$/i.test(token) ? addressOf(token.replace(',', '.')) : undefined;
  return proposal ? { proposal } : {};
}
