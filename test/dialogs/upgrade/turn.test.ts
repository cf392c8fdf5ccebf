import { describe, expect, test } from 'vitest';
import { languages } from '../../../dialogs/catalog.ts';
import type { Said } from '../../../dialogs/message.ts';
import { openSession, type Session } from '../../../dialogs/session.ts';
import { takeTurn } from '../../../dialogs/turn.ts';
import { readSession } from '../../../dialogs/upgrade/readSession.ts';
import { fold } from '../../../machines/log.ts';
import { drive } from '../../helpers/drive.ts';
import { formerSetup, lacks } from '../../helpers/formerSetup.ts';
import { locales, stored, tags } from '../../helpers/talk.ts';
import { added, type Change, changes } from './changes.ts';
import { former, present, read, since, storedAt } from './helpers.ts';

const stamp = { at: '2026-12-01T09:00:00Z', by: 'mowgli' };
const textOf = ({ messages }: ReturnType<typeof takeTurn>): string =>
  messages
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00a0', ' ');
const questionOf = ({ messages }: ReturnType<typeof takeTurn>) => messages.at(-1)?.standing?.question;
const changed = (name: string): Change => changes.find((one) => one.name.startsWith(name)) as Change;

/** What is said to a session that a former setup left at a question. */
function say(change: string | Change, until: string, said: Said, locale = 'fr-CA') {
  const {
    changes: table,
    differences,
    wishes = {},
    alike = {},
  } = typeof change === 'string' ? changed(change) : change;
  const same = Object.fromEntries(Object.keys(alike).map((id) => [id, 'Service']));
  const walker = formerSetup(...differences);
  const { last } = drive({ ...wishes, ...same }, ({ pending }) => pending?.path === until, walker);
  expect(last.pending?.path).toBe(until);
  return since(table, () => takeTurn(read(storedAt(last, locale)), said, stamp));
}

describe('a question that came in before the one that waits', () => {
  test.each([
    ['typed', { text: '200, rue Queen Ouest, Toronto' }],
    ['pressed', { press: { question: 'business.address', value: '200, rue Queen Ouest, Toronto' } }],
  ] as const)('does not take the answer that was %s to the other', (_how, said) => {
    const turn = say('added: business.website', 'business.address', said);
    const { values } = fold(turn.session.log);
    expect(values['business.address']).toBe('200, rue Queen Ouest, Toronto');
    expect(values['business.website']).toBeUndefined();
    expect(questionOf(turn)).toBe('business.website');
  });

  test('does not take the form that was filled in for the other', () => {
    const form = { 'business.name': 'Jungle', 'business.description': 'Plein air' };
    const turn = say(added('channels[].previousUse'), 'business.name', { form });
    expect(fold(turn.session.log).values).toMatchObject(form);
    expect(questionOf(turn)).toBe('channels[0].previousUse');
  });

  test.each(tags)('is announced in %s, and asked', (tag) => {
    const turn = say('added: business.website', 'routing.method', {}, locales[tag]);
    expect(textOf(turn)).toContain(
      tag === 'fr'
        ? 'La démarche a été mise à jour depuis votre dernier message.'
        : 'The setup has been updated since your last message.',
    );
    expect(textOf(turn)).toContain(
      tag === 'fr'
        ? '• Site Web de l’entreprise : c’est une nouvelle question.'
        : '• Company website: this question is new.',
    );
    expect(questionOf(turn)).toBe('business.website');
  });

  test('is nothing new to whoever has said nothing yet', () => {
    const turn = since({ added: ['setup.prerequisites'] }, () =>
      takeTurn(read({ ...openSession(), definition: former }), { locale: 'fr-CA' }, stamp),
    );
    expect(textOf(turn)).not.toContain(languages.fr.phrases.upgradeTitle);
    expect(turn.session.definition).toBe(present);
  });

  test('leaves commands what they are', () => {
    const turn = say('added: business.website', 'business.address', { text: 'retour' });
    expect(turn.entries.map(({ type }) => type)).toEqual(['UNDONE']);
  });

  test('opens a finished setup, which is then to be confirmed again', () => {
    const { last } = drive({}, undefined, formerSetup(lacks('business.website')));
    const turn = since({ added: ['business.website'] }, () => takeTurn(read(storedAt(last)), {}, stamp));
    expect(questionOf(turn)).toBe('business.website');
    expect(turn.entries).toEqual([{ type: 'REOPENED', path: 'setup.review', ...stamp }]);
  });
});

