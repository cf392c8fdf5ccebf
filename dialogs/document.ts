import { type Configuration, configurationSchema } from '../machines/configuration.ts';
import { emit, findingsAt } from '../machines/emit.ts';
import { type PlanStep, planOf } from '../machines/plan.ts';
import { tasks } from '../machines/setup.ts';
import type { Values } from '../machines/value.ts';
import { walk } from '../machines/walk.ts';
import { lineWords } from './ask.ts';
import { labelAt } from './asked.ts';
import { defaultLocale } from './catalog.ts';
import type { Language } from './language.ts';
import { byGravity, findingSentence } from './noticed.ts';
import { say } from './say.ts';
import type { Session } from './session.ts';
import { type Standpoint, standpoint } from './standing.ts';
import { reviewGroups } from './tell.ts';

/** The configuration, or the draft, that a session comes to. */
export function configurationOf(session: Session): Configuration {
  const { folded, position } = standpoint(session);
  const emitted = emit(position, { locale: folded.locale ?? defaultLocale, stamps: folded.stamps });
  // Parsing puts the keys in the order of the schema, and proves that what leaves is valid.
  return configurationSchema.parse(emitted) as Configuration;
}

/** One step of the plan in words. */
export interface PlannedStep {
  readonly path: string;
  readonly task: string;
  readonly title: string;
  readonly isDone: boolean;
  readonly lines: readonly { readonly text: string; readonly value?: string; readonly sources: readonly string[] }[];
}

/** Every step of the page in its order, with this administrator's values, in words. */
export const plannedSteps = (values: Values, language: Language): readonly PlannedStep[] => {
  const live = { ...values, ...walk(values).ground.live };
  return planOf(values).map((step) => ({
    path: step.path,
    task: language.tasks[step.task].title,
    title: labelAt(step.path, live, language),
    isDone: step.isDone,
    lines: step.lines.map((line) => ({ ...lineWords(line, language), sources: line.sources })),
  }));
};

/** The whole document for a person: status, answers, findings, and the plan to apply them (Markdown). */
export function configurationMarkdown(session: Session, language: Language): string {
  const at = standpoint(session);
  const configuration = configurationOf(session);
  return [
    planMarkdown(at.folded.values, { language, configuration }),
    `## ${say(language, 'planAnswers')}`,
    answersMarkdown(at, language),
    ...findingsMarkdown(at, language),
    '',
  ].join('\n\n');
}

function answersMarkdown(at: Standpoint, language: Language): string {
  const parts = reviewGroups(at, language).map(({ title, rows }) => {
    const lines = rows.map(
      ({ label, value }) => `- ${say(language, 'labelled', { label: escaped(label), value: escaped(value) })}`,
    );
    return [`### ${title}`, lines.join('\n')].join('\n\n');
  });
  return parts.join('\n\n');
}

function findingsMarkdown({ position }: Standpoint, language: Language): readonly string[] {
  const findings = byGravity(findingsAt(position));
  if (!findings.length) return [];
  const rows = findings.map((one) => `- ${escaped(findingSentence(one, position.ground.live, language))}`);
  return [`## ${say(language, 'reviewFindings')}`, rows.join('\n')];
}

/** The click-by-click plan as Markdown; a draft's plan has every step too, with the values that are known. */
export function planMarkdown(
  values: Values,
  { language, configuration }: { language: Language; configuration: Configuration },
): string {
  const steps = planOf(values);
  const planned = plannedSteps(values, language);
  const business = configuration.business?.name ?? 'WhatsApp';
  const isComplete = configuration.status === 'complete';
  const parts = tasks.slice(0, -1).flatMap((task, i) => {
    const own = steps.flatMap((step: PlanStep, at) => (step.task === task ? [planned[at] as PlannedStep] : []));
    const body = own.length ? own.map((step, n) => stepMarkdown(step, n + 1, language)) : [say(language, 'planEmpty')];
    return [`## ${say(language, 'planTask', { n: i + 1, title: language.tasks[task].title })}`, ...body];
  });
  return [
    `# ${say(language, 'planTitle', { business: escaped(business) })}`,
    say(language, 'planIntro'),
    say(language, 'pageDrift'),
    say(language, isComplete ? 'planStatusComplete' : 'planStatusDraft'),
    ...parts,
  ].join('\n\n');
}

function stepMarkdown({ title, isDone, lines }: PlannedStep, n: number, language: Language): string {
  const head = `### ${say(language, 'planStep', { n, title: escaped(title) })}${isDone ? ` (${say(language, 'planDone')})` : ''}`;
  const rows = lines.map(
    ({ text, value }, i) =>
      `${i + 1}. ${value ? say(language, 'lineWithValue', { line: text, value: coded(value) }) : text}`,
  );
  return [head, rows.join('\n')].join('\n\n');
}

/** The administrator's own words stand in Markdown as they are. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

const coded = (value: string): string => `\`${value.replace(/`/g, '').replace(/\s*\n\s*/g, ' ')}\``;
