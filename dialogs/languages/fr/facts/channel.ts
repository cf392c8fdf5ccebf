import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** La connexion avec Facebook, le profil, la vérification et le canal. */
export const channel = {
  'facebook-login': {
    words: words(`
      quel|compte facebook compte|utiliser|choisir|prendre|faut|personnel|personnelle|perso
      pourquoi|besoin|faut facebook, mauvais|autre compte facebook, connexion|connecter|connect* facebook, voient facebook personnel|client*
    `),
    text: 'Connectez-vous avec le compte Facebook de la personne qui a le contrôle total du portefeuille de votre entreprise. C’est un compte personnel, mais rien n’en est publié. Si un autre compte est déjà ouvert, choisissez « Connectez-vous à un autre compte ».',
  },
  'portfolio-greyed': {
    words: words(`
      portefeuille|entreprise|business gris*|absent*|liste|apparai*|manqu*|introuvable
      gris* facebook|liste|portefeuille, voi*|trouv* portefeuille|entreprise facebook|liste|fenetre, controle total
    `),
    text: 'Une entreprise grisée ou absente de la liste veut presque toujours dire que le compte Facebook ouvert n’en a pas le contrôle total. Faites-vous donner ce contrôle dans les paramètres d’entreprise, ou changez de compte, puis recommencez.',
  },
  sharing: {
    words: words(`
      autorisations|permissions|autorisation|droits partage*|facebook|continuer|accept*
      quoi|qu partage*|partag* facebook|cxone|nice|accept*
    `),
    text: 'En cliquant sur « Continuer », vous reliez votre compte et permettez à CXone d’en gérer les messages et les numéros. Sans cet accord, le canal ne peut pas être créé. Facebook affiche la liste exacte avant le clic.',
  },
  'display-name-rules': {
    words: words(`
      nom affich* regle*|refus*|rejet*|accept*|permis|interdit|pourquoi|choisir|quel|longueur|examin*|approuv*|faire
      display name refus*|rejet*|regle*, nom refus*|rejet* whatsapp|meta, regles nom whatsapp
    `),
    text: 'Meta refuse surtout les noms sans lien avec l’entreprise, les noms de personnes, les termes généraux ou publicitaires, les majuscules partout, les caractères spéciaux et les émojis. Prenez le nom que vos clients connaissent. S’il est refusé, corrigez-le ou faites appel dans le gestionnaire WhatsApp.',
  },
  'display-name-change': {
    words: words(`
      chang*|modif*|corrig* nom affich*|whatsapp plus|tard|apres|ensuite|puis|peux|possible|comment
      chang*|modif* nom affich*
    `),
    text: 'Le nom d’affichage se change dans le gestionnaire WhatsApp. Le nouveau nom est examiné; une fois qu’il est approuvé, le numéro doit être enregistré de nouveau, sinon l’ancien nom reste affiché. Demandez à votre représentant CXone qui s’en charge.',
  },
  'profile-limits': {
    words: words(`
      longueur|caracteres|limite|long description|profil, combien caracteres
      profil contient|limite*|champs|contenir|voient, clients|gens voient profil|description
    `),
    text: 'Le profil contient un nom, une catégorie, une description et, si vous voulez, un site Web. Les documents de Meta ne s’accordent pas sur la description, 256 ou 512 caractères : moins de 256 est plus sûr. Deux sites au plus, une adresse de 256 caractères, un courriel de 128.',
  },
  'code-missing': {
    words: words(`
      code recu|recois|arrive*|recevoir|parvien*|vien*|reception|envoye, code pas|jamais|toujours|rien
      pas|jamais recu|recois|arrive* texto|sms|appel, ou|comment recevoir|recois|arrive|arrivera code
      code verification ou|quand|comment, renvoyer|redemander|nouveau code
    `),
    text: 'Vérifiez que le numéro est écrit avec son indicatif et qu’il reçoit les appels ou les textos, puis attendez quelques minutes. Ensuite, demandez un seul nouveau code, par l’autre méthode : l’appel, si le texto n’arrive pas. Trop de demandes bloquent la vérification pour un temps.',
  },
  'code-attempts': {
    words: words(`
      combien tentatives|essais|fois|essayer|essai code|verif*|enregistr*|numero, combien tentatives|essais
      limite|nombre tentatives|essais, trop tentatives|essais|fois|demandes
      attendre avant|combien code|reessayer|recommencer
    `),
    text: 'Les sources ne donnent pas toutes la même limite. Pour l’enregistrement d’un numéro, des fournisseurs parlent de 10 essais par période de 72 heures; pour les codes, Meta bloque pour un temps sans dire combien. Après trois essais, faites une pause.',
  },
  'two-step-pin': {
    words: words(`
      nip|pin etapes|deux|verification|oublie|perdu|changer|quoi|faut|whatsapp|numero, verification deux etapes
      nip|pin
    `),
    text: 'Le NIP à six chiffres de la vérification en deux étapes protège le numéro. On le demande à l’enregistrement, et il ne se désactive pas par l’API. S’il est oublié, on le change dans le gestionnaire WhatsApp. Ne l’écrivez jamais ici.',
  },
  'approval-time': {
    words: words(`
      combien|duree|delai|temps|longtemps|quand approuv*|approbation|accept*|valid*|activ*|connect* numero|whatsapp|canal
      combien|longtemps|delai approbation, @ combien temps|jours|heures, @ longtemps|delai|duree|quand
      numero toujours|encore attente|pending
    `),
    text: 'WhatsApp peut mettre jusqu’à quelques heures à approuver le numéro; rien de plus précis n’est publié. Nous continuons en attendant. S’il n’a pas bougé le lendemain, regardez le motif dans le gestionnaire WhatsApp, puis appelez votre représentant CXone.',
  },
  'number-status': {
    words: words(`
      statut*|etat* numero|connecte|connected|pending|attente|signifi*|restricted|flagged
      connecte|connected|pending|flagged|restricted|disconnected signifi*|veut|dire|quoi
      ou|comment voir|verifier|trouver statut|etat numero, attente|pending signifi*|veut|dire, @ pourquoi attente, pourquoi attente|pending
    `),
    text: 'Dans le gestionnaire WhatsApp, seul « Connecté » permet d’envoyer et de recevoir. « En attente » demande de la patience; « signalé », « restreint » ou « déconnecté » demande de lire le motif affiché. Les documents de Meta n’emploient pas tous les mêmes mots : tout autre état veut dire « pas encore prêt ».',
  },
  quality: {
    words: words(`
      cote|note|evaluation|indice qualite, qualite numero|vert*|jaune|rouge|messages|baiss*, vert jaune rouge
    `),
    text: 'Meta note la qualité de chaque numéro : verte, jaune, rouge ou inconnue, selon l’accueil que les gens font à vos messages. Une mauvaise note freine vos envois et peut mettre un modèle en pause.',
  },
  'several-numbers': {
    words: words(`
      plusieurs|deux|autre*|deuxieme|second*|ajouter|nombre|combien numero*|canaux
      numero* plusieurs|deux canal|canaux, un seul numero|canal, meme numero canaux|deux|autre|canal
    `),
    text: 'Un canal, c’est un numéro, et un numéro ne sert qu’à un canal. Le même compte peut en porter plusieurs : je vous propose d’en ajouter un autre dès que celui-ci est fait. Chaque numéro est vérifié à son tour.',
  },
  'verify-again': {
    words: words(`
      verifi* encore|nouveau|chaque|fois|deja|refaire|sauter numero|canal|profil, pourquoi verifi* numero|telephone
      verifi* chaque
    `),
    text: 'La procédure veut que le numéro soit vérifié chaque fois qu’un canal est créé, mais laisse aussi un profil existant sauter l’étape. Je la saute seulement si le numéro est déjà affiché comme vérifié et qu’aucun autre canal ne l’utilise.',
  },
  'channel-name': {
    words: words(`
      chang*|modif*|renommer nom canal, renommer canal, regle*|longueur|quel|choisir|comment nom|nommer canal
      qui voit nom canal
    `),
    text: 'La procédure ne donne aucune règle pour le nom du canal; j’accepte de 1 à 100 caractères. Rien ne dit s’il se change ensuite : pour les canaux SMS de CXone, ce n’est pas possible, alors choisissez-le bien.',
  },
  'green-bar': {
    words: words(`
      barre verte, comment savoir|voir canal cree|fonctionn*, canal cree|creation message|confirmation|sais
    `),
    text: 'Quand le canal est créé, une barre verte en haut de l’écran porte son nom et dit qu’il a été créé. Si elle n’apparaît pas, ne recommencez pas tout de suite : rechargez la page et regardez si le canal est déjà dans la liste.',
  },
  'menu-missing': {
    words: words(`
      ou|trouv*|voi* points|point acces numeriques|numerique|digital
      menu|digital|acd manqu*|absent*|apparai*|voi*|trouv*|introuvable, points acces numeriques
      ou selecteur applications, ou sont points
    `),
    text: 'Le chemin est : sélecteur d’applications, ACD, puis Digital > Points d’accès numériques. Sur d’anciens écrans, « Digital » s’appelle « DFO ». Si le menu manque, il vous faut l’autorisation d’afficher et de créer des points d’accès : demandez-la à qui gère les rôles.',
  },
  'window-shut': {
    words: words('fenetre|popup facebook ferm*|disparu*|bloqu*|perdu*|ouvr*, ferm* fenetre, fenetre ouvre|bloquee'),
    text: 'Recommencez depuis CXone par la création du canal : Facebook retrouve souvent ce qui était déjà saisi. Si la fenêtre ne s’ouvre pas, permettez les fenêtres contextuelles pour CXone dans votre navigateur.',
  },
  'existing-profile': {
    words: words(`
      profil existant|nouveau|difference|choisir|creer, difference profil, selectionner|reutiliser profil
    `),
    text: 'Un nouveau profil se remplit maintenant : nom, catégorie, description. Un profil existant garde ses renseignements et peut même sauter la vérification, si son numéro est déjà vérifié.',
  },
} as const satisfies Partial<Facts>;
