import type { correct as english } from '../../en/phrases/correct.ts';

/** Des paroles qui ne sont pas une réponse, et des corrections qui ne disent pas tout. */
export const correct: { readonly [K in keyof typeof english]: string } = {
  correctWhat: 'Qu’est-ce qui n’est pas bon? Rien n’a encore changé.',
  correctHeld: 'D’accord, rien n’a changé. Prenez votre temps.',
  talkNoAnswer:
    '« {said} » ressemble à une remarque plutôt qu’à la réponse; je n’ai donc rien noté. Si c’est bien le texte voulu, écrivez-le entre guillemets.',
  pasteNoName:
    'Ce message contient plusieurs renseignements, et je n’en ai conservé aucun. Je demande seulement ceci : {label}. Pour le reste, écrivez un renseignement par ligne avec son nom, par exemple « courriel : info@exemple.com ».',
};
