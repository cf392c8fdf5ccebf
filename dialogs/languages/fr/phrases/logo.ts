import type { logo as english } from '../../en/phrases/logo.ts';

/** Ce qui se dit de l’image à l’adresse du logo. */
export const logo: { readonly [K in keyof typeof english]: string } = {
  logoWaiting: 'La vérification du logo reste ouverte, et je vous la rappellerai à la fin.',
  logoUnopened: 'Je n’ai pas ouvert l’image du logo moi-même.',
  logoTrusted: 'Vous avez indiqué au départ qu’elle est prête; je m’y fie.',
  logoGood:
    'J’ai ouvert l’image et elle convient : {format}, {width, number} × {width, number} pixels, {kilobytes, number} ko.',
  logoSmall:
    'Elle est plus petite que les {side} × {side} pixels recommandés et pourrait paraître floue. Une plus grande serait préférable, si vous en avez une.',
  logoUnseenUnreachable:
    'Je n’ai pas pu vérifier l’image : le site est inaccessible d’ici. Cela vient peut-être de mon côté; je garde donc l’adresse.',
  logoUnseenSlow: 'Je n’ai pas pu vérifier l’image : le site met trop de temps à l’envoyer. Je garde l’adresse.',
  logoUnseenUnexpected:
    'Je n’ai pas pu vérifier l’image : le site donne une réponse que je ne peux pas utiliser. Je garde l’adresse.',
  logoUnseenBusy: 'Je n’ai pas pu vérifier l’image : j’en ai trop à ouvrir en ce moment. Je garde l’adresse.',
};
