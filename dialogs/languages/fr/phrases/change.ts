import type { change as english } from '../../en/phrases/change.ts';

/** Changer une réponse, la reprendre, la rétablir. */
export const change: { readonly [K in keyof typeof english]: string } = {
  changed: 'Changement fait. {label} : {value} (auparavant : {before})',
  changedAlone:
    '{count, plural, one {Votre autre réponse reste telle quelle.} other {Vos # autres réponses restent telles quelles.}}',
  unchanged: 'Rien n’a changé. {label} : {value}',
  changedElsewhere: 'Vous aviez déjà saisi l’ancienne valeur à cette étape : {step}. Pensez à la corriger là aussi.',
  changeWhat:
    'Que voulez-vous changer? Écrivez par exemple « changer le nom de l’entreprise pour Jungle inc », ou « récapitulatif » pour voir toutes les réponses.',
  changeUnknown:
    'Je n’ai pas trouvé de réponse qui s’appelle « {said} ». Écrivez « récapitulatif » pour voir chaque réponse et son nom. Si c’est un nom à noter, mettez tout entre guillemets.',
  changeWhich: 'Plusieurs réponses sont possibles. Laquelle?',
  changing: 'Changeons : {label}. Aujourd’hui : {value}\nPour ne rien changer, écrivez « retour ».',
  changeDropped: 'Très bien, rien n’a changé.',
  correctWhich: 'Quelle réponse dois-je corriger ainsi?',
  correctNone:
    'Je vois que vous corrigez quelque chose, mais pas quoi. Écrivez par exemple « changer le courriel pour info@exemple.com ».',
  impactTitle: 'Changement demandé : {label}, de {before} à {value}. Voici ce qu’il entraîne :',
  impactAgain: 'à répondre de nouveau : {names}',
  impactDropped: 'plus nécessaire, donc abandonné : {names}',
  impactFollowing: 'changé du même coup : {names}',
  impactReturning: 'retrouvé d’avant : {names}',
  impactRedo: 'à corriger aussi là où vous l’avez déjà saisi : {names}',
  'redoIn.cxone': '{names} (dans CXone)',
  'redoIn.meta': '{names} (chez Meta, par Facebook)',
  'redoIn.whatsapp': '{names} (dans WhatsApp)',
  'redoIn.website': '{names} (sur votre site Web)',
  impactKept:
    '{count, plural, =0 {aucune autre réponse n’est touchée} one {conservée telle quelle : # autre réponse} other {conservées telles quelles : # autres réponses}}',
  impactUnsettled:
    '{count, plural, one {conservée sauf si les nouvelles questions en décident autrement : # réponse} other {conservées sauf si les nouvelles questions en décident autrement : # réponses}}',
  impactSure: 'Dois-je faire ce changement?',
  impactAnswer: 'Rien n’a encore changé. Répondez par oui ou par non, s’il vous plaît.',
  backNothing: 'Il n’y a rien avant cette question.',
  backDone: 'Revenons à la question précédente. « Rétablir » annule ce retour.',
  backRestart: 'Le nouveau départ est annulé : toutes vos réponses sont revenues.',
  redoDone: 'C’est fait : les réponses que vous aviez reprises sont revenues.',
  redoNothing: 'Il n’y a rien à rétablir.',
};
