import { words } from '../../../grammar/words.ts';
import type { Errors } from '../../../language.ts';

/** Les erreurs du compte et de l’envoi. */
export const sending = {
  'sign-in': {
    words: words('authentifi* application utilisateur, authexception'),
    cause: 'Meta n’a pas reconnu l’application qui a fait la demande.',
    action:
      'Déconnectez puis reconnectez le compte depuis CXone; si l’erreur revient, donnez le message à votre représentant.',
  },
  'token-expired': {
    words: words('jeton acces expire*|invalide|valid*, jeton expire*|invalide'),
    cause:
      'La clé qui relie CXone à votre compte est expirée ou retirée, souvent après un changement de mot de passe Facebook.',
    action: 'Reconnectez le compte avec Facebook depuis CXone.',
  },
  'app-permission': {
    words: words(`
      autorisation*|permission* accord*|retire* application|acces|pas|non
      application autorisation|permission action
    `),
    cause: 'Meta dit que CXone n’a pas, ou n’a plus, une autorisation sur votre compte.',
    action:
      'Reconnectez le compte et laissez toutes les autorisations de partage cochées en cliquant sur « Continuer ».',
  },
  'rate-limit': {
    words: words('limite debit|requetes|taux atteinte|depasse*, trop appels|requetes api|application'),
    cause: 'Meta a reçu trop de demandes en peu de temps. Vos réponses n’y sont pour rien.',
    action:
      'Attendez une heure et recommencez; si l’erreur revient, votre représentant peut regarder ce que CXone envoie.',
  },
  'spam-limit': {
    words: words('limite pourriel*|spam'),
    cause: 'Ce numéro est freiné parce que trop de gens ont bloqué ou signalé ses messages.',
    action:
      'Regardez la qualité du numéro dans le gestionnaire WhatsApp, n’écrivez qu’aux gens qui l’ont accepté, et patientez.',
  },
  'pair-limit': {
    words: words('trop messages meme destinataire|personne|numero, limite paire'),
    cause: 'Trop de messages sont partis vers la même personne en peu de temps.',
    action: 'Attendez avant de lui écrire de nouveau; les autres ne sont pas touchés.',
  },
  'category-limit': {
    words: words('limite messagerie classification|categorie modele*'),
    cause: 'Meta limite ce compte parce que des modèles étaient classés dans la mauvaise catégorie.',
    action: 'Vérifiez les catégories de vos modèles dans le gestionnaire WhatsApp et corrigez-les.',
  },
  'policy-block': {
    words: words(`
      temporairement bloque*
      compte desactive|restreint|suspendu|banni violat*|regle*|politique*|whatsapp|business|enfreint
    `),
    cause: 'Meta a restreint ou désactivé le compte WhatsApp Business pour un manquement à ses règles.',
    action:
      'Lisez le motif dans le gestionnaire WhatsApp ou le Centre de sécurité et demandez-y un réexamen. Ne créez pas d’autre compte en attendant.',
  },
  'account-locked': {
    words: words('compte verrouille, compte business verrouille'),
    cause:
      'Le compte est verrouillé : une règle a été enfreinte, ou une donnée comme le NIP en deux étapes ne correspondait pas.',
    action:
      'Vérifiez l’état du compte dans le gestionnaire WhatsApp, et faites réinitialiser le NIP s’il a été refusé.',
  },
  'country-restricted': {
    words: words('restreint|interdit pays messag*|utilisateur*|ecrire'),
    cause: 'Votre compte ne peut pas écrire aux gens de ce pays, à cause de votre secteur d’activité.',
    action:
      'Voyez la politique de messagerie de Meta pour votre secteur; votre représentant peut dire quels pays sont permis.',
  },
  'meta-trouble': {
    words: words(`
      erreur inconnue produite|survenue, quelque chose probleme|mal|passe, erreur inattendue
      erreur s produite reessayer|plus|desole
    `),
    cause: 'Meta a échoué sans dire pourquoi.',
    action:
      'Recommencez dans quelques minutes, dans une fenêtre privée. Si l’erreur revient, notez l’heure et le numéro de trace (fbtrace_id) pour votre représentant.',
  },
  'meta-down': {
    words: words('service|serveur indisponible|surcharge*|panne'),
    cause: 'Un service de Meta est en panne ou surchargé.',
    action: 'Voyez les pannes sur metastatus.com, attendez un peu et recommencez.',
  },
  'invalid-parameter': {
    words: words('parametre invalide|manquant|requis, valeur parametre valide'),
    cause:
      'Un élément de la demande manque ou est mal écrit. Seul, ce code dit peu de chose : le texte qui l’accompagne nomme le champ.',
    action:
      'Lisez les mots qui suivent le code et comparez ce champ à ce que je vous ai donné à copier. Si vous n’avez rien saisi vous-même, donnez le message entier à votre représentant.',
  },
  'number-deleted': {
    words: words('numero supprime'),
    cause: 'Meta ne connaît plus ce numéro : il a été supprimé du compte.',
    action: 'Vérifiez dans le gestionnaire WhatsApp que le numéro y est encore, ou choisissez-en un autre.',
  },
  'number-invalid': {
    words: words('numero telephone invalide|incorrect, numero valide n|pas|entrez|saisissez, format numero invalide'),
    cause: 'Meta n’accepte pas le numéro tel qu’il est écrit.',
    action: 'Choisissez le pays dans la liste, puis tapez le numéro sans son premier 0 et sans l’indicatif.',
  },
  experiment: {
    words: words('numero|utilisateur experience|essai meta|partie'),
    cause: 'Meta tient cette personne à l’écart des messages marketing pour un essai à elle.',
    action: 'Il n’y a rien à réparer : joignez cette personne autrement.',
  },
  undeliverable: {
    words: words(`
      message livrable|livre|remis impossible|non|pas|peut, destinataire whatsapp pas|n|verifi*
      impossible livrer|remettre message
    `),
    cause:
      'Le message ne peut pas être livré : le numéro n’est pas sur WhatsApp, la personne n’en a pas accepté les conditions, ou son application est trop vieille.',
    action: 'Vérifiez le numéro, ou demandez à la personne de vous écrire d’abord.',
  },
  'window-closed': {
    words: words(`
      24 heures ecoule*|passe*|plus|depuis client|dernier|destinataire|reponse
      hors|fermee|expiree fenetre 24|messagerie|conversation, message relance|reengagement
    `),
    cause:
      'Plus de 24 heures se sont écoulées depuis le dernier message du client : WhatsApp refuse un message ordinaire.',
    action: 'Envoyez un modèle approuvé; l’agent pourra écrire librement dès que le client aura répondu.',
  },
  'test-recipient': {
    words: words('destinataire|numero liste autoris*|permis*'),
    cause: 'C’est un numéro d’essai de Meta, qui n’écrit qu’aux numéros de sa liste.',
    action:
      'Le canal doit utiliser votre propre numéro : vérifiez lequel il porte dans CXone, puis appelez votre représentant.',
  },
  'same-number': {
    words: words('expediteur destinataire meme|identique*'),
    cause: 'Le message va au numéro d’où il part.',
    action: 'Faites l’essai avec un autre téléphone que celui du canal.',
  },
  'display-name-pending': {
    words: words('nom affich* attente|approuve approbation|pas|doit'),
    cause: 'Le numéro n’a pas encore de nom d’affichage approuvé.',
    action: 'Voyez le nom d’affichage dans le gestionnaire WhatsApp et attendez son approbation, ou corrigez-le.',
  },
  payment: {
    words: words('probleme|mode|moyen paiement manqu*|expire|erreur|eligibilite|refuse|ajout*, probleme paiement'),
    cause: 'Meta a trouvé un problème de paiement : aucun mode, une carte expirée ou une limite atteinte.',
    action:
      'Faites vérifier le mode de paiement dans les paramètres de facturation de Meta par la personne qui administre le portefeuille.',
  },
  certificate: {
    words: words('certificat incorrect'),
    cause: 'L’enregistrement du numéro chez Meta est brisé, alors rien ne part.',
    action: 'Donnez le message à votre représentant : le numéro doit être enregistré de nouveau.',
  },
  ecosystem: {
    words: words('ecosysteme sain|engagement'),
    cause: 'Meta a choisi de ne pas livrer ce message marketing, pour que les gens n’en reçoivent pas trop.',
    action:
      'Attendez au moins 24 heures avant de réessayer avec cette personne; recommencer tout de suite répète l’erreur.',
  },
  'stopped-marketing': {
    words: words('utilisateur|personne|client arrete|refuse messages marketing'),
    cause: 'Cette personne ne veut plus recevoir vos messages marketing.',
    action: 'Respectez ce choix et retirez-la de votre liste.',
  },
  'message-type': {
    words: words('type message pris|charge|supporte'),
    cause: 'WhatsApp ne connaît pas cette sorte de message.',
    action: 'Envoyez plutôt du texte, une image ou un document.',
  },
  'media-download': {
    words: words('telecharge* media|fichier erreur|impossible|echec'),
    cause: 'WhatsApp n’a pas pu récupérer le fichier envoyé par le client.',
    action: 'Demandez au client de le renvoyer.',
  },
  'media-upload': {
    words: words('televers* media|fichier erreur|impossible|echec'),
    cause: 'WhatsApp n’a pas pu prendre le fichier : mauvais type, trop lourd, ou une adresse hors de portée.',
    action: 'Vérifiez le type et la taille : 5 Mo pour une image, 16 Mo pour une vidéo, 100 Mo pour un document.',
  },
  maintenance: {
    words: words('compte|numero mode maintenance'),
    cause: 'Meta travaille sur ce compte ou ce numéro, souvent après un changement de formule.',
    action: 'Attendez quelques minutes et recommencez.',
  },
  'user-id': {
    words: words('identifiant utilisateur entreprise portee, bsuid'),
    cause: 'Cette personne n’est connue que par un nom d’utilisateur WhatsApp, et ce message ne le permet pas.',
    action: 'Demandez-lui un numéro de téléphone, ou de vous écrire d’abord.',
  },
  'marketing-off': {
    words: words('modeles marketing desactives'),
    cause: 'Les modèles marketing sont désactivés pour ce mode d’envoi.',
    action: 'Demandez à votre représentant s’il faut les activer.',
  },
  'identity-changed': {
    words: words('cle identite destinataire|correspond'),
    cause: 'La personne a réinstallé WhatsApp ou changé de téléphone.',
    action: 'Assurez-vous que le numéro est encore le sien, puis renvoyez.',
  },
} as const satisfies Partial<Errors>;
