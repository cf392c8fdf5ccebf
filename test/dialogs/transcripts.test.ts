import { describe, expect, test } from 'vitest';
import { type Played, play, transcripts } from '../helpers/transcript.ts';

/** Conversations under `test/transcripts/`, each in both languages; how they are written is told in `test/README.md`. */
describe.each(transcripts())('%s', (name) => {
  const played = new Map<string, Played>();

  test.each(['fr', 'en'] as const)('in %s goes as it is written down', (tag) => {
    const one = play(name, tag);
    played.set(tag, one);
    expect(one.expectations, 'a transcript that expects nothing proves nothing').toBeGreaterThan(1);
  });

  test('asks the same questions in both languages', () => {
    expect(played.get('fr')?.questions).toEqual(played.get('en')?.questions);
  });
});
