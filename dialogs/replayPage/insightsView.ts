import { labelAt } from '../asked.ts';
import { insightsCsv } from '../insights/csv.ts';
import type { Insights } from '../insights/insights.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { capitalised, spellDuration } from '../spell.ts';

/** Figures by question: a table, the same as CSV, and what the bars show. */
export interface InsightsView {
  readonly total: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly bars: readonly { readonly label: string; readonly failed: number; readonly corrections: number }[];
  readonly csv: string;
}

export function insightsView(insights: Insights, language: Language): InsightsView {
  const { phrases } = language;
  const { conversations, finished, questions } = insights;
  const time = (seconds: number | null): string =>
    seconds === null ? '–' : spellDuration(Math.round(seconds), language);
  const named = questions.map((one) => ({ ...one, label: capitalised(labelAt(one.question, {}, language)) }));
  return {
    total: say(language, 'replayInsightsTotal', { conversations, finished }),
    head: [
      phrases.replayInsightsQuestion,
      phrases.replayInsightsConversations,
      phrases.replayInsightsAsked,
      phrases.replayInsightsFailed,
      phrases.replayInsightsStumbled,
      phrases.replayInsightsCorrections,
      phrases.replayInsightsMedian,
      phrases.replayInsightsP90,
      phrases.replayInsightsAbandoned,
    ],
    rows: named.map((one) => [
      one.label,
      ...[one.conversations, one.asked, one.failed, one.stumbled, one.corrections].map(String),
      time(one.medianSeconds),
      time(one.p90Seconds),
      String(one.abandoned),
    ]),
    bars: named.filter((one) => one.failed + one.corrections > 0),
    csv: insightsCsv(insights, language),
  };
}
