import { describe, expect, test } from 'vitest';
import { problemIn } from '../../../dialogs/recognizers/problem.ts';

describe('what keeps a number from being verified', () => {
  test.each([
    ['j’ai pas recu le code', 'code-not-received'],
    ['ca fait 3 fois que jessaye pis jai rien recu', 'code-not-received'],
    ['le code arrive pas', 'code-not-received'],
    ['I never got the code', 'code-not-received'],
    ['nothing came', 'code-not-received'],
    ['il est déjà utilisé', 'already-registered'],
    ['the number is already registered', 'already-registered'],
  ] as const)('«%s» is %s', (said, problem) => {
    for (const language of ['fr', 'en'] as const) expect(problemIn(said, language)).toBe(problem);
  });

  test.each([
    'fait',
    'j’ai une erreur',
    'j’ai pas reçu de courriel',
    'I never got an answer',
    'pas reçu le code, et le numéro est déjà utilisé',
    '',
  ])('«%s» tells of none', (said) => expect(problemIn(said, 'fr')).toBeUndefined());
});
