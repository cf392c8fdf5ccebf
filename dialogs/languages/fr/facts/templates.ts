import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** La fenêtre de 24 heures, les modèles et le composant personnalisé. */
export const templates = {
  window: {
    words: words(`
      fenetre 24|heures|vingt|communication, 24 heures|h, 24h, apres|passe|depasse 24|24h
      repondre|ecrire apres|plus|tard fenetre|lendemain|24, regle 24|24h
    `),
    text: 'Quand un client vous écrit ou vous appelle, une fenêtre de 24 heures s’ouvre, et chaque nouveau message de sa part la fait repartir. Tant qu’elle est ouverte, l’agent écrit librement. Ensuite, il faut un modèle approuvé.',
  },
  'window-start': {
    words: words(`
      modele|message|reponse|mes|agent|nous ouvr*|prolong*|relanc*|repart* fenetre
      qui|quoi|quand ouvr*|demarr*|commenc* fenetre, prolong* fenetre
    `),
    text: 'Seul le client ouvre la fenêtre, par un message ou un appel. Vos propres messages, modèles compris, ne l’ouvrent pas et ne la prolongent pas. Certains fournisseurs disent le contraire; je suis Meta.',
  },
  'template-time': {
    words: words(`
      combien|duree|delai|temps|longtemps|quand approuv*|approbation|examen|revision|accept*|valid* modele*|template*
      combien|delai|longtemps modele*|template*, @ combien temps|jours|heures, @ longtemps|delai|duree|quand, qui approuv*|examin*|revis* modele*|template*
    `),
    text: 'Selon les fournisseurs, Meta examine un modèle en 24 heures au plus, souvent bien moins. Ce n’est pas une promesse : envoyez vos modèles quelques jours avant d’en avoir besoin.',
  },
  'template-status': {
    words: words(`
      statut*|etat* modele*|template*
      modele*|template* attente|pending|approuv*|paused|disabled|signifi* signifi*|veut|dire|quoi|statut
    `),
    text: 'Un modèle est d’abord en attente, puis approuvé ou refusé. Il peut ensuite être mis en pause, désactivé, en appel ou archivé. Seul un modèle approuvé s’envoie.',
  },
  'template-refused': {
    words: words(`
      pourquoi|raison*|motif*|quoi|faire modele*|template* refus*|rejet*, modele*|template* refus*|rejet*
      eviter refus* modele*|template*
    `),
    text: 'Meta donne un motif : mauvaise catégorie, format invalide, contenu publicitaire, contenu abusif, fraude, ou texte qui ne va pas avec la catégorie ou la langue. Corrigez et renvoyez : un modèle refusé se modifie sans limite de nombre.',
  },
  'template-category': {
    words: words(`
      categorie*|utility|utilitaire|marketing|authentification|authentication modele*|template*|choisir|quelle|difference
      utility marketing, utilitaire marketing, quelle* categorie*
    `),
    text: 'Il y a trois catégories : utilitaire, pour ce que la personne attend (un rendez-vous, une commande); marketing, pour une offre ou une relance; authentification, pour un code. Une mauvaise catégorie est un motif de refus.',
  },
  'template-name': {
    words: words(`
      nom|nommer|appeler modele*|template* regle*|caracteres|comment|quel|majuscules|espaces|permis|accents|choisir
      nommer modele*|template*
    `),
    text: 'Le nom d’un modèle ne prend que des minuscules, des chiffres et le trait de soulignement, 512 caractères au plus : par exemple rappel_rendez_vous. Les versions dans d’autres langues gardent le même nom.',
  },
  'template-length': {
    words: words(`
      combien|longueur|limite*|caracteres|maximum|long* modele*|template*|entete|corps|pied|bouton*, combien boutons
      limite* entete|corps|pied|bouton*, combien caracteres|lettres modele*|template*
    `),
    text: 'En-tête de texte : 60 caractères, une variable. Corps, obligatoire : 1 024 caractères. Pied de page : 60, sans variable. Dix boutons au plus, dont deux liens et un appel, de 25 caractères chacun.',
  },
  'template-variables': {
    words: words(`
      variable*|accolades|parametre*|personnalis*|champ* modele*|template*|mettre|ecrire|comment|debut|exemple
      variable* modele*|template*, inserer|mettre nom client*, variables
    `),
    text: 'Une variable est un numéro ou un nom entre doubles accolades. Donnez un exemple pour chacune, n’en mettez pas au début ni à la fin du texte, et gardez assez de mots autour. Les noms prennent des minuscules et le trait de soulignement.',
  },
  'template-paused': {
    words: words('modele*|template* pause|suspendu*|desactiv*|arrete*, pause modele*|template*'),
    text: 'Un modèle mal reçu par les gens est mis en pause : 3 heures la première fois, 6 la deuxième; la troisième fois, il est désactivé. Modifiez-le, et il repart à l’examen.',
  },
  'template-edit': {
    words: words(`
      modifi*|chang*|corrig*|edit* modele*|template* apres|approuv*|peux|peut|combien|fois|possible|comment|tard
      combien fois modele*|template*, modifier modele*|template*
    `),
    text: 'Un modèle approuvé se modifie une fois par 24 heures et dix fois par 30 jours; un modèle refusé ou en pause, autant qu’il faut. Chaque modification repasse à l’examen.',
  },
  'template-place': {
    words: words(`
      ou|comment cre*|ecri*|gere*|fai*|trouv* modele*|template*
      modele*|template* cxone|meta|facebook|creer ou|dans|cree*
    `),
    text: 'Les modèles se créent et se gèrent dans WhatsApp Business Manager, chez Meta, et non dans CXone. Je vous aide à les préparer; c’est vous qui les y saisissez.',
  },
  'template-media': {
    words: words(`
      image*|photo*|video*|document*|pdf|media*|multimedia modele*|template*
      image*|video*|document* max|agent|taille|poids, modele*|template* media*|multimedia
    `),
    text: 'Un modèle peut porter une image (5 Mo), une vidéo (16 Mo) ou un document (100 Mo) en en-tête. La procédure ne cite que Bot Builder, l’API et MAX pour les envoyer : avec CXone Agent, préférez un en-tête de texte.',
  },
  'template-language': {
    words: words(`
      langue*|francais|anglais|bilingue|traduire|version* modele*|template*, modele*|template* langues|bilingue
      fr_ca, langue* modele*
    `),
    text: 'Chaque langue est une version du modèle, du même nom, examinée à part. Les codes courants ici : fr_CA, fr, en_CA, en_US. Choisissez bien : un envoi dans une langue absente échoue.',
  },
  'template-scope': {
    words: words(`
      modele*|template* plusieurs|autre*|deux|quel*|tous|partag* canal|canaux|numero*
      modele*|template* canal|canaux
    `),
    text: 'La procédure le dit de deux façons : un modèle vaut pour un canal, et tous les modèles du compte se voient dans chaque canal du composant personnalisé. Je comprends qu’ils appartiennent au compte, et que le composant décide où ils se voient.',
  },
  'template-needed': {
    words: words(`
      faut|obligatoire*|besoin|pourquoi|requis|necessaire*|sert*|servent modele*|template*
      ecrire|contacter premier*|client*|relancer modele*|sans, sans modele*|template*, agent* commenc*|engag*|demarr*|initi* conversation*|contact|echange
    `),
    text: 'Un modèle approuvé est obligatoire pour écrire le premier, ou après la fenêtre de 24 heures. Pour répondre à quelqu’un qui vient d’écrire, il n’en faut pas.',
  },
  survey: {
    words: words(`
      sondage*|satisfaction|feedback|csat whatsapp|modele*|envoyer|canal|fonctionn*|faut|peut, feedback management
      sondage*
    `),
    text: 'Pour envoyer un sondage de CXone Feedback Management par WhatsApp, créez un modèle pour ce sondage. Sans lui, le sondage ne part pas une fois la fenêtre de 24 heures fermée.',
  },
  'rich-message': {
    words: words(`
      message* enrichi*|riche*, difference enrichi*|modele* enrichi*|modele*|message*, reponses rapides
      liens enrichis, creneaux horaires
    `),
    text: 'Un message enrichi est un lien, des réponses rapides, une liste d’articles ou de créneaux. Il se crée plus simplement qu’un modèle et se donne à plusieurs canaux à la fois, mais il n’ouvre pas une conversation : pour cela, il faut un modèle.',
  },
  'three-options': {
    words: words(`
      trois|quelles options, comment contacter|joindre|ecrire client*|premier
      facons|manieres|moyens contacter|joindre|ecrire, troisieme option
    `),
    text: 'La procédure annonce trois options, mais leur liste manque. Deux sont publiées ailleurs : les agents envoient des modèles, ou un CRM passe par l’API. La troisième, l’envoi automatisé, est ma supposition.',
  },
  attachments: {
    words: words(`
      piece* jointe*|fichier*|image*|photo*|video*|document*|vocal* agent*|client*|envoy*|recev*|recoi*|taille|accept*
      pieces jointes, taille fichier*|piece*|image*|video*
    `),
    text: 'Agents et clients échangent du texte, des images et des fichiers. Meta accepte 5 Mo pour une image, 16 Mo pour un son ou une vidéo, 100 Mo pour un document.',
  },
  component: {
    words: words(`
      pourquoi|sert|besoin|faut|obligatoire|sans|comment composant
      modele*|template* voi*|visible*|apparai*|affich* max|agent*, agents voi* modele*|template*
    `),
    text: 'Le composant personnalisé montre vos modèles aux agents. Il se passe, mais sans lui, les modèles risquent de ne pas apparaître dans MAX.',
  },
  'component-url': {
    words: words(`
      url|adresse|lien composant|modele*|mes|parametres, ou|trouv* url|adresse|lien composant|copier|modele*, ou url
    `),
    text: 'Dans CXone : ACD, Digital > Points d’accès numériques, WhatsApp (API Cloud). L’adresse est sous la liste de vos canaux, dans « Mes canaux ». Copiez-la avant de créer le composant.',
  },
  placeholder: {
    words: words(`
      pourcent|pourcentage s, s fin url|adresse, caracteres fin url|adresse, pourquoi ajout* url|fin|adresse
    `),
    text: 'Les deux caractères %s vont à la toute fin de l’adresse, sans espace devant. S’ils manquent, je les ajoute. La page d’aide montre une espace; je la tiens pour typographique.',
  },
  smooch: {
    words: words('smooch'),
    text: 'Smooch est, d’après ses traces, l’ancienne intégration de WhatsApp. On supprime tout composant dont l’adresse contient ce mot, et aucun autre; s’il n’y en a pas, on passe.',
  },
  'component-height': {
    words: words('hauteur|haut|pixels|taille composant, quelle hauteur, hauteur, @ pixels|combien|taille'),
    text: 'La hauteur conseillée est de 200 pixels. Vous pourrez la changer si vos agents voient mal leurs modèles.',
  },
  'component-channels': {
    words: words(`
      composant tous|quel*|aucun|plusieurs|coch* canal|canaux, coch* aucun|pas canal|canaux, canaux composant
    `),
    text: 'Cochez le canal concerné : tous les modèles de votre compte y paraîtront. Si aucun n’est coché, le composant s’affiche dans tous les canaux; je vous demande alors de le confirmer.',
  },
} as const satisfies Partial<Facts>;
