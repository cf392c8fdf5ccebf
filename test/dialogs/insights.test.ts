import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { insightsCsv } from '../../dialogs/insights/csv.ts';
import { openInsights } from '../../dialogs/insights/insights.ts';
import { openSession } from '../../dialogs/session.ts';
import type { Statement, Transcript, TranscriptTurn } from '../../dialogs/transcripts/transcript.ts';

interface Brief {
  readonly second: number;
  readonly question: string | null;
  readonly attempt?: number;
  readonly statements?: readonly Statement[];
}

const start = Date.UTC(2026, 10, 22, 9, 0, 0);

const turnOf = ({ second, question, attempt = 0, statements = [] }: Brief, i: number): TranscriptTurn => ({
  n: i + 1,
  at: new Date(start + second * 1000).toISOString(),
  by: 'mowgli',
  said: {},
  heard: '',
  taken: 'said',
  replies: [
    {
      text: '',
      labels: [],
      standing: { question, task: null, locale: 'fr-CA', progress: { answered: 0, total: 0 }, attempt },
    },
  ],
  outcome: { statements, dialogue: openSession().dialogue },
});

const transcriptOf = (...turns: readonly Brief[]): Transcript => ({
  origin: 'chenal',
  conversation: 'c',
  locale: 'fr-CA',
  definition: '2026-11',
  turns: turns.map(turnOf),
  leftOut: [],
  isReordered: false,
  edited: null,
});

const insightsOf = (...transcripts: readonly Transcript[]) => {
  const gathered = openInsights();
  transcripts.forEach(gathered.add);
  return gathered.result();
};

const name = 'business.name';
const site = 'business.website';
const answered = (path: string): Statement => ({ type: 'ANSWERED', path, value: 'x' });

describe('insights', () => {
  const finished = transcriptOf(
    { second: 0, question: name },
    { second: 10, question: name, attempt: 1 },
    { second: 30, question: name, attempt: 2 },
    { second: 60, question: site, statements: [answered(name)] },
    { second: 64, question: name, statements: [{ type: 'UNDONE', count: 1 }] },
    { second: 70, question: site, statements: [answered(name)] },
    { second: 75, question: null, statements: [answered(site), { type: 'CHANGED', path: name, value: 'y' }] },
  );
  const left = transcriptOf({ second: 0, question: name }, { second: 5, question: site, statements: [answered(name)] });

  test('count attempts, corrections, time and abandonment, question by question in the order of the page', () => {
    expect(insightsOf(finished, left)).toEqual({
      conversations: 2,
      finished: 1,
      questions: [
        {
          question: name,
          conversations: 2,
          asked: 3,
          failed: 2,
          stumbled: 1,
          corrections: 2,
          medianSeconds: 6,
          p90Seconds: 60,
          abandoned: 0,
        },
        {
          question: site,
          conversations: 2,
          asked: 3,
          failed: 0,
          stumbled: 0,
          corrections: 0,
          medianSeconds: 4,
          p90Seconds: 5,
          abandoned: 1,
        },
      ],
    });
  });

  test('take the elements of a group as one question', () => {
    const { questions } = insightsOf(
      transcriptOf({ second: 0, question: 'channels[0].name' }, { second: 5, question: 'channels[1].name' }),
    );
    expect(questions).toMatchObject([{ question: 'channels[].name', conversations: 1, asked: 2, abandoned: 1 }]);
  });

  test('of transcripts without questions are empty', () => {
    const none = { ...transcriptOf(), turns: [{ ...turnOf({ second: 0, question: null }, 0), replies: [] }] };
    expect(insightsOf(none)).toEqual({ conversations: 1, finished: 0, questions: [] });
  });

  test.each(['fr', 'en'] as const)('are a table for spreadsheets, labelled in %s', (tag) => {
    const [head, first, ...rest] = insightsCsv(insightsOf(finished, left), languages[tag]).split('\r\n');
    expect(head).toBe(
      'question,label,conversations,asked,failed,stumbled,corrections,medianSeconds,p90Seconds,abandoned',
    );
    expect(first).toBe(`business.name,"${languages[tag].questions[name].label}",2,3,2,1,2,6,60,0`);
    expect(rest.at(-1)).toBe('');
  });
});
