import { template } from '../../machines/path.ts';
import type { AskedAnew, Upgrade } from '../../machines/upgrade.ts';
import type { Values } from '../../machines/value.ts';
import { labelAt } from '../asked.ts';
import type { Language } from '../language.ts';
import { reasonWords } from '../misfit.ts';
import { type PhraseKey, say } from '../say.ts';
import { capitalised, joined } from '../spell.ts';
import { spellAt } from '../tell.ts';

/** What an upgrade of the setup comes to for one conversation, in words; undefined when nothing was answered yet. */
export function upgradeText(upgrade: Upgrade, live: Values, language: Language): string | undefined {
  const { asked, kept, removed, renamed, unneeded } = upgrade;
  if (![asked, kept, removed].some((list) => list.length)) return undefined;
  const isSame = ![asked, removed, renamed, unneeded].some((list) => list.length);
  const names = (paths: readonly string[]): string =>
    joined([...new Set(paths.map((path) => nameOf(path, live, language)))], language);
  const row = (key: PhraseKey & `upgrade${string}`, paths: readonly string[]): readonly string[] =>
    paths.length ? [say(language, key, { names: names(paths), count: paths.length } as never)] : [];
  const anew = asked.map((one) => askedRow(one, live, language));
  if (isSame) return say(language, 'upgradeSame');
  return [
    [say(language, 'upgradeTitle'), ...(kept.length ? [say(language, 'upgradeKept')] : [])].join(' '),
    ...(anew.length ? [say(language, 'upgradeAsked'), ...anew] : []),
    ...row('upgradeRemoved', removed),
    ...row('upgradeRenamed', renamed),
    ...row('upgradeUnneeded', unneeded),
  ].join('\n');
}

function askedRow(one: AskedAnew, live: Values, language: Language): string {
  const label = capitalised(labelAt(one.path, live, language));
  if (one.why !== 'refused') return say(language, reasons[one.why], { label });
  const reason = reasonWords(one.refusal, language);
  return say(language, 'upgradeRefused', { label, value: spellAt(one.path, one.value, language), reason });
}

const reasons = { new: 'upgradeNew', reached: 'upgradeReached', required: 'upgradeRequired' } as const;

/** A question that is gone keeps its label. */
const nameOf = (path: string, live: Values, language: Language): string =>
  (language.retired as Readonly<Record<string, string>>)[template(path)] ?? labelAt(path, live, language);
