import type { Language } from '../../language.ts';

/** Why an answer is not taken, and what is expected; the mended value is offered by the program. */
export const reasons: Language['reasons'] = {
  empty: 'Il n’y a pas encore de réponse. Quelques mots ou un nombre suffisent, selon la question.',
  'too-short': 'C’est trop court : il faut au moins {min} caractères.',
  'too-long': 'C’est trop long : {max, number} caractères au plus.',
  'hidden-characters':
    'Ce texte contient des caractères invisibles, souvent ramassés par une copie. Ils seraient enregistrés sans qu’on les voie.',
  'not-a-choice': 'Ce n’est pas l’un des choix proposés. Écrivez son numéro ou son nom.',
  'choose-one': 'Un seul choix est possible ici, et j’en reconnais plusieurs : {options}. Lequel gardez-vous?',
  'nothing-chosen': 'Il faut au moins un choix ici.',
  'not-whole': 'Il faut un nombre entier, de {min, number} à {max, number}, sans décimales ni séparateurs.',
  'out-of-range': 'La valeur doit se situer entre {min, number} et {max, number}.',
  'phone-country-missing':
    'L’indicatif de pays manque ou m’est inconnu. Commencez par + et l’indicatif, comme dans +1 416 555 0123.',
  'phone-length':
    'Ce numéro n’a pas la bonne longueur pour son pays. Vérifiez qu’il ne manque aucun chiffre et qu’il n’y en a pas de trop.',
  'phone-unassigned':
    'La longueur est bonne, mais aucun numéro de ce genre n’existe dans le plan de numérotation du pays. Vérifiez les premiers chiffres.',
  'phone-premium': 'C’est un numéro surtaxé. WhatsApp a besoin d’un numéro ordinaire, cellulaire ou fixe.',
  'phone-extension':
    'Un poste ne peut pas recevoir l’appel de vérification. Donnez un numéro direct, sans numéro de poste.',
  'phone-several': 'Je vois plusieurs numéros. Chaque canal n’en a qu’un : lequel est-ce?',
  'phone-letters':
    'Le numéro contient des lettres. Écrivez-le en chiffres seulement, après le + et l’indicatif de pays.',
  'phone-short-code': 'C’est un numéro abrégé. WhatsApp a besoin d’un numéro complet, avec l’indicatif de pays.',
  'phone-duplicate': 'Un autre canal utilise déjà ce numéro. Chaque canal a besoin d’un numéro à lui.',
  'digits-only':
    'Cet identifiant se compose de chiffres seulement, sans espaces ni lettres. Il figure dans les paramètres de Facebook Business Manager.',
  'digits-length': 'Cet identifiant compte de {min} à {max} chiffres. Vérifiez que vous l’avez copié en entier.',
  'skill-characters':
    'Ces caractères ne sont pas permis dans un nom de compétence : {characters}. Utilisez des lettres, des chiffres, des traits d’union, des soulignements, des points et des deux-points.',
  'skill-spaces':
    'Un nom de compétence ne peut pas contenir d’espaces. Un soulignement ou un trait d’union peut les remplacer.',
  'skill-script':
    'Seules les lettres de l’alphabet latin sont acceptées dans un nom de compétence, pour que tout le monde puisse le lire et l’écrire.',
  'skill-duplicate': 'Une compétence s’appelle déjà « {name} ». Deux compétences ne peuvent pas porter le même nom.',
  'skill-queue-name':
    'Une file d’attente de routage s’appelle déjà « {name} ». Une compétence ne peut pas porter le nom d’une file.',
  'name-duplicate': 'Le nom « {name} » est déjà pris. Un nom différent évitera la confusion.',
  'template-name':
    'Un nom de modèle contient seulement des lettres minuscules sans accents, des chiffres et des soulignements.',
  'url-malformed': 'Cela ne ressemble pas à une adresse Web complète. Elle s’écrit comme https://www.exemple.com/page.',
  'url-not-https': 'L’adresse doit commencer par https://, pour que l’échange soit sécurisé.',
  'url-private':
    'Cette adresse fonctionne seulement sur votre réseau ou votre ordinateur. WhatsApp a besoin d’une adresse ouverte à tous.',
  'url-credentials':
    'L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-les : ils ne doivent pas être communiqués ici.',
  'url-smooch':
    'La page demande de supprimer les composants dont l’URL contient « smooch ». Copiez l’URL affichée sous la liste des canaux.',
  'url-placeholder': 'L’adresse doit se terminer par %s, une seule fois, sans rien après.',
  'url-logo-type': 'L’adresse mène à un autre type de fichier. Le logo doit être un PNG ou un JPG.',
  'email-malformed':
    'Cela ne ressemble pas à une adresse courriel. Elle s’écrit comme nom@exemple.com, et une seule suffit.',
  'time-zone-unknown':
    'Je ne connais pas ce fuseau horaire. Nommez une grande ville voisine, ou un identifiant comme America/Toronto.',
  'time-zone-offset':
    'Un décalage ou une abréviation ne suit pas le changement d’heure. Nommez une ville, comme Toronto ou Paris.',
  'country-unknown': 'Je ne connais pas ce pays. Donnez son nom ou son code à deux lettres, comme Canada ou CA.',
  'duration-unit': 'L’unité manque : s’agit-il de minutes, d’heures ou de jours? Par exemple, 30 min, 2 h ou 1 jour.',
  'duration-calendar': 'La longueur des mois et des années varie. Donnez plutôt des jours, des heures et des minutes.',
  'duration-malformed': 'Je ne suis pas sûr de bien lire cette durée. Elle s’écrit comme 1 h 30 min ou 2 jours.',
  'duration-zero': 'Un délai de zéro ne pourrait jamais être respecté. Donnez au moins une minute.',
  'solution-before-first':
    'Un cas ne peut pas être résolu avant sa première réponse : le temps de solution doit être au moins aussi long.',
  'week-malformed':
    'Je ne suis pas sûr de bien lire ces heures; la fermeture vient après l’ouverture. Par exemple, lun.–ven. 9 h–17 h, sam. 10 h–14 h.',
  'week-overlap': 'Deux plages d’une même journée se chevauchent. N’en donnez qu’une, ou séparez-les.',
  'date-malformed':
    'Cette date n’existe pas, ou je ne suis pas sûr de bien la lire. Écrivez l’année, le mois et le jour, comme 2026-12-25.',
  'all-alone': 'Choisissez un ou plusieurs canaux, ou bien « tous » seul.',
  'needs-routing-queues':
    'Les sous-compétences s’appliquent seulement si les files d’attente de routage assignent les compétences, et vous avez choisi les scripts Studio.',
  'needs-cxone-agent':
    'Les fenêtres contextuelles, la réponse de l’agent et la réponse du client exigent CXone Agent, et vos agents utilisent seulement MAX.',
  'media-needs-max':
    'Les éléments multimédias dans les modèles fonctionnent seulement avec Bot Builder, l’API et MAX, et vos agents utilisent seulement CXone Agent.',
  'no-template':
    'Il n’y a pas encore de modèle de message à choisir pour cette compétence. Ajoutez-en d’abord un, dans la tâche des modèles.',
  'sub-minute':
    'L’écran accepte les jours, les heures et les minutes, pas les secondes. Donnez un nombre entier de minutes.',
  'display-name-edges':
    'Un nom d’affichage commence par une lettre ou un chiffre et ne finit pas par une ponctuation superflue.',
  emoji: 'Un nom d’affichage ne peut pas contenir d’émojis : WhatsApp les refuse habituellement.',
};
