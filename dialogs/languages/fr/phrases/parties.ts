import type { parties as english } from '../../en/phrases/parties.ts';

/** Qui l’on attend; chaque nom peut suivre un deux-points. */
export const parties: { readonly [K in keyof typeof english]: string } = {
  'party.meta': 'Meta',
  'party.administrator': 'la personne qui administre CXone, ou votre représentant',
  'party.colleague': 'vous ou une autre personne de l’équipe',
};