describe('a question that is gone', () => {
  test('does not leave what was said to it to another one', () => {
    const turn = say('removed: business.fax', 'business.fax', { text: 'Canada' });
    expect(turn.entries).toEqual([]);
    expect(questionOf(turn)).toBe('business.website');
  });

  test('and whose button is pressed passes without a word on it', () => {
    const turn = say('removed: business.fax', 'business.fax', { press: { question: 'business.fax', value: 'x' } });
    expect(turn.entries).toEqual([]);
    expect(textOf(turn)).not.toContain(languages.fr.phrases.unclear);
  });

  test.each(tags)('is named by the label it had, in %s', (tag) => {
    const retired = languages[tag].retired as Record<string, string>;
    retired['business.fax'] = tag === 'fr' ? 'numéro de télécopieur' : 'fax number';
    const text = textOf(say('removed: business.fax', 'routing.method', {}, locales[tag]));
    delete retired['business.fax'];
    expect(text).toContain(
      tag === 'fr'
        ? 'Je ne demande plus ceci : numéro de télécopieur. Votre réponse reste dans l’historique.'
        : 'I no longer ask for this: fax number. Your answer stays in the history.',
    );
  });
});

describe('an answer that is no longer taken', () => {
  test.each(tags)('is quoted with its reason, in %s', (tag) => {
    const text = textOf(say('tightened: business.email', 'routing.method', {}, locales[tag]));
    expect(text).toContain(
      tag === 'fr'
        ? '« aux bons soins de Baloo » n’est plus accepté.'
        : '“aux bons soins de Baloo” is no longer accepted.',
    );
  });
});

describe('a question with another name', () => {
  const name = 'renamed: business.homepage';

  test('waits under its new name, and takes what is said to it', () => {
    const turn = say(name, 'business.homepage', { text: 'https://jungle.example' });
    expect(fold(turn.session.log).values['business.website']).toBe('https://jungle.example');
    expect(textOf(turn)).toContain('vous n’avez rien à refaire');
  });

  test('takes what is pressed on a card that is older than the name', () => {
    const press = { question: 'business.homepage', value: 'https://jungle.example' };
    expect(fold(say(name, 'business.homepage', { press }).session.log).values['business.website']).toBe(press.value);
  });

  test('is still known by it when an aside waits', () => {
    const { changes: table, differences, alike } = changed(name);
    expect(alike).toBeDefined();
    const { last } = drive({ 'business.homepage': 'https://a.example' }, 'routing.method', formerSetup(...differences));
    const session = storedAt(last) as { dialogue: Session['dialogue'] };
    const resume = { question: 'routing.method', attempt: 0, proposal: null };
    const dialogue = {
      ...session.dialogue,
      question: 'business.homepage',
      aside: { kind: 'change', path: 'business.homepage', resume },
    };
    const turn = since(table, () => takeTurn(read({ ...session, dialogue }), { text: 'https://b.example' }, stamp));
    expect(turn.session.dialogue.aside).toMatchObject({
      kind: 'confirm',
      path: 'business.website',
      value: 'https://b.example',
    });
  });
});

describe('an aside about a question that is gone', () => {
  test('is dropped, and what was said to it is nobody’s answer', () => {
    const walker = formerSetup(...changed('removed: business.fax').differences);
    const { last } = drive({ 'business.fax': 'x' }, 'routing.method', walker);
    const session = storedAt(last) as { dialogue: Session['dialogue'] };
    const dialogue = { ...session.dialogue, aside: { kind: 'change', path: 'business.fax' } };
    const turn = since({ removed: ['business.fax'] }, () =>
      takeTurn(read({ ...session, dialogue }), { text: 'le script' }, stamp),
    );
    expect(turn.entries).toEqual([]);
    expect(turn.session.dialogue.aside).toBeNull();
    expect(questionOf(turn)).toBe('routing.method');
  });
});

describe('a stored session', () => {
  const { last } = drive({}, 'routing.method');
  const own = storedAt(last) as Record<string, unknown>;

  test('of the present version is read as it is', () => {
    const session = stored({ ...(own as unknown as Session), definition: present });
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual({ kind: 'session', session });
  });

  test.each([['2026-12'], ['2027-01'], ['2026-11.1'], ['2030-01']])('of version %s is newer', (definition) => {
    expect(readSession({ ...own, definition })).toEqual({ kind: 'newer' });
  });

  test.each([[former], ['x'], [''], ['2026-9'], ['9999'], ['2026-11.'], [7], [null]])(
    'of version %s, which never was, is not read',
    (definition) => {
      expect(readSession({ ...own, definition })).toEqual({ kind: 'corrupt' });
    },
  );

  test.each([[null], ['x'], [[]], [{}], [undefined]])('that is no session at all is not read: %j', (one) => {
    expect(readSession(one)).toEqual({ kind: 'corrupt' });
  });
});
