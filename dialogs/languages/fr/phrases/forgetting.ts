import type { forgetting as english } from '../../en/phrases/forgetting.ts';

/** Tout ce qui a été dit est supprimé, une fois confirmé. */
export const forgetting: { readonly [K in keyof typeof english]: string } = {
  forgetSure:
    'Dois-je supprimer tout ce que vous m’avez dit ici : vos réponses, les messages et la transcription? Personne ne pourra les récupérer. Téléchargez d’abord votre configuration si vous voulez la garder.',
  forgetKept: 'Très bien, tout est gardé, et nous continuons là où nous étions.',
  forgotten:
    'C’est fait : vos réponses, les messages et la transcription sont supprimés. Il ne reste rien ici de ce que vous avez écrit. Écrivez quand vous voulez recommencer.',
};
