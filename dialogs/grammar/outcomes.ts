import type { Outcome } from '../../machines/field.ts';
import type { Words } from './shape.ts';
import { words } from './words.ts';

/** How people say that a task in another product went. */
export const outcomes: Readonly<Record<'fr' | 'en', Readonly<Record<Outcome, Words>>>> = {
  fr: {
    done: words(`
        fait, c'est fait, tout est fait, j'ai fait, je l'ai fait, terminé, c'est terminé, j'ai terminé, fini, j'ai fini
        c'est fini, complété, ok, d'accord, oui, ouais, suivant, prêt, c'est prêt, c'est bon, c'est beau, c'est correct
        réussi, ça marche, ça a marché, ça fonctionne, ça a fonctionné, continuer, continue, parfait, ça y est, reçu
        j'ai reçu, je l'ai reçu, je l'ai, voilà, tout est beau, tout est bon, c'est tout bon, supprimé, je l'ai supprimé, effacé, je l'ai effacé
        on l'a effacé, on l'a effacer, on l'a supprimé, on l'a supprimer, on l'a fait, on l'a faite, qui l'a fait, on a fini
        on l'a libéré, ils l'ont libéré, ils l'ont effacé, ils l'ont supprimé
      `),
    failed: words(`
        erreur, une erreur, j'ai une erreur, il y a une erreur, message d'erreur, échec, échoué, ça a échoué
        ça ne marche pas, ça marche pas, ne fonctionne pas, ça ne fonctionne pas, ça fonctionne pas, ça n'a pas marché
        ça n'a pas fonctionné, bloqué, bloquée, je suis bloqué, je suis bloquée, impossible, refusé, rejeté
        je ne peux pas, je peux pas, je n'y arrive pas, j'y arrive pas, problème, un problème, j'ai un problème
        il y a un problème, accès refusé, en panne, marche pas, ne marche pas, fonctionne pas, ça marche toujours pas
        pas reçu, pas encore reçu, toujours pas reçu, rien reçu, jamais reçu, toujours rien, pas de code, pas le code
        pas eu le code, code invalide, mauvais code, reçu une erreur, reçu un message d'erreur, déjà utilisé
        déjà utilisée, déjà enregistré, déjà pris, déjà inscrit, rien ne se passe, il se passe rien, se passe rien
      ça plante, ça a planté, planté, plante, ça gèle, gelé, bug, un bug, ça bug, bogue, un bogue, ça refuse, veut pas
      ne veut pas, marche plus, marche pu, ça marche pu, ça tourne dans le vide, page blanche, brisé, expiré
      `),
    different: words(`
        différent, c'est différent, mon écran est différent, l'écran est différent, pas pareil, ce n'est pas pareil
        c'est pas pareil, autre chose, je vois autre chose, je ne vois pas, je vois pas, je ne le vois pas
        je ne le trouve pas, je ne trouve pas, je trouve pas, introuvable, ce bouton n'existe pas, il n'y est pas
        absent, il manque, autre écran, un autre écran, ce n'est pas la même chose, pas la même chose, pas le même
        pas la même, pas les mêmes, pas ce bouton, j'ai pas ce bouton, pas d'option, je vois pas ça, pas le même écran
      `),
    waiting: words(`
        plus tard, attente, en attente, j'attends, c'est en attente, en cours, en cours d'examen, en révision, en examen
        pas encore, pas fait, pas encore fait, pas terminé, pas fini, pas prêt, demain, attendez, je le ferai plus tard
        je ferai ça plus tard, pas maintenant, pas pour l'instant, pas pour le moment, j'attends l'approbation, fait pas
        presque fait, presque fini, presque terminé, presque prêt, à moitié fait, rien fait, rien de fait
        j'ai rien fait, je n'ai rien fait, pas supprimé, pas le téléphone, pas le téléphone ici, pas ici, il est pas là
        elle est pas là, il n'est pas là, elle n'est pas là, à soir, ce soir, tantôt, tout à l'heure, la semaine prochaine
      cet après-midi, bientôt, un autre jour, pas eu le temps, pas le temps, pas commencé, pas encore commencé
        j'y travaille, je m'en occupe, en train de le faire, je suis dessus, chus dessus, on attend, on attend après
        attend après, attends après, j'ai demandé à, j'ai demander à, demandé à, demander à, on a demandé à, en vacances
        en congé, en voyage, jusqu'à lundi, jusqu'à mardi, jusqu'à mercredi, jusqu'à jeudi, jusqu'à vendredi
        revient lundi, revient demain, revient la semaine prochaine, elle est absente, il est absent, elle est partie
        il est parti, qui l'a, ils l'ont encore, envoyé les papiers, envoyé les documents, papiers envoyés
        documents envoyés, papiers sont envoyés, papiers sont partis, demande envoyée, demande est envoyée
      `),
  },
  en: {
    done: words(`
        done, it's done, it is done, all done, that's done, finished, i'm done, i am done, i'm finished, completed
        complete, ok, okay, yes, yep, next, ready, did it, i did, i did it, success, it worked, works, it works
        worked, continue, got it, i got it, got the code, received, i received it, deleted, i deleted it, removed
        i removed it, check, all set, all good, sorted, taken care of, ✅, 👍, ✔
      `),
    failed: words(`
        error, an error, i get an error, i got an error, it failed, failed, fail, it doesn't work, doesn't work
        didn't work, won't work, it does not work, not working, it isn't working, blocked, i'm blocked, i'm stuck, stuck
        impossible, refused, rejected, i can't, i cannot, can't, cannot, problem, a problem, there is a problem
        error message, access denied, denied, didn't get, did not get, didn't receive, did not receive
        haven't received, have not received, haven't got, not received, never came, never got, never got it
        never received, nothing came, nothing received, still nothing, no code, invalid code, wrong code
        already registered, already used, already in use, already taken, nothing happens, nothing happened, it crashed
      crashed, crashes, crash, freezes, frozen, it's frozen, bug, a bug, broken, timeout, times out, timed out, blank page
      won't let me, doesn't let me, does not let me, didn't let me, keeps failing, keeps spinning, ❌, 👎
      `),
    different: words(`
        different, it's different, it is different, looks different, it looks different, my screen is different
        not the same, something else, i see something else, i don't see it, i don't see that, i can't see it
        i can't find it, not found, there is no such button, no such button, no such option, don't have that button, missing, it's missing, it isn't there, it's not there
        it's not here, not there, can't find, i can't find, i can't see, i don't see, cannot find, can't see, don't see, do not see, other screen, another screen
      `),
    waiting: words(`
        later, waiting, i'm waiting, i am waiting, pending, it's pending, in review, under review, in progress
        not yet, not done, not done yet, not ready, not finished, tomorrow, wait, on hold, still waiting
        i will do it later, i'll do it later, do it later, not now, waiting for approval, nothing done
        i did nothing, almost done, nearly done, half done, i haven't done anything, i didn't do anything, he's not here, she's not here, they're not here
        he isn't here, she isn't here, he is not here, she is not here, don't have the phone, someone else does it
      tonight, this afternoon, next week, soon, in a bit, another day, no time, haven't had time, didn't have time
        haven't started, not started, not started yet, working on it, i'm on it, on it, still working on it, waiting on
        waiting for, i asked my, asked my, asked our, asked the, on vacation, on holiday, on leave, until monday
        until tuesday, until wednesday, until thursday, until friday, back on monday, back next week, back tomorrow
        sent the papers, sent the documents, papers are sent, documents are sent, still has it, they have it, who has it
      `),
  },
};
