import { describe, expect, test } from 'vitest';
import type { FindingId } from '../../machines/finding.ts';
import { displayNameProblem } from '../../machines/findings/displayName.ts';

const company = 'The Jungle at Classics';
const bank = 'Caisse populaire Desjardins du Plateau';

const rows: readonly (readonly [name: string, company: string, problem: FindingId | 'none'])[] = [
  ['The Jungle at Classics', company, 'none'],
  ['Jungle Classics', company, 'none'],
  ['Jungle', company, 'none'],
  ['TheJungle', company, 'none'],
  ['TJC', company, 'none'],
  ['Jungle – Service à la clientèle', company, 'none'],
  ['Jungle Shop', company, 'none'],
  ['Desjardins', bank, 'none'],
  ['Caisse du Plateau', bank, 'none'],
  ['CPDP', bank, 'none'],
  ['IBM', 'International Business Machines', 'none'],
  ['Best Buy', 'Best Buy Canada Ltd.', 'none'],
  ['Dépanneur 24/7', 'Depanneur 24/7 inc.', 'none'],
  ['Sophie Grégoire', 'Studio Sophie Grégoire', 'none'],
  ['丛林经典', '丛林经典公司', 'none'],
  ['THE JUNGLE AT CLASSICS', company, 'display-name-style'],
  ['Service à la clientèle', company, 'display-name-style'],
  ['Customer Support', company, 'display-name-style'],
  ['WhatsApp', company, 'display-name-style'],
  ['Boutique en ligne', company, 'display-name-style'],
  ['Test', company, 'display-name-style'],
  ['Jungle ★ Classics', company, 'display-name-style'],
  ['Jungle!!', company, 'display-name-style'],
  ['Jungle Deals', company, 'display-name-promotional'],
  ['Jungle, meilleurs prix', company, 'display-name-promotional'],
  ['Jungle -20 %', company, 'display-name-promotional'],
  ['Livres gratuits', company, 'display-name-promotional'],
  ['Mowgli Kipling', company, 'display-name-person'],
  ['Marie-Ève Tremblay', company, 'display-name-person'],
  ['John Smith', company, 'display-name-person'],
  ['Ours et Panthère', company, 'display-name-unrelated'],
  ['Northern Lights', bank, 'display-name-unrelated'],
];

describe('a display name beside the company’s (R61)', () => {
  test.each(rows)('%s at %s: %s', (name, of, problem) => {
    expect(displayNameProblem(name, of) ?? 'none').toBe(problem);
  });

  test.each(['Ours et Panthère', 'Mowgli Kipling'])('%s may be right as long as the company is not known', (name) => {
    expect(displayNameProblem(name, undefined)).toBeUndefined();
  });
});
