import type { FactSource } from '../machines/facts.ts';
import { taskOfSource } from '../machines/facts.ts';
import { pageRevision } from '../machines/notices.ts';
import type { Task } from '../machines/setup.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';
import { joined } from './spell.ts';

const publicOrigins = { meta: 'originMeta', nice: 'originNice', vendors: 'originVendors' } as const;

/** The heading of the page, the numbers of its requirements, and which state of the page they were read in. */
export const pageText = (
  { task, sources }: { readonly task: Task; readonly sources: readonly string[] },
  language: Language,
): string =>
  say(language, 'whySource', {
    task: language.tasks[task].title,
    sources: runsText(sources, language),
    revision: pageRevision,
  });

/** Numbers in their order, three or more in a row as one run: « R15, R20 à R24 ». */
export function runsText(sources: readonly string[], language: Language): string {
  const numbered = (source: string) => Number(/^R(\d+)$/.exec(source)?.[1] ?? Number.NaN);
  const numbers = [...new Set(sources.map(numbered).filter((n) => n > 0))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.at(-1) === n - 1) last.push(n);
    else runs.push([n]);
  }
  const rows = runs.flatMap((run) =>
    run.length < 3
      ? run.map((n) => `R${n}`)
      : [say(language, 'sourceRun', { first: `R${run[0]}`, last: `R${run.at(-1)}` })],
  );
  return [...rows, ...sources.filter((source) => Number.isNaN(numbered(source)))].join(', ');
}

/** Where an explanation comes from, in words: the heading of the page with its numbers, then what else was read. */
export function sourcesText(sources: readonly FactSource[], language: Language): string {
  const numbers = sources.filter((source) => /^R\d/.test(source));
  const readings = sources.filter((source) => /^[TO]\d/.test(source));
  const names = Object.entries(publicOrigins).flatMap(([origin, key]) =>
    sources.some((source) => source === origin) ? [language.phrases[key]] : [],
  );
  const task = numbers[0] && taskOfSource(numbers[0]);
  const list = runsText(numbers, language);
  const parts = [
    ...(task ? [pageText({ task, sources: numbers }, language)] : []),
    ...(!task && list ? [say(language, 'sourcePage', { sources: list })] : []),
    ...(readings.length ? [say(language, 'whyAssumed', { sources: readings.join(', ') })] : []),
    ...(names.length ? [say(language, 'sourcePublic', { names: joined(names, language) })] : []),
    ...(sources.includes('chenal') ? [language.phrases.sourceChenal] : []),
    ...(sources.every((source) => source === 'none') ? [language.phrases.sourceNone] : []),
  ];
  return parts.join('\n');
}
