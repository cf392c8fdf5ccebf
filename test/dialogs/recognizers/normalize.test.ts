import { expect, test } from 'vitest';
import { fold, near, normalize } from '../../../dialogs/normalize.ts';

test.each([
  ['  L’accueil\u00a0: ２\u202fh  ', "L'accueil : 2 h"],
  ['\u202a+1\u2011614\u202c', '+1-614'],
  ['o\u200bui', 'oui'],
  ['٣', '3'],
  ['½ 10² …', '½ 10² …'],
  ['−1', '-1'],
])('normalises «%s»', (text, plain) => expect(normalize(text)).toBe(plain));

test('folds case, accents and ligatures', () => expect(fold('Équipe CŒUR')).toBe('equipe coeur'));

test.each([
  ['crate', 'create', true],
  ['phone cal', 'phone call', true],
  ['txt mesage', 'text message', true],
  ['textmessage', 'text message', true],
  ['yse', 'yes', false],
  ['online', 'offline', false],
  ['unavailable', 'available', false],
  ['indisponible', 'disponible', false],
  ['indisponibles', 'disponible', false],
  ['when online', 'when offline', false],
  ['inactive', 'active', false],
  ['on', 'no', false],
] as const)('«%s» is near «%s»: %s', (text, meant, answer) => expect(near(text, meant)).toBe(answer));
