import type { offers as english } from '../../en/phrases/offers.ts';

/** Les valeurs proposées quand une réponse n’était pas claire. */
export const offers: { readonly [K in keyof typeof english]: string } = {
  guessed: '« {label} »',
  guess: 'Vouliez-vous dire {list}?',
  otherwise: 'Ou encore :',
};
