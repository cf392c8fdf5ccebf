import type { WindowScreen } from '../machines/facebookWindow.ts';
import { keyOf } from './grammar/grammar.ts';
import { words } from './grammar/words.ts';

/** Nobody tells it in more than that. */
const longest = 400;

/** Facebook's window went away before its end, on a screen that may be named. */
export interface Interruption {
  readonly screen?: WindowScreen;
}

/** A phrase among words that are parted by single spaces. */
const said = (list: string): RegExp => new RegExp(` (?:${words(list).join('|')}) `);

const gone = said(`
  logged me out, logged out, logged us out, signed me out, signed out, kicked me out, kicked out, m a deconnecte
  m a deconnectee, deconnecte, deconnectee, deconnexion, perdu la fenetre, perdu la page, lost the window, lost the page
  lost the popup, lost the pop up, plus la fenetre, window is gone, popup is gone, fenetre a disparu, page a disparu
  window disappeared, popup disappeared, window vanished, timed out, page expired, window expired, session expired
  page has expired, window has expired, session has expired, page a expire, fenetre a expire, session a expire
  session est expiree, page est expiree
`);
const events = said(`
  closed, crashed, froze, frozen, restarted, rebooted, shut down, shut itself, powered off, ran out of battery
  ferme, fermee, fermes, refermee, plante, plantee, gele, gelee, fige, figee, redemarre, eteint, eteinte, quitte
  coupe, coupee
`);
const subjects = said(`
  window, windows, popup, pop up, tab, browser, page, facebook, meta, computer, pc, laptop, mac, chrome, firefox, edge
  safari, session, connection, internet, wifi, everything, it, i, fenetre, fenetres, contextuelle, onglet, navigateur
  ordinateur, ordi, portable, ecran, connexion, tout, elle, ca, je, j, l
`);
const again = said(`
  reopen, reopen it, reopen the window, open it again, open the window again, rouvrir, la rouvrir, rouvrir la fenetre
  reprendre, reprends, resume, get back there, go back to the window, revenir dans la fenetre
`);
const wasThere = said(`
  i was, we were, i had got to, i got to, j etais, nous etions, on etait, j en etais, rendu, rendue, rendus
`);
const ended = said(`
  done, finished, completed, all good, it worked, c est fait, tout est fait, est faite, termine, terminee, fini, finie, reussi
  ca marche
`);
const unended = said('not, before, without, didn t, hadn t, wasn t, n t, never, pas, avant, sans, jamais, rien');
const untrue =
  / (?:if|si|unless|whether) (?:(?:the|my|la|ma|le|mon|l) )?(?:window|popup|tab|page|it|i|fenetre|onglet|elle|facebook|je|j) /;
const denied =
  / (?:not|never|didn t|pas|jamais|n est pas) (?:\w+ )?(?:closed|close|crashed|frozen|ferme|fermee|plante|gele) | se ferme /;
const ofAccount = / (?:closed|ferme) (?:my|our|the|mon|notre|le) (?:account|compte) /;
const otherTrouble = said('different, differente, differents, differentes, refused, refuse, refusee, error message');

/** Reads a text told while the window stands open; undefined when it says nothing of an interruption. */
export function interruptionIn(text: string): Interruption | undefined {
  if (text.length > longest) return undefined;
  const key = ` ${keyOf(text)} `;
  if (untrue.test(key) || denied.test(key) || ofAccount.test(key)) return undefined;
  if (ended.test(key) && !unended.test(key)) return undefined;
  const screen = screenIn(key);
  const isGone = gone.test(key) || (events.test(key) && subjects.test(key)) || again.test(key);
  if (isGone || (screen && wasThere.test(key) && !otherTrouble.test(key))) return screen ? { screen } : {};
  return undefined;
}

const places = new Set(
  'ecran,page,screen,etape,step,formulaire,form,was,were,etais,etions,etait,rendu,rendue,rendus,entering,typing,choosing,saisissais,remplissais,saisie'.split(
    ',',
  ),
);
/** How the screens are called, those that are told apart by a single word first. */
const names: readonly (readonly [WindowScreen, ReadonlySet<string>])[] = (
  [
    ['number', 'methode,method'],
    ['code', 'code,chiffres,digit,digits,otp'],
    ['number', 'numero,number,telephone,phone'],
    ['profile', 'profil,profile,categorie,category,affichage,display'],
    ['permissions', 'permission,permissions,autorisation,autorisations,partage,sharing'],
    ['account', 'compte,account,waba'],
    ['business', 'entreprise,compagnie,business,company,renseignements,information,informations,infos,adresse,address'],
    ['sign-in', 'connexion,login,sign,credentials,identifiants,identification'],
    ['finish', 'terminer,finish,derniere,dernier,last,fin,end'],
  ] as const
).map(([screen, called]) => [screen, new Set(called.split(','))]);
/** How many words a screen's name may stand after, or before, the word that says it is one. */
const [reachAfter, reachBefore] = [6, 3];

/** The screen that a text names: «à l’écran du code», “on the phone number page”. */
function screenIn(key: string): WindowScreen | undefined {
  const spoken = key.trim().split(' ');
  const near = new Set(
    spoken.flatMap((word, at) =>
      places.has(word) ? spoken.slice(Math.max(0, at - reachBefore), at + reachAfter + 1) : [],
    ),
  );
  return names.find(([, called]) => [...called].some((word) => near.has(word)))?.[0];
}
