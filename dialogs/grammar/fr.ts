import { leanings } from './leanings.ts';
import { outcomes } from './outcomes.ts';
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
    j'pense que oui, jpense que oui, j'crois que oui, pense que oui, je pense bien, je pense ben, j'pense ben, jpense ben
    je crois bien, j'crois ben, ben oui, ben ouais, ben certain, mettons, mettons que oui, ça roule, tiguidou, nickel
    impeccable, vendu, envoie, envoye, ça fait mon affaire, c'est en plein ça, en plein ça, c'est ça pareil
    pas de souci, pourquoi pas, je suis d'accord, j'accepte, nous en avons, j'en ai, certes, mets-en, sans problème
  `),
  no: words(`
    non, nan, nenni, nope, non merci, pas encore, pas maintenant, pas pour l'instant, pas pour le moment, pas du tout
    pas vraiment, jamais, jamais de la vie, négatif, faux, absolument pas, certainement pas, surtout pas
    bien sûr que non, mais non, je refuse, je ne veux pas, je n'en ai pas, nous n'en avons pas, ce n'est pas ça
    c'est pas ça, ce n'est pas exact, incorrect, inexact, c'est faux, en aucun cas, pas question, pas d'accord
    je pense que non, je crois que non, je pense pas, je ne pense pas, je crois pas, je ne crois pas
    je ne suis pas d'accord, j'pense pas, jpense pas, j'pense que non, jpense que non, j'crois pas, jcrois pas, pantoute
    c'est tout, c'est tout merci, c'est tout pour l'instant, c'est tout pour le moment, ça suffit, c'est assez, ça va suffire
    pas pantoute, ben non, pas tout de suite, pas nécessaire, c'est pas nécessaire, sans façon, pas aujourd'hui
  `),
  unknown: words(`
    je ne sais pas, je sais pas, j'sais pas, sais pas, chais pas, jsp, aucune idée, pas sûr, pas sûre
    je ne suis pas sûr, je ne suis pas sûre, inconnu, peut-être, aucun indice, je l'ignore, chus pas sûr, chu pas sûr
    chuis pas sûr, j'suis pas sûr, je suis pas sûr, pas certain, pas certaine, sais pas trop, je sais pas trop, peut-être bien
    j'en sais rien, je n'en sais rien, aucune espèce d'idée, pas la moindre idée, dur à dire, difficile à dire, jsais pas
    ptêtre, ptet, tu me diras, aucune maudite idée, j'ai aucune idée, je n'ai aucune idée
  `),
  lacking: words(`
    je ne l'ai pas, je l'ai pas, j'l'ai pas, jlai pas, j'ai pas ça, je n'ai pas ça, je n'en ai pas ici, pas sous la main
    je l'ai pas sous la main, je ne l'ai pas sous la main, je dois vérifier, faut que je vérifie, il faut que je vérifie
    à vérifier, je vais vérifier, je vérifie, on vérifie, laissez-moi vérifier, je dois demander, faut que je demande, j'ai oublié, je me souviens pas
    je me souviens plus, je ne me souviens plus, je m'en rappelle pas, je m'en souviens pas, euh, hum, hmm, bof
    je l'ai pas ici, j'ai pas l'info, je n'ai pas l'information
  `),
  ...leanings.fr,
  affirmed: words(`
    vérifié, vérifiée, déjà vérifié, déjà vérifiée, c'est vérifié, il est vérifié, elle est vérifiée, est vérifié
    est vérifiée, c'est déjà vérifié, il est déjà vérifié, elle est déjà vérifiée, approuvé, déjà approuvé, c'est approuvé
  `),
  denied: words(`
    pas vérifié, pas vérifiée, non vérifié, non vérifiée, pas encore vérifié, pas encore vérifiée, toujours pas vérifié
    pas approuvé, pas encore approuvé, jamais vérifié, jamais été vérifié, jamais vérifiée, jamais été vérifiée, il est pas vérifié, elle est pas vérifiée, n'est pas vérifié, n'est pas vérifiée
  `),
  stillToCome: words('encore, toujours'),
  all: words('tous, toutes, tout, chacun, chacune, tous les canaux, tout cocher, la totale'),
  both: words('les deux, tous les deux, toutes les deux, les 2'),
  allOf: words('les, ces, tous les, toutes les, tous ces, toutes ces'),
  firsts: words('premiers, premières'),
  lasts: words('derniers, dernières'),
  none: words(`
    aucun, aucune, rien, ni un ni autre, ni l'un ni l'autre, aucun des deux, aucun de ces choix, vide, pas un, pas une
    néant, non, juste répondre, seulement répondre, on va juste répondre, on va seulement répondre, on répond juste
    juste répondre aux clients, on va juste répondre aux clients, on fait juste répondre aux clients
    on répond seulement, répondre seulement, juste des réponses, je vais juste répondre, on fait juste répondre
  `),
  and: words('et, puis, pis, ainsi que, et aussi'),
  or: words('ou, ou bien, soit'),
  except: words(`
    sauf, sauf le, sauf la, sauf les, excepté, à part, hormis, sans, mais pas, à l’exception de, mais
  `),
  conditions: words('si, à condition, pourvu, sous réserve, ça dépend'),
  questions: words(`
    comment, quoi, quand, pourquoi, pkoi, pk, est-ce que, est-ce, qu'est-ce, qu'est-ce que, kesse, koi, kwa, kessé, kossé, c quoi, combien, quel
    quelle, quels, quelles, lequel, laquelle, c'est où, où est, où sont, où je, où on, où trouver
  `),
  not: words('ne, n, pas, non, jamais, rien, sans, ni, sauf, aucun, aucune, plutôt que'),
  telephones: words('téléphone, téléphones, tél, tel, fone, cell, cel, cellulaire, portable, ligne fixe'),
  flawless: words(`
    aucune erreur, pas d'erreur, pas d'erreurs, sans erreur, pas eu d'erreur, pas de problème, aucun problème
    sans problème, pas de bug, aucun bug, pas de message d'erreur
  `),
  contrary: words('hors'),
  fillers: words(`
    s’il vous plaît, svp, stp, merci, c'est, le, la, les, l, un, une, des, du, de, d, je, j, voudrais, veux, aimerais, prends
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
  dozens: valued(`
    couple 2, huitaine 8, dizaine 10, douzaine 12, quinzaine 15, vingtaine 20, trentaine 30, quarantaine 40
    cinquantaine 50, soixantaine 60, centaine 100
  `),
  several: words('quelques, plusieurs, quelque'),
  bounds: words(`
    pas plus de, pas plus d, pas plus que, en dedans d, moins d, en moins d, au plus, au maximum, au max, moins de, moins que, en dedans de, d'ici, au moins
    à peu près, approximativement, à peu pres, en moins de
  `),
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
    jours de travail, l v, l au v
  `),
  weekend: words('fin de semaine, fins de semaine, fds, fin de sem, week end, weekend, weekends, week ends'),
  everyDay: words(`
    tous les jours, chaque jour, toute la semaine, sept jours sur sept, 7 jours sur 7, 7 j 7, 7j 7, 7j 7j, 7 7
    quotidiennement
  `),
  roundTheClock: words(`
    24 7, 24 h, 24 h sur 24, 24h sur 24, 24h, 24 h 24, 24h 24, 24h 24h, 24 heures sur 24, 24 heures, toute la journée, jour et nuit
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
  closesAt: words(`
    finit à, finissons à, finissent à, finis à, ferme à, fermons à, ferment à, termine à, terminons à, ouvert jusqu'à
    ouvrons jusqu'à
  `),
  months: words(`
    janvier janv jan, février févr fév, mars, avril avr, mai, juin, juillet juil, août, septembre sept, octobre oct
    novembre nov, décembre déc
  `).map((month) => month.split(' ')),
  outcomes: outcomes.fr,
  idle: words('ça fait, ça fait rien, ça ne fait rien, fait rien, mais'),
  commands: {
    help: words(`
      aide, aidez-moi, aide-moi, à l'aide, j'ai besoin d'aide, que puis-je dire, que puis-je faire, commandes, menu
      options
    `),
    why: words(`
      pk, pq, pk ça, pourquoi faire, ça sert à quoi, c’est quoi ça, c quoi ça, kossé ça, ça veut dire quoi, explique-moi
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
    health: words('santé, la santé, santé du canal, bilan de santé, est-ce que mon canal fonctionne'),
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
      je reviens demain, je reviens plus tard, je vais revenir, à demain, bonne journée, bonne soirée
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
      je veux parler à quelqu’un, je voudrais parler à quelqu’un, je veux parler à une personne, parler à un humain
      passer la main, transférer, humain, un humain, une personne, parler à quelqu’un, parler à une personne
      parler au soutien, contacter le soutien
    `),
    simulate: words(`
      simuler, simule, simulez, simulation, simulateur, tester le routage, essayer le routage, lancer le simulateur
      lancer une simulation, faire une simulation
    `),
    forget: words(`
      oubliez-moi, oublie-moi, supprimez mes données, effacez mes données, supprimer mes données, effacer mes données
    `),
  },
};
