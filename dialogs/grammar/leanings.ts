import type { Grammar } from './shape.ts';
import { words } from './words.ts';

type Leanings = Pick<Grammar, 'guessing' | 'contented' | 'simplest' | 'uncreated'>;

/** How sure, content or ready people are when they answer. */
export const leanings: Readonly<Record<'fr' | 'en', Leanings>> = {
  fr: {
    guessing: words(`
    je pense, j'pense, jpense, je crois, j'crois, jcrois, me semble, il me semble, ça se peut, se peut, peut-être, ptêtre
    ptet, probablement, possiblement, on dirait, je dirais, si je me trompe pas, j'imagine, je suppose
  `),
    contented: words(`
    c'est beau, c'est bon, c'est correct, c'est parfait, c'est ben correct, ça va, ça va aller, c'est tout, ça suffit
    c'est tout pour l'instant, c'est tout pour le moment, c'est assez, c'est suffisant, je suis correct, on est correct
  `),
    simplest: words(`
    le plus simple, la plus simple, au plus simple, le plus facile, ce qui est le plus simple, celui que vous suggérez
    ce que vous suggérez, ce que vous recommandez, celui que vous recommandez, votre suggestion, le meilleur, la meilleure
    comme vous voulez, ce que vous conseillez, le plus courant, comme d'habitude, le recommandé, comme tu veux
  `),
    uncreated: words(`
    pas créé, pas encore créé, pas créée, pas encore créée, pas soumis, pas encore soumis, pas soumise, pas encore soumise
    pas écrit, pas encore écrit, pas rédigé, pas encore rédigé, pas envoyé
    pas encore envoyé, n'existe pas, existe pas, existe pas encore, n'existe pas encore, à créer, à soumettre, reste à créer
  `),
  },
  en: {
    guessing: words(`
    i think, i believe, i guess, maybe, perhaps, probably, possibly, might be, could be, may be, it seems, i suppose
    i would say, i'd say, if i remember right
  `),
    contented: words(`
    that's all, that is all, that's it, that's enough, that's fine, it's fine, all good, i'm good, we're good, that's everything
    good for now, that's all for now, fine
  `),
    simplest: words(`
    the simplest, the simplest one, simplest, the easiest, the easiest one, whatever you suggest, what you suggest
    what you recommend, your suggestion, the best one, the best, the recommended one, recommended, the usual, as you like
    you choose
  `),
    uncreated: words(`
    not created, not created yet, not yet created, not submitted, not submitted yet, not yet submitted, not written
    not written yet, not yet written, not sent, not sent yet, doesn't exist, doesn't exist yet, does not exist
    does not exist yet, to be created, still to be created, haven't created it, haven't created it yet
    haven't submitted it, haven't submitted it yet
  `),
  },
};
