import type { Message } from '../dialogs/message.ts';

/** Said when the language of the person cannot be known, or when the conversation itself is what failed. */
const inBoth = (fr: string, en: string): Message => ({ text: `${fr}\n\n${en}` });

export const apology = inBoth(
  'Désolé, quelque chose n’a pas fonctionné de mon côté. Rien n’est perdu\u00a0: vos réponses précédentes sont conservées. Pouvez-vous répéter votre dernier message?',
  'Sorry, something went wrong on my side. Nothing is lost: your earlier answers are kept. Could you repeat your last message?',
);

export const unreadable = (reference: string): Message =>
  inBoth(
    `Je n’arrive pas à relire cette conversation. Elle est conservée telle quelle, et rien n’a été modifié. Donnez la référence ${reference} à la personne qui gère Chenal, ou commencez une nouvelle conversation.`,
    `I cannot read this conversation any more. It is kept as it is, and nothing was changed. Give the reference ${reference} to the person who runs Chenal, or start a new conversation.`,
  );

/** The database holds it; only this version of Chenal is too old for it. */
export const fromNewer = (reference: string): Message =>
  inBoth(
    `Cette conversation s’est poursuivie avec une version plus récente de Chenal, que celle-ci ne sait pas lire. Rien n’est perdu ni modifié\u00a0: réessayez un peu plus tard, ou donnez la référence ${reference} à la personne qui gère Chenal, pour qu’elle le mette à jour.`,
    `This conversation went on with a newer version of Chenal, which this one cannot read. Nothing is lost or changed: try again a little later, or give the reference ${reference} to the person who runs Chenal, so that they update it.`,
  );
