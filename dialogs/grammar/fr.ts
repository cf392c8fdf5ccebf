import type { Grammar } from './shape.ts';
import { valued, words } from './words.ts';

/** French, Canadian first. */
export const fr: Grammar = {
  yes: words(`
    oui, o, ouais, ouaip, ouep, ouin, yes, ok, okay, d'accord, c'est d'accord, je pense que oui, je crois que oui, dac
    daccord, bien sûr, certainement, certain, absolument, exact, exactement, tout à fait, c'est ça, c'est bien ça
    c'est exact, c'est bon, c'est beau, c'est correct, correct, parfait, très bien, bien, ça va, ça marche, ça me va
    entendu, volontiers, avec plaisir, je confirme, confirmé, confirmer, vrai, affirmatif, évidemment, effectivement
    en effet, allez-y, vas-y, go, oui merci, oui s'il vous plaît, oui svp, pas de problème, aucun problème
    pas de souci, pourquoi pas, je suis d'accord, j'accepte, nous en avons, j'en ai, certes, mets-en, sans problème
  `),
  no: words(`
    non, nan, nenni, nope, non merci, pas encore, pas maintenant, pas pour l'instant, pas pour le moment, pas du tout
    pas vraiment, jamais, jamais de la vie, négatif, faux, absolument pas, certainement pas, surtout pas
    bien sûr que non, mais non, je refuse, je ne veux pas, je n'en ai pas, nous n'en avons pas, ce n'est pas ça
    c'est pas ça, ce n'est pas exact, incorrect, inexact, c'est faux, en aucun cas, pas question, pas d'accord
    je pense que non, je crois que non, je pense pas, je ne pense pas, je crois pas, je ne crois pas
    je ne suis pas d'accord
  `),
  unknown: words(`
    je ne sais pas, je sais pas, j'sais pas, sais pas, chais pas, jsp, aucune idée, pas sûr, pas sûre
    je ne suis pas sûr, je ne suis pas sûre, inconnu, peut-être, aucun indice, je l'ignore
  `),
  all: words('tous, toutes, tout, chacun, chacune, tous les canaux, tout cocher, la totale'),
  both: words('les deux, tous les deux, toutes les deux, les 2'),
  allOf: words('les, ces, tous les, toutes les, tous ces, toutes ces'),
  firsts: words('premiers, premières'),
  lasts: words('derniers, dernières'),
  none: words(`
    aucun, aucune, rien, ni un ni autre, ni l'un ni l'autre, aucun des deux, aucun de ces choix, vide, pas un, pas une
    néant, non
  `),
  and: words('et, puis, pis, ainsi que, et aussi'),
  or: words('ou, ou bien, soit'),
  except: words(`
    sauf, sauf le, sauf la, sauf les, excepté, à part, hormis, sans, mais pas, à l’exception de, mais
  `),
  conditions: words('si, à condition, pourvu, sous réserve, ça dépend'),
  questions: words(`
    comment, quoi, quand, pourquoi, pkoi, pk, est-ce que, est-ce, qu'est-ce, qu'est-ce que, kesse, combien, quel
    quelle, quels, quelles, lequel, laquelle, c'est où, où est, où sont, où je, où on, où trouver
  `),
  not: words('ne, n, pas, non, jamais, rien, sans, ni, sauf, aucun, aucune, plutôt que'),
  fillers: words(`
    s’il vous plaît, svp, stp, merci, le, la, les, l, un, une, des, du, de, d, je, j, voudrais, veux, aimerais, prends
    prendre, choisis, choisir, option, choix, numéro, bouton, mon, ma, mes, notre, nos, nous, est, c, ce, cette, sera
    avec, pour, par, réponse, à, au, aux, en, dans, environ, sous, max, maximum, plus, y, a, ça, sont, alors, bon, ben
    donc, que, on, chaque
  `),
  numbers: valued(`
    zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12
    treize 13, quatorze 14, quinze 15, seize 16, vingt 20, vingts 20, trente 30, quarante 40, cinquante 50
    soixante 60, septante 70, huitante 80, octante 80, nonante 90, cent 100, cents 100, mille 1000
  `),
  ordinals: valued(`
    premier 1, première 1, 1er 1, 1re 1, 1ère 1, deuxième 2, second 2, seconde 2, 2e 2, 2ème 2, troisième 3, 3e 3
    3ème 3, quatrième 4, 4e 4, 4ème 4, cinquième 5, 5e 5, 5ème 5, sixième 6, 6e 6, septième 7, 7e 7, huitième 8
    8e 8, neuvième 9, 9e 9, dixième 10, 10e 10, dernier -1, dernière -1
  `),
  units: {
    second: words('s, sec, seconde, secondes'),
    minute: words('m, min, mn, mins, minute, minutes'),
    hour: words('h, hr, hrs, heure, heures'),
    day: words('j, jr, jrs, jour, jours, journée, journées'),
    week: words('sem, semaine, semaines'),
    month: words('mois'),
    year: words('an, ans, année, années'),
  },
  halves: words('demi, demie, demis, demies, une demi, un demi'),
  quarters: words('quart, quarts'),
  weekdays: {
    mon: words('lundi, lundis, lun, lu'),
    tue: words('mardi, mardis, mar, ma'),
    wed: words('mercredi, mercredis, mer, me'),
    thu: words('jeudi, jeudis, jeu, je'),
    fri: words('vendredi, vendredis, ven, ve'),
    sat: words('samedi, samedis, sam, sa'),
    sun: words('dimanche, dimanches, dim, di'),
  },
  workdays: words(`
    semaine, en semaine, la semaine, jours de semaine, jours ouvrables, jours ouvrés, jour ouvrable, jour ouvré
    jours de travail
  `),
  weekend: words('fin de semaine, fins de semaine, week end, weekend, weekends, week ends'),
  everyDay: words(`
    tous les jours, chaque jour, toute la semaine, sept jours sur sept, 7 jours sur 7, 7 j 7, 7j 7, 7j 7j, 7 7
    quotidiennement
  `),
  roundTheClock: words(`
    24 7, 24 h, 24h, 24 h 24, 24h 24, 24h 24h, 24 heures sur 24, 24 heures, toute la journée, jour et nuit
    toujours ouvert, en tout temps, en continu, sans arrêt
  `),
  open: words(`
    ouvert, ouverte, ouverts, ouvrons, sommes, horaire, heures d'ouverture, entre, et de, puis de, mon horaire
    ma boutique, mon commerce, mon magasin, je suis, je suis ouvert, on est
  `),
  closed: words('fermé, fermée, fermés, fermées, congé, relâche, pas ouvert'),
  noon: words('midi'),
  midnight: words('minuit'),
  to: words("à, au, a, jusqu'à, jusqu'au, jusque"),
  months: words(`
    janvier janv jan, février févr fév, mars, avril avr, mai, juin, juillet juil, août, septembre sept, octobre oct
    novembre nov, décembre déc
  `).map((month) => month.split(' ')),
  outcomes: {
    done: words(`
      fait, c'est fait, tout est fait, j'ai fait, je l'ai fait, terminé, c'est terminé, j'ai terminé, fini, j'ai fini
      c'est fini, complété, ok, d'accord, oui, ouais, suivant, prêt, c'est prêt, c'est bon, c'est beau, c'est correct
      réussi, ça marche, ça a marché, ça fonctionne, ça a fonctionné, continuer, continue, parfait, ça y est, reçu
      j'ai reçu, je l'ai reçu, je l'ai, supprimé, je l'ai supprimé, effacé, je l'ai effacé
    `),
    failed: words(`
      erreur, une erreur, j'ai une erreur, il y a une erreur, message d'erreur, échec, échoué, ça a échoué
      ça ne marche pas, ça marche pas, ne fonctionne pas, ça ne fonctionne pas, ça fonctionne pas, ça n'a pas marché
      ça n'a pas fonctionné, bloqué, bloquée, je suis bloqué, je suis bloquée, impossible, refusé, rejeté
      je ne peux pas, je peux pas, je n'y arrive pas, j'y arrive pas, problème, un problème, j'ai un problème
      il y a un problème, accès refusé, en panne, marche pas, ne marche pas, fonctionne pas, ça marche toujours pas
      pas reçu, pas encore reçu, toujours pas reçu, rien reçu, jamais reçu, toujours rien, pas de code, pas le code
      pas eu le code, code invalide, mauvais code, reçu une erreur, reçu un message d'erreur, déjà utilisé
      déjà utilisée, déjà enregistré, déjà pris, déjà inscrit
    `),
    different: words(`
      différent, c'est différent, mon écran est différent, l'écran est différent, pas pareil, ce n'est pas pareil
      c'est pas pareil, autre chose, je vois autre chose, je ne vois pas, je vois pas, je ne le vois pas
      je ne le trouve pas, je ne trouve pas, je trouve pas, introuvable, ce bouton n'existe pas, il n'y est pas
      absent, il manque, autre écran, un autre écran, ce n'est pas la même chose, pas la même chose, pas le même
      pas la même, pas les mêmes
    `),
    waiting: words(`
      plus tard, attente, en attente, j'attends, c'est en attente, en cours, en cours d'examen, en révision, en examen
      pas encore, pas fait, pas encore fait, pas terminé, pas fini, pas prêt, demain, attendez, je le ferai plus tard
      je ferai ça plus tard, pas maintenant, pas pour l'instant, pas pour le moment, j'attends l'approbation, fait pas
      presque fait, presque fini, presque terminé, presque prêt, à moitié fait, rien fait, rien de fait
      j'ai rien fait, je n'ai rien fait, pas supprimé, pas le téléphone, pas le téléphone ici, pas ici, il est pas là
      elle est pas là, il n'est pas là, elle n'est pas là
    `),
  },
  idle: words('ça fait, ça fait rien, ça ne fait rien, fait rien, mais'),
  commands: {
    help: words(`
      aide, aidez-moi, aide-moi, à l'aide, j'ai besoin d'aide, que puis-je dire, que puis-je faire, commandes, menu
      options
    `),
    why: words(`
      pourquoi, pkoi, pourquoi ça, à quoi ça sert, pour quoi faire, expliquez, explique, en savoir plus
      plus de détails, détails
    `),
    back: words(`
      retour, revenir, arrière, en arrière, précédent, précédente, annuler, annule, annulez, défaire
      je me suis trompé, je me suis trompée, oups
    `),
    redo: words('rétablir, refaire'),
    status: words(`
      état, statut, progression, avancement, où en sommes-nous, où en suis-je, où on en est, que reste-t-il
      combien de questions reste-t-il, qu'est-ce qu'il reste
    `),
    change: words(`
      changer, change, changez, modifier, modifie, modifiez, corriger, corrige, corrigez, changer une réponse
      modifier une réponse
    `),
    skip: words(`
      passer, passe, passez, sauter, saute, ignorer, laisser vide, pas besoin, sans objet, passer cette question
    `),
    repeat: words(`
      répéter, répète, répétez, encore, pardon, quoi, comment, hein, redire, redites, je ne comprends pas
      je comprends pas, vous dites
    `),
    language: words(`
      langue, français, en français, passer au français, parler français, parlez français, changer de langue
      en français svp
    `),
    save: words(`
      enregistrer, enregistre, enregistrez, sauvegarder, arrêter, arrête, pause, quitter, au revoir, à plus tard, bye
      continuer plus tard, arrêter ici, fin
    `),
    review: words(`
      réviser, récapitulatif, récapituler, résumé, sommaire, tout voir, montrer tout, voir la configuration
      configuration, exporter, télécharger
    `),
    restart: words(`
      recommencer, recommence, recommencez, repartir à zéro, réinitialiser, tout effacer, depuis le début, du début
    `),
    handOver: words(`
      passer la main, transférer, humain, un humain, une personne, parler à quelqu’un, parler à une personne, soutien
      agent
    `),
    simulate: words('simuler, simulation, simulateur, essayer, tester le routage, lancer le simulateur'),
    forget: words(`
      oubliez-moi, oublie-moi, supprimez mes données, effacez mes données, supprimer mes données, effacer mes données
    `),
  },
};
