import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../dialogs/catalog.ts';
import { decisionPhrases, sourceText } from '../../../dialogs/routing/decisionText.ts';
import { describeRouting } from '../../../dialogs/routing/describeRouting.ts';
import { assumptionLines, draftLines, routingText } from '../../../dialogs/routing/routingText.ts';
import { assumptionIds } from '../../../machines/routing/assumptions.ts';
import { routingDrawing } from '../../../machines/routing/drawing.ts';
import { momentaryReasons, staticReasons } from '../../../machines/routing/policies.ts';
import { settle } from '../../../machines/routing/settle.ts';
import {
  configurationOf,
  exampleFiles,
  played,
  type TraceName,
  traceDocument,
  traceFile,
  traces,
} from '../../helpers/routeExamples.ts';

const tags = ['fr', 'en'] as const;
const names = Object.keys(traces) as TraceName[];
const leftovers = /undefined|\bnull\b|NaN|\[object|\{\w*\}|–\)|\bagent-attribute\b|\brole-unknown\b/;

describe.each(tags)('in %s', (tag) => {
  const language = languages[tag];

  test.each(names)('the explanations of %s are those that are kept (node test/helpers/refreshTraces.ts)', (name) => {
    expect(traceDocument(name, tag)).toBe(readFileSync(traceFile(name, tag), 'utf8'));
  });

  test.each(exampleFiles)('every example of %s is explained with nothing left out', (file) => {
    for (const { routing, example } of played(file)) {
      const text = routingText(routing, language);
      expect(text, JSON.stringify(example.name)).not.toMatch(leftovers);
      const steps = text.split('\n').filter((line) => /^\d+\. /.test(line));
      expect(steps.length).toBe(routing.decisions.length);
      for (const { agent } of routing.agents) expect(text).toContain(`• ${agent}`);
    }
  });

  test('each reason of the statechart and each assumption has its words', () => {
    for (const { note } of routingDrawing().transitions) {
      const key = decisionPhrases[note.rule][note.outcome];
      expect(key && language.phrases[key], `${note.rule} ${note.outcome}`).toBeTruthy();
    }
    expect(assumptionLines(assumptionIds, language).every((line) => line.length > 30)).toBe(true);
  });

  test('what a draft leaves open is told by name', () => {
    const lines = draftLines(
      settle({ ...configurationOf('jungle.json'), routing: {}, roles: [{ name: 'x' }] }).unanswered,
      language,
    );
    expect(lines.length).toBe(3);
    for (const line of lines) expect(line).not.toMatch(/undefined|\w\[\d|routing\.|always-open/);
  });
});

test('documented and assumed are told apart', () => {
  expect(sourceText(['R175'], languages.fr)).toBe('documenté R175');
  expect(sourceText(['O2'], languages.fr)).toBe('hypothèse O2');
  expect(sourceText(['R183', 'O11', 'O2'], languages.fr)).toBe('documenté R183; hypothèses O11, O2');
  expect(sourceText(['R183', 'O11'], languages.en)).toBe('documented R183; assumption O11');
});

test('there is an explanation for each reason why an agent is excluded', () => {
  const shown = played('exclusions').flatMap(({ routing }) => routing.agents.map(({ reason }) => reason));
  expect([...staticReasons, ...momentaryReasons].filter((reason) => !shown.includes(reason))).toEqual([]);
});

test('there is an explanation for each row and column of the Focus Lock table', () => {
  const shown = played('focusLock').map(({ routing }) => routing.decisions.find(({ rule }) => rule === 'preferred'));
  const cells = new Set(shown.map((one) => `${one?.tested.lock} ${one?.outcome} ${one?.tested.reason}`));
  expect([...cells].toSorted()).toEqual(
    [
      ...['when-offline', 'when-available'].flatMap((lock) => [`${lock} free null`, `${lock} noHistory null`]),
      ...['acw', 'busy', 'full'].flatMap((reason) => [
        `when-offline busyWhenOffline ${reason}`,
        `when-available busyWhenAvailable ${reason}`,
      ]),
      'when-offline offlineWhenOffline offline',
      'when-available offlineWhenAvailable offline',
    ].toSorted(),
  );
});

test('a document has both languages, and instants in ISO 8601', () => {
  for (const file of exampleFiles)
    for (const { routing } of played(file)) {
      const document = JSON.stringify(describeRouting(routing));
      expect(document).not.toMatch(/Ms"|undefined|NaN/);
      const { decisions, destination } = describeRouting(routing);
      for (const { text } of [...decisions, destination]) expect(text.fr).not.toBe(text.en);
    }
});
