import { z } from 'zod';
import { type Rule, ruled } from '../refusal.ts';
import { withoutMarks } from './characters.ts';

const max = 512;

/** The nearest name that WhatsApp takes: « Rappel de rendez-vous » is `rappel_de_rendez_vous`. */
const slug = (name: string): string =>
  withoutMarks(name.normalize('NFKC'))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('_')
    .slice(0, max);

const isTemplateName: Rule<string> = (name) => {
  if (!name.trim()) return { reason: 'empty' };
  const proposal = slug(name) || undefined;
  if (!/^[a-z0-9_]+$/.test(name)) return { reason: 'template-name', ...(proposal && { proposal }) };
  return name.length > max
    ? { reason: 'too-long', args: { max, length: name.length }, proposal: name.slice(0, max) }
    : undefined;
};

/** A message template's name as WhatsApp Business Manager takes it. */
export const templateName = z
  .string()
  .superRefine(ruled(isTemplateName))
  .meta({ pattern: `^[a-z0-9_]{1,${max}}$` });
