import { words } from '../../../grammar/words.ts';
import type { Errors } from '../../../language.ts';

/** Les messages de la fenêtre de Facebook et de CXone. */
export const screens = {
  'business-name': {
    words: words('nom entreprise|choisi valide|accepte|autorise|permis n|pas|entreprise'),
    cause: 'Facebook n’accepte pas le nom de l’entreprise tel qu’il est écrit.',
    action:
      'Écrivez-le comme sur vos documents officiels : ni majuscules partout, ni caractères spéciaux, ni adresse Web.',
  },
  'business-limit': {
    words: words('limite|maximum nombre entreprises|portefeuilles, atteint limite entreprises'),
    cause: 'Votre compte Facebook a déjà créé autant d’entreprises qu’il le peut.',
    action:
      'Choisissez une entreprise existante dans la liste, ou demandez à un collègue de continuer avec son compte.',
  },
  'facebook-too-new': {
    words: words('compte facebook trop recent|nouveau, compte trop recent'),
    cause: 'Ce compte Facebook est trop récent pour créer une entreprise.',
    action: 'Attendez environ une heure, ou connectez-vous avec un compte plus ancien de votre entreprise.',
  },
  'facebook-slowed': {
    words: words(`
      limitons|limite frequence|souvent publier|commenter|communaute, proteger communaute pourriel*|spam
    `),
    cause: 'Facebook freine ce compte à cause d’une activité qui lui a paru inhabituelle.',
    action: 'N’y touchez plus pendant quelques heures, puis recommencez, ou passez par le compte d’un collègue.',
  },
  'facebook-restricted': {
    words: words('plus autorise produits|publicite|annonces facebook|meta, compte facebook restreint|limite'),
    cause: 'Ce compte Facebook ne peut plus créer d’entreprise ni d’annonce, à cause d’un incident antérieur.',
    action:
      'Demandez un réexamen à Meta dans l’espace d’assistance de ce compte, et continuez avec celui d’un collègue.',
  },
  'payment-disabled': {
    words: words('compte paiement desactive'),
    cause: 'Meta a désactivé le compte de paiement à cause d’un incident antérieur.',
    action: 'Seule Meta peut le rétablir : demandez-le dans les paramètres de facturation du portefeuille.',
  },
  'one-at-a-time': {
    words: words('creer qu une|seule entreprise fois|utilisateur'),
    cause: 'Facebook crée une entreprise à la fois, et une autre création est encore en cours.',
    action: 'Attendez quelques minutes, fermez les autres fenêtres, puis recommencez.',
  },
  'request-failed': {
    words: words('erreur produite|survenue traitement|traitant demande|requete'),
    cause: 'Facebook n’a pas pu créer l’entreprise, sans dire pourquoi.',
    action:
      'Recommencez avec un compte Facebook qui sert régulièrement; si l’erreur revient, demandez au soutien de Meta.',
  },
  'portfolio-rights': {
    words: words(`
      autorisation|droit*|acces|controle|administrateur entreprise|portefeuille|page pas|n|devez|total
      portefeuille|entreprise gris*
    `),
    cause: 'Votre compte Facebook n’a pas le contrôle total de cette entreprise.',
    action: 'Demandez ce contrôle à la personne qui administre le portefeuille, ou faites-lui faire cette étape.',
  },
  'popup-blocked': {
    words: words('fenetre|popup bloque* navigateur|contextuelle*, navigateur bloqu*'),
    cause: 'Votre navigateur a empêché la fenêtre de Facebook de s’ouvrir.',
    action: 'Permettez les fenêtres contextuelles pour CXone dans la barre d’adresse, puis cliquez de nouveau.',
  },
  'script-blocked': {
    words: words('sdk|script facebook charg*, sdk charge'),
    cause:
      'Le programme de Facebook n’a pas pu se charger, souvent à cause d’un bloqueur de publicité ou de votre réseau.',
    action:
      'Désactivez le bloqueur pour CXone ou essayez un autre navigateur; sur un réseau d’entreprise, demandez à l’équipe réseau de permettre facebook.com.',
  },
  'feature-unavailable': {
    words: words('fonctionnalite indisponible|disponible, connexion facebook indisponible|disponible'),
    cause: 'La connexion Facebook est fermée pour l’application de CXone en ce moment.',
    action: 'Vous n’y pouvez rien : donnez le message et l’heure à votre représentant, et nous préparons le reste.',
  },
  'session-expired': {
    words: words('session expire*|terminee, reconnect* session|expire*'),
    cause: 'Votre session est terminée.',
    action: 'Reconnectez-vous, dans CXone d’abord, puis dans Facebook, et reprenez la même étape.',
  },
  'display-name-refused': {
    words: words('nom affich* refuse|rejete|conforme|respecte|directives'),
    cause: 'Meta a refusé le nom d’affichage.',
    action:
      'Prenez le nom que vos clients connaissent, lié à votre entreprise et écrit normalement; modifiez-le ou faites appel dans le gestionnaire WhatsApp.',
  },
  'not-verified': {
    words: words(`
      entreprise n|pas verifie*, verification entreprise requise|necessaire|echou*|refus*|rejet*
      verifi* votre entreprise
    `),
    cause: 'L’entreprise n’est pas vérifiée par Meta.',
    action:
      'La vérification se lance dans le Centre de sécurité des paramètres d’entreprise, par une personne qui a le contrôle total; je garde ce point ouvert.',
  },
  'fallback-empty': {
    words: words('temps repli requis|vide|obligatoire|compris|valeur|entre'),
    cause: 'Avec « Agent préféré », le temps de repli ne peut pas être vide.',
    action: 'Entrez un nombre de secondes de 1 à 5 256 000; 900 font 15 minutes.',
  },
  'skill-name': {
    words: words('nom competence invalide|caracteres|contenir|doit|entre'),
    cause: 'CXone n’accepte pas le nom de la compétence.',
    action:
      'Employez de 2 à 30 lettres, chiffres, traits d’union, traits de soulignement, points ou deux-points, sans espace.',
  },
  'skill-taken': {
    words: words('competence existe|utilise deja|unique|nom, nom competence unique|deja'),
    cause: 'Une autre compétence ou file d’attente de routage porte déjà ce nom.',
    action: 'Ajoutez une fin, comme dans WA_Service_2.',
  },
  'cannot-reply': {
    words: words(`
      autorisation|permission repondre pas|n|avez, autorise repondre, peut|peux|pouvez repondre pas|message|cas
    `),
    cause: 'Il manque au rôle de l’agent l’autorisation « Répondre » sur le canal, ou l’affichage des compétences.',
    action: 'La personne qui gère les rôles ajoute les deux; l’agent se déconnecte puis se reconnecte.',
  },
  'skill-permission': {
    words: words('autorisation|permission competence* creer|modifier|creation'),
    cause: 'Il manque à votre rôle CXone Compétences - Créer ou Compétences - Modifier.',
    action: 'Demandez les deux à la personne qui gère les rôles, ou faites-lui créer la compétence.',
  },
} as const satisfies Partial<Errors>;
