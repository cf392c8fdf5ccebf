import type { waiting as english } from '../../en/phrases/waiting.ts';

/** Ce qui attend quelqu’un, ce qui est remis à plus tard, et la relève. */
export const waiting: { readonly [K in keyof typeof english]: string } = {
  deferred: 'Entendu, ce point peut attendre : {label}. J’y reviendrai avant la fin.',
  checkOne: 'La dernière fois, nous attendions ceci : {label} ({since}). Y a-t-il du nouveau?',
  checkMany: 'Ces points étaient encore ouverts. L’un d’eux a-t-il avancé?',
  checkNothing: 'Rien de nouveau',
  newsNoted: 'C’est noté. {label} : {value}',
  stillWaiting: 'Très bien, ce point reste ouvert et je vous le redemanderai.',
  stateBlocked: 'attend ceci : {by}',
  stateSkipped: 'laissé de côté',
  openSince: 'en attente depuis le {date}',
  openSinceFor: 'en attente depuis le {date} (à suivre avec : {party})',
  openDeferred: 'remis à plus tard le {date}',
  openBlockedBy: 'suivra quand ce point sera réglé : {by}',
  openWaiting: 'en attente',
  openRefused: 'refusé',
  openBlocked: 'suivra quand les points précédents seront réglés',
  openUnanswered: 'pas encore répondu',
  handOverTitle: 'Note pour la personne qui prend la relève',
  handOverWhat: 'Configuration du canal WhatsApp de {business} dans CXone Digital Experience.',
  handOverNext: 'Prochaine question : {question}',
  handOverDone: 'Il ne reste rien à répondre.',
  handOverHow:
    'Transmettez cette note et le lien de cette conversation à votre collègue, ou téléchargez le brouillon et repartez de là : rien de ce qui est répondu n’est redemandé.',
  attemptsCode:
    'C’est l’essai numéro {count} avec un code. Après trois essais, attendez un peu avant d’en demander un autre : des échecs répétés peuvent bloquer le numéro un certain temps.',
  attemptsRegister:
    'C’est l’essai numéro {count} pour inscrire ce numéro en 72 heures. WhatsApp en permet dix, selon ce qui est publié (les sources divergent); ensuite le numéro est bloqué un certain temps.',
  questionNoAnswer: 'Je n’ai pas de réponse à cela. Sur la question en cours :',
  needNow:
    'Vous pouvez vous arrêter ici et revenir : tout est gardé. « Passer la main » vous donne une note pour la personne qui le sait.',
  stuck:
    'Je suis désolé que ce soit laborieux. Cessons de tourner en rond : écrivez « aide », « passer la main » ou « retour », ou revenez simplement plus tard; rien n’est perdu.',
};
