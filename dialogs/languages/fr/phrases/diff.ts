import type { diff as english } from '../../en/phrases/diff.ts';

/** Ce qui se dit de deux configurations mises côte à côte. */
export const diff: { readonly [K in keyof typeof english]: string } = {
  diffNone: 'Les deux configurations sont identiques.',
  diffCount:
    '{count, plural, one {# différence} other {# différences}} (− dans la première seulement, + dans la seconde seulement, ≠ dans les deux)',
  diffAdded: '+ {label} : {after}',
  diffRemoved: '− {label} : {before}',
  diffChanged: '≠ {label} : {before} → {after}',
  diffDo: 'à faire dans {product} : {step}',
  diffRedo: 'à refaire dans {product} : {step}',
  diffUndo: 'à défaire dans {product} : {step}',
  diffAppears: 'nouveau constat : {finding}',
  diffDisappears: 'réglé : {finding}',
  diffStatus: 'état de la configuration',
  diffDraft: 'brouillon',
  diffComplete: 'complète',
  productCxone: 'CXone',
  productMeta: 'Meta (Facebook, WhatsApp Manager)',
  productWhatsapp: 'WhatsApp sur le téléphone, ou chez l’ancien fournisseur',
  productWebsite: 'votre site Web',
};
