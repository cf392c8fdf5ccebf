import { readFileSync, writeFileSync } from 'node:fs';
import { graphMarkdown } from '../../bot/cli/graph.ts';
import { en } from '../../dialogs/languages/en.ts';

const readme = new URL('../../README.md', import.meta.url);
const between = /(<!-- drawings: start[^>]*-->\n)[\s\S]*?(<!-- drawings: end -->)/;

/** The README with its drawings made anew from the machine. */
export function refreshed(text: string): string {
  const drawings = graphMarkdown((task) => en.tasks[task].title);
  return text.replace(between, (_all, start: string, end: string) => `${start}\n${drawings}\n${end}`);
}

if (import.meta.main) writeFileSync(readme, refreshed(readFileSync(readme, 'utf8')));
