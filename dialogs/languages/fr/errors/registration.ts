import { words } from '../../../grammar/words.ts';
import type { Errors } from '../../../language.ts';

/** Les erreurs du numéro et de ses codes. */
export const registration = {
  'partial-deregistration': {
    words: words('desenregistrement incomplet|echou*|partiel'),
    cause: 'Un ancien retrait du numéro ne s’est pas terminé.',
    action:
      'Le numéro doit être désenregistré encore une fois, puis enregistré : demandez-le à votre représentant, ou au fournisseur qui l’avait.',
  },
  'pin-wrong': {
    words: words('nip|pin incorrect|mauvais|invalide, verification deux etapes nip|pin|active*'),
    cause: 'Le NIP de la vérification en deux étapes n’est pas le bon.',
    action:
      'Demandez-le à qui l’a choisi, ou changez-le dans le gestionnaire WhatsApp. Ne devinez pas : les erreurs verrouillent le numéro. Ne l’écrivez jamais ici.',
  },
  'verify-again': {
    words: words('numero nouveau verifie*|reverifi*, verification numero expiree|necessaire'),
    cause: 'Le numéro doit être vérifié de nouveau avant d’être enregistré.',
    action: 'Refaites la vérification dans la fenêtre de Facebook, avec un nouveau code.',
  },
  'pin-guesses': {
    words: words('trop essais|tentatives nip|pin, nip|pin trop vite|souvent'),
    cause: 'Le NIP a été essayé trop souvent ou trop vite, et le numéro est verrouillé pour un temps.',
    action: 'Attendez la fin du délai que donne le message; chaque nouvel essai peut le prolonger.',
  },
  'not-registered': {
    words: words('numero|compte n|pas enregistre'),
    cause: 'Le numéro existe chez Meta, mais n’est pas enregistré pour l’API : il n’envoie ni ne reçoit.',
    action:
      'Vérifiez que le canal a bien été créé jusqu’au bout dans CXone; sinon, votre représentant fait enregistrer le numéro.',
  },
  'register-later': {
    words: words('attend* quelques|minutes enregistrer|numero|avant'),
    cause: 'Le numéro vient d’être retiré, et Meta n’a pas encore fini.',
    action: 'Attendez environ cinq minutes, puis recommencez.',
  },
  'registration-limit': {
    words: words('trop enregistr*|tentatives numero|enregistr*, limite enregistr* atteinte|depasse*'),
    cause:
      'Trop d’enregistrements ou de retraits de ce numéro en peu de temps. Des fournisseurs parlent de 10 par 72 heures; les sources diffèrent.',
    action: 'Arrêtez d’essayer : chaque essai compte. Attendez jusqu’à 72 heures, puis essayez une seule fois.',
  },
  'payment-terms': {
    words: words('conditions paiements accept*|whatsapp'),
    cause: 'Les conditions de WhatsApp Payments n’ont pas été acceptées pour ce compte.',
    action:
      'La personne qui administre le portefeuille les accepte dans le gestionnaire WhatsApp, si vous utilisez les paiements.',
  },
  'code-request': {
    words: words(`
      demande code|verification trop fois|souvent, trop codes|demandes code|verification
      trop tentatives|essais code|plus|verification
    `),
    cause:
      'Meta refuse d’envoyer un autre code : le plus souvent, il y a eu trop de demandes; certains le rapportent pour un numéro déjà vérifié.',
    action:
      'Regardez dans le gestionnaire WhatsApp si le numéro est vérifié. Sinon, attendez une journée avant de demander un seul autre code.',
  },
  'code-wrong': {
    words: words(`
      code incorrect|invalide|expire|mauvais saisi|entre|verification|chiffres|tape
      code verification incorrect|invalide|expire
    `),
    cause: 'Le code à six chiffres n’est pas le bon, ou il est expiré.',
    action:
      'Prenez seulement le code le plus récent, et tapez-le vous-même. Après trois erreurs, demandez-en un nouveau, une fois, et attendez-le.',
  },
  'code-not-sent': {
    words: words('impossible|pas|pu envoy* code|sms|texto, code envoye n|impossible|pas'),
    cause: 'WhatsApp n’a pas pu envoyer le code à ce numéro.',
    action:
      'Vérifiez l’indicatif, assurez-vous que la ligne accepte les appels de l’étranger, puis choisissez l’autre méthode.',
  },
  'number-exists': {
    words: words('numero existe deja|liste compte|liste|deja'),
    cause: 'Ce numéro est déjà dans votre compte.',
    action: 'Choisissez-le dans la liste au lieu de l’ajouter, ou prenez un autre numéro.',
  },
  'number-taken': {
    words: words(`
      numero deja enregistre|utilise|relie|connecte|associe|pris|inscrit
      numero enregistre|relie|connecte|associe compte existant|whatsapp|autre
    `),
    cause: 'Un autre compte WhatsApp détient ce numéro.',
    action:
      'Supprimez le compte personnel ou professionnel de ce téléphone, ou faites libérer le numéro par l’ancien fournisseur, attendez quelques minutes, puis refaites la vérification.',
  },
  'partner-holds': {
    words: words('numero enregistre|relie|utilise partenaire|fournisseur|prestataire'),
    cause: 'Le numéro est encore enregistré dans l’application d’un autre fournisseur.',
    action: 'Demandez à ce fournisseur de le désenregistrer de l’API WhatsApp, puis recommencez.',
  },
  'code-not-eligible': {
    words: words('numero admissible|eligible code|recevoir|inscription'),
    cause: 'Meta n’envoie pas de code à ce numéro de cette façon, parce qu’il n’est pas déplacé d’ailleurs.',
    action:
      'Ajoutez-le et vérifiez-le comme un nouveau numéro dans la fenêtre du canal; si cela échoue, votre représentant prend le relais.',
  },
  'cannot-migrate': {
    words: words('migr*|transfer* numero impossible|echou*|pas'),
    cause: 'Meta ne peut pas déplacer ce numéro de son ancien compte.',
    action:
      'Vérifiez qu’il y est vérifié et que la vérification en deux étapes y est désactivée; votre représentant connaît la suite.',
  },
} as const satisfies Partial<Errors>;
