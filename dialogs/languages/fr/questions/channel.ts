import type { Questions } from '../../../language.ts';

/** From the connection with Facebook to a channel that exists in CXone. */
export const channel = {
  'setup.channels[].likePrevious': {
    label: 'reprise du canal précédent',
    also: ['comme le canal précédent', 'pareil au canal précédent', 'canal précédent'],
    ask: 'Ce canal doit-il avoir ce qu’a « {previous} » : le même compte Facebook, le même profil et, plus loin, le même script, la même compétence par défaut et le même SLA?',
    why: 'Un seul « oui » vous épargne toutes ces réponses, et chacune peut encore être changée. Le numéro, lui, est toujours nouveau, et sa vérification aussi.',
    example:
      'Répondez « oui » pour tout reprendre, ou « non » pour décider chaque fois; je propose alors ce qu’a le canal précédent.',
  },
  'setup.channels[].facebookAccount': {
    label: 'compte Facebook',
    also: ['session Facebook', 'connexion à Facebook', 'compte connecté'],
    ask: 'Dans le navigateur que vous utiliserez, quel compte Facebook est connecté?',
    why: 'CXone vous enverra sur Facebook, qui reprend le compte déjà connecté. Avec le mauvais compte, votre entreprise n’apparaîtrait pas.',
    example: 'Par exemple : « le bon compte », celui qui gère votre entreprise sur Facebook.',
    choices: {
      right: { label: 'Le bon compte', words: ['bon', 'le bon', 'mon compte', 'oui'] },
      wrong: { label: 'Un autre compte', words: ['autre', 'un autre', 'mauvais', 'mauvais compte', 'pas le bon'] },
      none: {
        label: 'Aucun compte connecté',
        words: ['aucun', 'aucun compte', 'pas connecté', 'déconnecté', 'personne'],
      },
    },
  },
  'steps.channels[].connectFacebook': {
    label: 'connexion avec Facebook',
    also: ['connecter Facebook', 'connexion', 'lien avec Facebook'],
    ask: 'Commençons le canal dans CXone et connectons Facebook. Suivez ces lignes dans l’ordre, puis dites-moi comment cela s’est passé.',
    why: 'CXone a besoin de votre accord pour utiliser le compte WhatsApp de votre entreprise, et Facebook le recueille dans sa propre fenêtre. Je ne peux pas le faire à votre place, mais je reste avec vous.',
    example: 'Répondez « fait » quand Facebook affiche le formulaire sur votre entreprise.',
    failed:
      'Si la fenêtre de Facebook ne s’ouvre pas, autorisez les fenêtres contextuelles pour CXone et réessayez. Si Facebook refuse le compte, vérifiez qu’il a le plein contrôle de votre entreprise; un compte Facebook tout neuf doit parfois attendre environ une heure.',
    different:
      'Si WhatsApp n’apparaît pas dans CXone, il vous manque peut-être une autorisation sur les points d’accès : parlez-en à la personne qui administre CXone ou à votre représentant. Dans la fenêtre de Facebook, le nom des boutons change parfois; choisissez celui qui permet d’avancer.',
  },
  'steps.channels[].businessInformation': {
    label: 'formulaire de l’entreprise dans Facebook',
    also: ['formulaire de l’entreprise', 'renseignements sur l’entreprise', 'informations de l’entreprise'],
    ask: 'Dans la fenêtre de Facebook, vérifiez les renseignements sur l’entreprise ou remplissez-les. Voici les valeurs à copier.',
    why: 'Facebook remplit souvent ce formulaire tout seul, et une ancienne valeur peut s’y glisser. Ce que vous confirmez ici identifie votre entreprise auprès de WhatsApp.',
    example: 'Répondez « fait » une fois à la page du profil.',
    failed:
      'Si le nom de l’entreprise est refusé, écrivez-le exactement comme il a été vérifié. Si votre compte WhatsApp Business est grisé, il est peut-être déjà lié ailleurs : notez le message et communiquez avec votre représentant CXone.',
    different:
      'Les champs peuvent être dans un autre ordre ou déjà remplis. L’essentiel : le compte, le nom, le site Web et le pays.',
  },
  'channels[].name': {
    label: 'nom du canal',
    also: ['titre du canal', 'appellation du canal'],
    ask: 'Comment s’appellera dans CXone le canal du {number}?',
    why: 'C’est ce nom que vous chercherez dans les rôles, les compétences et les SLA. Un nom clair évite les erreurs dès qu’il y a plusieurs canaux.',
    example: 'Par exemple : WhatsApp Toronto. Un lieu ou une équipe convient bien; 100 caractères au plus.',
  },
  'steps.channels[].createInCxone': {
    label: 'création du canal dans CXone',
    also: ['création du canal', 'créer le canal'],
    ask: 'La fenêtre de Facebook vous ramène à CXone. Terminons-y le canal « {channel} ».',
    why: 'Tant que ce n’est pas fait, le numéro est connecté à Facebook, mais CXone ne reçoit rien. Les rôles, le routage et les SLA s’appuient tous sur ce canal.',
    example: 'Répondez « fait » quand la barre verte en haut de l’écran annonce que le canal a été créé.',
    failed:
      'Si le numéro manque dans la liste, rechargez la page ou revenez dans quelques heures : répondez « plus tard » et nous continuerons entre-temps. Pour tout autre message, notez-le à l’intention de votre représentant CXone.',
    different:
      'Si vous n’avez pas vu la barre verte, cherchez le canal dans la liste de WhatsApp avant de le créer de nouveau : il s’y trouve peut-être déjà.',
  },
  'channels[].approval': {
    label: 'approbation du numéro',
    also: ['état du numéro', 'approbation', 'état dans le Gestionnaire WhatsApp'],
    ask: 'Regardons le {number} dans le Gestionnaire WhatsApp. Quel état affiche-t-il?',
    why: 'Seul un numéro connecté peut recevoir et envoyer des messages. S’il est encore en attente, je garde ce point ouvert et nous continuons.',
    example: 'Par exemple : « connecté ». Si l’état porte un autre nom, choisissez le plus proche.',
    choices: {
      connected: { label: 'Connecté', words: ['actif', 'approuvé', 'en ligne', 'prêt'] },
      waiting: { label: 'En attente', words: ['en cours', 'en cours d’examen', 'en examen', 'pas encore'] },
      refused: { label: 'Refusé ou bloqué', words: ['refusé', 'rejeté', 'bloqué', 'banni', 'signalé', 'limité'] },
    },
  },
  'setup.channels[].another': {
    label: 'autre canal',
    also: ['ajouter un canal', 'un canal de plus', 'nouveau canal', 'canal supplémentaire'],
    ask: 'Voulez-vous ajouter un autre canal, avec un autre numéro?',
    why: 'Un compte peut avoir autant de canaux que vous voulez. Chacun a son numéro, et chaque numéro est vérifié à son tour.',
    example: 'Répondez « oui » pour ajouter un numéro, ou « non » pour passer aux modèles de message.',
  },
} as const satisfies Partial<Questions>;
