import { words } from './words.ts';

/** What may keep a number from being verified. */
export type Problem = 'code-not-received' | 'already-registered';

/** How people tell of it, both languages together. */
export const problems: Readonly<Record<Problem, readonly string[]>> = {
  'code-not-received': words(`
    pas reçu, pas encore reçu, toujours pas reçu, rien reçu, jamais reçu, toujours rien, pas de code, pas le code
    pas eu le code, jamais eu le code, rien eu, code arrive pas, code n'arrive pas, code est pas arrivé
    code n'est pas arrivé, code jamais arrivé, rien n'arrive, rien arrive, code rentre pas, aucun code, reçois pas
    reçoit pas, reçois rien, reçoit rien, didn't get, did not get, didn't receive, did not receive, haven't received
    have not received, haven't got, not received, never came, never got, never got it, never received, nothing came
    nothing received, still nothing, no code, code never came, code didn't come, code did not come, code doesn't come
    code has not arrived, code hasn't arrived, not getting the code, didn't come, did not arrive, didn't arrive
  `),
  'already-registered': words(`
    déjà utilisé, déjà utilisée, déjà enregistré, déjà enregistrée, déjà pris, déjà inscrit, déjà associé, déjà lié
    déjà sur un autre compte, already registered, already used, already in use, already taken, already linked
    already associated
  `),
};

/** Things that are waited for as well, and that are no code. */
export const otherMail = words(`
  courriel, email, mail, réponse, approbation, facture, message d'erreur, answer, reply, approval, invoice, papiers, papers
`);
