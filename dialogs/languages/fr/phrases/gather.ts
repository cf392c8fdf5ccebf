import type { gather as english } from '../../en/phrases/gather.ts';

/** Plusieurs réponses dans un même message. */
export const gather: { readonly [K in keyof typeof english]: string } = {
  gatherQuoted: '« {said} »',
  gatherLost:
    'Je n’ai pas su où ranger : {said}. Pour me donner cette réponse, nommez-la, par exemple « {label} : … ».',
  gatherProposal: '{reason} Je vous propose « {value} ».',
  gatherChangeLater: 'Pour changer aussi cette réponse ({label}), écrivez « changer {label} ».',
  assignWhich: 'Vous avez écrit : {said}. À quelle question cela répond-il?',
  assignNone: 'Ne pas en tenir compte',
  assignDropped: 'Très bien, je n’en tiens pas compte : {said}.',
};
