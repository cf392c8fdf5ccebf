import type { Language } from '../../../language.ts';

/** Compte, numéros et profils. */
export const accountFindings = {
  'permissions-unconfirmed': {
    text: 'Personne n’a confirmé que vous pouvez créer et modifier des {value, select, channel {points d’accès} other {compétences}} : sans ces autorisations, {value, select, channel {le canal ne peut pas être créé} other {la tâche sur la compétence s’arrête à mi-chemin}}.',
    fix: 'Demandez-les à la personne qui administre CXone, puis répondez à cette étape.',
  },
  'account-not-approved': {
    text: 'Le compte WhatsApp Business n’est pas approuvé : le canal ne peut pas être créé.',
    fix: 'Suivez l’examen dans WhatsApp Business Manager, puis mettez cette réponse à jour.',
  },
  'facebook-not-verified': {
    text: 'Le compte Facebook Business n’est pas encore vérifié ou associé : le canal ne peut pas être connecté.',
    fix: 'Faites vérifier l’entreprise auprès de Facebook et associez ce compte au compte WhatsApp Business.',
  },
  'facebook-account-other': {
    text: '{value, select, none {Vous n’avez pas encore de compte Facebook pour cela} other {Facebook affiche un autre compte}} : un canal créé ainsi appartiendrait à la mauvaise entreprise, ou ne pourrait pas être créé.',
    fix: '{value, select, none {Créez-en un, ou faites appel à un collègue} other {Choisissez « Connectez-vous à un autre compte » et utilisez celui d’une personne}} ayant le plein contrôle du Business Manager de l’entreprise.',
  },
  'number-duplicate': {
    text: 'Le canal « {name} » utilise le {value}, qu’un autre canal a déjà. Chaque canal a besoin de son propre numéro.',
    fix: 'Donnez un autre numéro à ce canal.',
  },
  'number-in-use': {
    text: 'Le {value} appartient encore à un autre compte WhatsApp : il ne peut pas être enregistré pour ce canal.',
    fix: 'Libérez-le comme l’indique l’étape, ou choisissez un autre numéro.',
  },
  'two-step-pin': {
    text: 'Le numéro a déjà servi sur WhatsApp : un NIP de validation en deux étapes le protège peut-être encore, et Facebook le demanderait.',
    fix: 'Retrouvez le NIP, désactivez la validation en deux étapes dans l’ancien compte, ou réinitialisez le NIP dans le Gestionnaire WhatsApp. N’écrivez jamais le NIP ici.',
  },
  'phone-unreachable': {
    text: 'Personne n’est encore prêt à recevoir le code à six chiffres sur le téléphone de ce numéro : sans lui, le numéro ne peut pas être vérifié.',
    fix: 'Convenez d’un moment avec la personne qui a ce téléphone.',
  },
  'number-toll-free': {
    text: 'Le {value} est un numéro sans frais. L’appel qui donne le code vient de l’étranger, et un menu vocal ne le note pas.',
    fix: 'Faites accepter les appels internationaux sur ce numéro, et dirigez cet appel vers une personne qui notera le code.',
  },
  'number-landline-sms': {
    text: 'Le {value} est une ligne fixe : le code envoyé par texto n’arrivera probablement jamais.',
    fix: 'Choisissez l’appel téléphonique pour le vérifier.',
  },
  'number-not-verified': {
    text: 'Le numéro de « {name} » n’est pas vérifié : le canal ne peut ni envoyer ni recevoir de messages.',
    fix: 'Vérifiez-le avec le code à six chiffres, dans la fenêtre de Facebook.',
  },
  'verification-skipped': {
    text: '« {name} » n’est pas vérifié de nouveau, puisque son profil existe déjà. La page d’aide dit ailleurs qu’un numéro se vérifie à chaque création de canal.',
    fix: 'Assurez-vous dans le Gestionnaire WhatsApp que le numéro est affiché comme vérifié; sinon, faites-le vérifier.',
  },
  'approval-waiting': {
    text: 'WhatsApp n’a pas encore approuvé le numéro de « {name} »; d’ici là, aucun message ne passe.',
    fix: 'Cela peut prendre jusqu’à quelques heures. Vérifiez l’état dans le Gestionnaire WhatsApp, puis mettez cette réponse à jour.',
  },
  'approval-refused': {
    text: 'WhatsApp a refusé le numéro de « {name} » : aucun message ne peut passer.',
    fix: 'Lisez la raison dans le Gestionnaire WhatsApp, corrigez-la ou changez de numéro, puis vérifiez de nouveau l’état.',
  },
  'display-name-style': {
    text: 'Le nom d’affichage « {name} » est très général ou tout en majuscules, ce qui mène souvent à un refus.',
    fix: 'Prenez le nom que vos clients connaissent, en majuscules et minuscules ordinaires.',
  },
  'display-name-promotional': {
    text: 'Le nom d’affichage « {name} » ressemble à une publicité, ce que Meta refuse d’habitude.',
    fix: 'Gardez le nom de l’entreprise ou de la marque, sans offre ni éloge.',
  },
  'display-name-person': {
    text: 'Le nom d’affichage « {name} » ressemble à celui d’une personne, ce que Meta refuse d’habitude pour une entreprise.',
    fix: 'Prenez le nom de l’entreprise, ou ajoutez-le : les clients doivent savoir qui leur écrit.',
  },
  'display-name-unrelated': {
    text: 'Le nom d’affichage « {name} » n’a rien en commun avec « {other} »; Meta veut voir ce qui relie le nom à l’entreprise.',
    fix: 'Prenez le nom de l’entreprise, ou montrez la marque et l’entreprise ensemble sur votre site avant l’examen.',
  },
  'description-long': {
    text: 'La description de « {name} » dépasse 256 caractères; l’un des documents de Meta n’en accepte pas plus.',
    fix: 'Ramenez-la à 256 caractères si Facebook la refuse.',
  },
  'email-long': {
    text: 'L’adresse courriel dépasse 128 caractères, le maximum d’un profil WhatsApp.',
    fix: 'Donnez une adresse plus courte, comme info@example.com.',
  },
  'logo-unchecked': {
    text: 'Personne n’a encore vérifié le logo. Une image qui n’est pas carrée, qui dépasse 5 Mo ou qui n’est ni PNG ni JPG peut être refusée.',
    fix: 'Ouvrez l’adresse dans une fenêtre privée, regardez l’image, puis répondez à l’étape du logo.',
  },
  'automated-unconfirmed': {
    text: 'L’envoi automatisé est notre supposition : la page d’aide annonce trois options, mais leur liste manque dans les copies que nous avons pu lire.',
    fix: 'Confirmez cette option dans votre aide CXone avant de vous y fier.',
  },
} as const satisfies Partial<Language['findings']>;
