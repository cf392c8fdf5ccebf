import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { pageRevision } from '../../machines/notices.ts';
import { taskOf } from '../../machines/progress.ts';
import { standingAt, stands } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

const why = { fr: 'pourquoi', en: 'why' } as const;
const asked = stands.filter(([, { pending }]) => pending);

/** « R80, R85 à R88 »: every number of the list, ranges spelled out. */
const numbersIn = (list: string): readonly string[] =>
  [...list.matchAll(/R(\d+)(?:\s(?:à|to)\sR(\d+)|[–-]R(\d+))?/g)].flatMap(([, from, to, until]) => {
    const [first, last] = [Number(from), Number(to ?? until ?? from)];
    return Array.from({ length: last - first + 1 }, (_, n) => `R${first + n}`);
  });

describe.each(tags)('«why» in %s', (tag) => {
  test.each(asked)('at %s names section, requirements and revision of the page', (id, { pending }) => {
    const { text } = standingAt(id, tag).say(why[tag]);
    const numbers = pending?.field.sources.filter((source) => source.startsWith('R')) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    const source = text.split('\n').find((line) => line.startsWith('Source')) ?? '';
    expect(source).toContain(languages[tag].tasks[taskOf(pending?.path ?? '')].title);
    expect(numbersIn(source)).toEqual(expect.arrayContaining(numbers));
    expect(source).toContain(pageRevision);
  });
});
