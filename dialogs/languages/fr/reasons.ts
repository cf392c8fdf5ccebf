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
  'phone-country-likely': 'Il faut aussi l’indicatif de pays, avec son + : je l’ai ajouté.',
  'phone-length':
    'Ce numéro n’a pas la bonne longueur pour son pays. Vérifiez qu’il ne manque aucun chiffre et qu’il n’y en a pas de trop.',
  'phone-unassigned':
    'La longueur est bonne, mais aucun numéro de ce genre n’existe dans le plan de numérotation du pays. Vérifiez les premiers chiffres.',
  'phone-premium': 'C’est un numéro surtaxé. WhatsApp a besoin d’un numéro ordinaire, cellulaire ou fixe.',
  'phone-extension':
    'Un poste ne peut pas recevoir l’appel de vérification : je le laisse de côté. Il faut un numéro direct.',
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
    'La page d’aide demande de supprimer les composants dont l’URL contient « smooch ». Copiez l’URL affichée sous la liste des canaux.',
  'url-placeholder': 'L’adresse doit se terminer par %s, une seule fois, sans rien après.',
  'url-logo-type': 'L’adresse mène à un autre type de fichier. Le logo doit être un PNG ou un JPG.',
  'url-logo-page':
    'Cette adresse ouvre une page, et non l’image elle-même. Sur la page, cliquez sur le logo avec le bouton droit et copiez l’adresse de l’image : elle ressemble à https://www.exemple.com/logo.png.',
  'logo-other-file':
    '{found, select, page {Cette adresse mène à une page Web, et non à l’image elle-même} svg {Cette image est au format SVG} gif {Cette image est au format GIF} webp {Cette image est au format WebP} other {Ce fichier n’est pas une image que je connais}}, quel que soit son nom. Le logo doit être un PNG ou un JPG : donnez l’adresse qui ouvre ce fichier.',
  'logo-not-square':
    'L’image fait {width, number} × {height, number} pixels, et WhatsApp demande un carré. Recadrez-la, par exemple à 640 × 640, puis redonnez son adresse.',
  'logo-too-big':
    'Le fichier dépasse 5 Mo, et WhatsApp n’en accepte pas davantage. Exportez-le à 640 × 640 pixels, puis redonnez son adresse.',
  'logo-too-many-pixels':
    'L’image annonce {width, number} × {height, number} pixels, bien plus qu’il n’en faut pour un logo. Exportez-la à 640 × 640, puis redonnez son adresse.',
  'logo-damaged':
    'Le fichier est incomplet ou endommagé. Exportez de nouveau le logo en PNG ou en JPG, téléversez-le, puis redonnez son adresse.',
  'logo-withheld-name': 'Aucun site ne répond à ce nom. Vérifiez l’orthographe de l’adresse.',
  'logo-withheld-certificate':
    'Le certificat de sécurité du site n’est pas valide; WhatsApp ne pourrait pas ouvrir l’image non plus. Demandez au responsable du site de le renouveler, ou placez le logo ailleurs.',
  'logo-withheld-missing': 'Le site répond qu’il n’y a rien à cette adresse. Vérifiez que le fichier y est publié.',
  'logo-withheld-closed':
    'Le site n’ouvre pas cette image à tout le monde. WhatsApp doit pouvoir l’ouvrir sans se connecter.',
  'logo-withheld-trickle':
    'Le site envoie l’image beaucoup trop lentement pour qu’on l’ouvre. Placez-la sur un site plus rapide.',
  'logo-withheld-packed':
    'Le site envoie l’image compressée, ce que WhatsApp pourrait ne pas savoir ouvrir. Placez-la sur un site qui envoie le fichier tel quel.',
  'logo-redirects':
    'Cette adresse renvoie à une autre, et je ne la suis pas. WhatsApp a besoin de celle qui mène droit à l’image.',
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
  'week-part': 'Je n’ai pas pu lire « {part} ». Vérifiez le reste, puis ajoutez ce qui manque.',
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
  'template-body-missing':
    'Le corps du message manque; c’est la seule partie obligatoire. Écrivez-le tel que le client le lira.',
  'template-one-line': '{part, select, header {L’en-tête} other {Le pied de page}} tient sur une seule ligne.',
  'template-part-long':
    '{part, select, header {L’en-tête dépasse} footer {Le pied de page dépasse} button {Le libellé d’un bouton dépasse} address {L’adresse d’un bouton dépasse} sample {Un exemple dépasse} other {Le corps du message dépasse}} la limite de WhatsApp : {length, number} caractères, et il en faut {max, number} au plus.',
  'template-variable-form':
    'Une variable est mal écrite. WhatsApp lit seulement un numéro, comme {example}, ou un nom en minuscules sans accents, entre doubles accolades.',
  'template-variable-mixed':
    'Des variables numérotées et des variables nommées se mêlent. WhatsApp veut l’une ou l’autre façon dans tout le modèle.',
  'template-variable-order':
    'Les variables se numérotent dans l’ordre du texte, sans trou : {first}, puis {second}, et ainsi de suite.',
  'template-variable-repeated': 'La variable « {name} » sert deux fois. Chaque variable nommée porte un nom différent.',
  'template-variable-edge':
    '{edge, select, start {Le corps du message commence par une variable, et WhatsApp le refuserait. Mettez quelques mots devant, comme un bonjour.} other {Le corps du message finit par une variable, et WhatsApp le refuserait. Il faut quelque chose après, ne serait-ce qu’un point.}}',
  'template-variables-many':
    'Il y a trop de variables pour un texte si court : {count, plural, one {une variable} other {# variables}} et {words, plural, one {# mot} other {# mots}} autour. WhatsApp ne publie pas sa limite; je compte au moins deux mots par variable, donc {min, number} ici.',
  'template-header-variables':
    'L’en-tête accepte une seule variable. Gardez la plus utile et écrivez le reste en mots.',
  'template-header-unexpected':
    'Vous avez choisi un modèle sans titre en texte, et ce texte en a un. Pour garder le titre, changez d’abord l’en-tête du modèle.',
  'template-header-expected':
    'Vous avez choisi un en-tête en texte, et il manque ici. Ajoutez une première ligne qui commence par « En-tête : ».',
  'template-footer-variables': 'Le pied de page n’accepte aucune variable. Écrivez-y des mots qui valent pour tous.',
  'template-sample-missing':
    'WhatsApp exige un exemple pour chaque variable, et il en manque : {variables}. Collez de nouveau le texte avec une ligne comme « Exemples : 1 = Marie; 2 = jeudi ».',
  'template-sample-header':
    'La variable de l’en-tête n’a pas d’exemple. Collez de nouveau le texte en ajoutant « en-tête = … » à la ligne des exemples.',
  'template-sample-button':
    'L’adresse du bouton {n, number} contient une variable sans exemple. Collez de nouveau le texte en ajoutant « bouton{n, number} = … » à la ligne des exemples.',
  'template-buttons-many': 'Un modèle a {max, number} boutons au plus.',
  'template-buttons-kind':
    '{kind, select, url {Il y a trop de boutons qui ouvrent une adresse : {max, number} au plus.} phone {Un seul bouton peut appeler un numéro.} other {Un seul bouton peut copier un code.}}',
  'template-buttons-order':
    'Les réponses rapides doivent se suivre, avant ou après les autres boutons; ici, elles sont mêlées.',
  'template-button-label': 'Le bouton {n, number} n’a pas de libellé. Le client doit savoir ce qu’il touche.',
  'template-button-value':
    'Le bouton « {name} » ne mène nulle part. Ajoutez après lui une adresse, un numéro ou un code, comme « {name} = … ».',
  'template-url-variable':
    'L’adresse d’un bouton accepte une seule variable, et tout à la fin. Le reste de l’adresse ne change pas.',
  'display-name-edges':
    'Un nom d’affichage commence par une lettre ou un chiffre et ne finit pas par une ponctuation superflue.',
  emoji: 'Un nom d’affichage ne peut pas contenir d’émojis : WhatsApp les refuse habituellement.',
  'holidays-vary':
    'Les jours fériés changent d’une province à l’autre. Nommez ceux où vous êtes fermés, par exemple : Noël, jour de l’An, 1er juillet.',
  'not-known':
    'Ce n’est pas grave de ne pas le savoir encore. Prenez le temps de vérifier ou de demander : tout est gardé, et « pourquoi » dit à quoi cela sert.',
  'not-created':
    'Il faut d’abord le créer et le soumettre : son examen commence ensuite. Faites-le maintenant, ou gardez-le « en cours d’examen », et je vous le rappellerai.',
  'asks-back':
    'On dirait une question plutôt qu’une réponse. Écrivez « pourquoi » et je vous expliquerai ce qu’il faut ici.',
  'telephone-not-id':
    'Vous parlez d’un numéro de téléphone, et il s’agit ici d’un autre numéro. Si ces chiffres sont bien la réponse, écrivez-les seuls. Pour changer le numéro de téléphone, écrivez « changer le numéro de téléphone ».',
};
