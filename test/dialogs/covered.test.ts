import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageText } from '../../bot/cli/coverageText.ts';
import { fenced } from '../../bot/cli/graph.ts';
import { languages } from '../../dialogs/catalog.ts';
import { watchTurn } from '../../dialogs/coverage/watch.ts';
import { coverageMermaid } from '../../machines/coverage/drawing.ts';
import { type CoverageRow, coverageOf, openTally } from '../../machines/coverage/tally.ts';
import { tasks } from '../../machines/setup.ts';
import { tags } from '../helpers/talk.ts';
import { play, transcripts } from '../helpers/transcript.ts';

const results = new URL('../../test-results/', import.meta.url);

/** What the conversations of `test/transcripts/` come by; the whole table and the drawings are left in `test-results/`. */
test('the transcripts of the repository come by nearly everything, in both languages', () => {
  const tally = openTally();
  for (const name of transcripts())
    for (const tag of tags) play(name, tag, { watch: (turn) => watchTurn(tally, turn) });
  const coverage = coverageOf(tally, tags);
  mkdirSync(results, { recursive: true });
  for (const tag of tags) {
    const language = languages[tag];
    const drawings = tasks.map(
      (task) => `### ${language.tasks[task].title}\n\n${fenced(coverageMermaid(task, tally))}`,
    );
    const text = [`\`\`\`\n${coverageText(coverage, language)}\n\`\`\``, ...drawings].join('\n\n');
    writeFileSync(new URL(`coverage.${tag}.md`, results), `${text}\n`);
  }
  const { transitions, guards, questions, languages: spoken } = coverage.rows.at(-1) as CoverageRow;
  const share = ({ covered, total }: { readonly covered: number; readonly total: number }): number => covered / total;
  expect(coverage.missing.states).toEqual([]);
  expect(share(transitions)).toBeGreaterThan(0.9);
  expect(share(guards)).toBeGreaterThan(0.9);
  expect(share(questions)).toBeGreaterThan(0.9);
  for (const tag of tags) expect(spoken[tag]).toEqual(questions);
}, 120_000);
