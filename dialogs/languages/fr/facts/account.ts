import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** Le numéro, le compte et l’entreprise. */
export const account = {
  'business-manager-id': {
    words: words(`
      identifiant|id|numero business|manager|gestionnaire|portefeuille|facebook, business manager
      business manager trouv*, ou portefeuille identifiant|id
    `),
    text: 'L’identifiant est dans les paramètres d’entreprise de Facebook (business.facebook.com, puis Paramètres et Informations sur l’entreprise ou sur le portefeuille) : une suite de chiffres sous le nom de l’entreprise. Meta renomme souvent ces menus. Si vous ne le voyez pas, demandez-le à la personne qui administre le portefeuille.',
  },
  'who-verifies': {
    words: words(`
      qui verif* entreprise|compte|societe|business, qui droit|autorise|peut verif*
      comment verif* entreprise|societe|business, comment faire verif* entreprise|compte facebook
      ou verif* entreprise|societe, qui demand*|lanc* verification, qui responsable verif*
    `),
    text: 'C’est Meta qui vérifie l’entreprise. La demande part du Centre de sécurité, dans les paramètres d’entreprise, et seule une personne qui a le contrôle total du portefeuille peut la lancer. Si ce n’est pas vous, demandez à la personne qui l’administre.',
  },
  'verification-documents': {
    words: words(`
      quel*|quoi document*|papier*|preuve* verif*|fournir|entreprise|fallo*|faut, document* verif*|fournir|exige*
      quel*|faut justificatif*|papier*|document*
    `),
    text: 'Selon les fournisseurs qui décrivent la démarche : le nom légal, l’adresse, le téléphone et le site Web, exactement comme sur un document officiel tel que l’immatriculation. Préparez-en une copie. C’est Meta qui dit, à l’écran, ce qu’elle accepte pour votre pays.',
  },
  'verification-time': {
    words: words(`
      combien|duree|delai|temps|longtemps verification entreprise|business|meta|facebook|societe
      quand|delai|combien|temps verif* entreprise|business|societe|meta, @ combien temps|jours|heures
      @ longtemps|delai|duree
    `),
    text: 'Ni la procédure ni la documentation que j’ai pu lire ne donnent de délai pour la vérification de l’entreprise. Lancez-la dès maintenant; nous préparons le reste en attendant.',
  },
  'verification-status': {
    words: words(`
      statut*|etat* verification entreprise|business|societe, entreprise non verif*
      verification entreprise signifi*|veut, verification entreprise refus*|echou*|rejet*
    `),
    text: 'Meta distingue surtout : vérifiée, non vérifiée, en attente et rejetée; un statut plus récent demande un complément d’information. Seul « vérifiée » suffit ici. Pour les autres, le Centre de sécurité dit ce qui manque.',
  },
  'account-needed': {
    words: words(`
      creer|cree*|faut|besoin|obtenir|avoir|ouvrir compte whatsapp business, creer|obtenir|ouvrir waba
      pas|sans|aucun compte whatsapp business, faut|besoin|obligatoire waba
      comment|ou obtenir|creer|ouvrir compte whatsapp
    `),
    text: 'Il faut un compte WhatsApp Business approuvé. Si vous n’en avez pas, la fenêtre de Facebook vous en fait créer un pendant l’ajout du canal; le canal attend alors son approbation.',
  },
  'account-status': {
    words: words(`
      statut*|etat* compte whatsapp|business|waba, compte refus*|rejet*|restreint*|restreint|desactiv*|suspend*
      compte whatsapp approuv* comment|signifi*|voir
    `),
    text: 'Seul un compte approuvé permet de créer le canal. Meta emploie aussi « en attente », « refusé », « restreint » et « limite atteinte » : le motif s’affiche dans le gestionnaire WhatsApp, d’où vous pouvez corriger ou faire appel.',
  },
  'account-review-time': {
    words: words(`
      combien|duree|delai|temps|longtemps|quand approbation|approuv*|examen|revision|examin*|accept* compte|waba
      @ combien temps|jours|heures, @ longtemps|delai|duree|quand
    `),
    text: 'Rien de publié ne donne de délai pour l’examen du compte. Vérifiez son état de temps à autre dans le gestionnaire WhatsApp; je garde ce point ouvert pendant que nous préparons le reste.',
  },
  'keep-number': {
    words: words(`
      garder|conserver|reutiliser|utiliser numero|telephone actuel|existant|mon|notre
      garder|conserver|reutilis* numero|telephone, quel numero prendre|choisir|utiliser, numero actuel|existant
      perd* numero, faut nouveau|autre numero, mettre|prendre numero|cellulaire personnel|perso
    `),
    text: 'Vous pouvez garder votre numéro à condition qu’il soit libre : ni dans l’application WhatsApp, ni à l’API WhatsApp, ni chez un autre fournisseur. S’il y est encore, il faut d’abord l’en retirer. Vos appels et vos textos ordinaires continuent sur ce numéro.',
  },
  'ordinary-calls': {
    words: words(`
      recevoir|appels|appeler|appel|textos|sms|telephoner encore|toujours|ordinaire*|normal*|continu*|apres numero
      encore|toujours|continu* appels|appeler|telephoner|textos
      numero sert|servir|utilise|fonctionn* appels|telephone|textos, numero marche*|fonctionne* telephone|cellulaire aussi|encore|toujours
    `),
    text: 'Un numéro enregistré pour le canal garde ses appels et ses textos ordinaires. Il ne peut plus servir dans l’application WhatsApp grand public.',
  },
  landline: {
    words: words(`
      fixe*|fixes|filaire*, ligne|telephone|numero fixe*, ligne terrestre, cellulaire obligatoire|fixe|faut|requis
      faut mobile|cellulaire
    `),
    text: 'Un téléphone fixe convient aussi bien qu’un cellulaire. Choisissez l’appel téléphonique pour le code, puisqu’un fixe ne reçoit généralement pas de textos.',
  },
  'voice-menu': {
    words: words(`
      svi|srvi|ivr accept*|possible|numero|derriere|marche|fonctionn*|code|appel, menu vocal|telephonique|appel
      repondeur|boite vocale|standard, sans frais|1800|0800|800 numero, numero vert
    `),
    text: 'Un numéro derrière un menu vocal, ou un numéro sans frais, peut s’enregistrer s’il accepte les appels internationaux. Faites suivre l’appel de WhatsApp vers une personne qui notera le code, le temps de la vérification.',
  },
  'short-code': {
    words: words('numero|code court, numeros courts, codes courts, code abrege, 5 chiffres numero'),
    text: 'WhatsApp refuse les numéros courts. Il faut un numéro complet, avec l’indicatif du pays, qui reçoit les appels ou les textos.',
  },
  'personal-app': {
    words: words(`
      supprim*|effac*|retir*|fermer|libere* compte|numero|whatsapp personnel|perso, numero whatsapp personnel|perso
      supprim*|effac* compte whatsapp, application|appli|app whatsapp personnel*|perso|cellulaire|telephone, perdr*|arriv*|devien* messages|conversations|discussions|historique whatsapp|existant*|ancien*|personnel*
    `),
    text: 'Dans l’application WhatsApp du téléphone : Paramètres, Compte, Supprimer mon compte. Sauvegardez d’abord ce que vous voulez garder, car les messages disparaissent. Le numéro peut ensuite être enregistré pour le canal.',
  },
  'business-app': {
    words: words(`
      application|appli|app whatsapp business, coexist*
      garder|conserver|utiliser|temps application|appli|app business
      application|appli|app business canal|ensemble|meme|temps
    `),
    text: 'Les sources ne s’accordent pas : la procédure veut un numéro qui n’est sur aucun compte WhatsApp, alors que Meta permet maintenant à certains numéros de l’application WhatsApp Business de rester. Rien ne dit que CXone le permet : demandez à votre représentant CXone avant de supprimer quoi que ce soit.',
  },
  'other-provider': {
    words: words(`
      autre|ancien*|precedent|actuel fournisseur*|partenaire*|prestataire*
      transfer*|migrer|deplacer|changer|liberer numero fournisseur*|partenaire|bsp, numero api deja|utilise|ailleurs
      fournisseur* garde*|tient|detient|liber* numero, migr* numero, liberer numero
    `),
    text: 'Un numéro encore enregistré chez un autre fournisseur est refusé. Demandez à ce fournisseur de le désenregistrer de l’API WhatsApp, puis recommencez. Cela prend parfois quelques jours : c’est lui qui décide.',
  },
  'banned-number': {
    words: words('numero banni|interdit|bloque|suspendu|exclu, banni*, whatsapp banni|bloque|interdit numero'),
    text: 'Un numéro banni ne peut pas être enregistré tel quel : il faut d’abord faire appel auprès de WhatsApp. Si vous êtes pressé, prenez un autre numéro.',
  },
  'number-format': {
    words: words(`
      format numero|telephone, ecrire|inscrire|taper|entrer|saisir numero|telephone comment|format
      indicatif pays|quel|faut|numero, format e164|international
    `),
    text: 'Le signe +, l’indicatif du pays, puis le numéro : +1 614 555 1234. Les espaces ne gênent pas, je les retire.',
  },
  logo: {
    words: words(`
      logo taille|format|dimension*|grand*|poids|pixels|carre|type|png|jpg|quel|accept*|faut|exige*|heberg*|public|mega|mo
      image|photo profil|logo taille|dimension*|format
    `),
    text: 'Le logo est carré, en PNG ou en JPG, de 5 Mo au plus, sur une adresse publique qui commence par https. La taille conseillée est de 640 × 640 pixels. On ne sait pas si 5 Mo veut dire 5 000 000 d’octets : restez en dessous.',
  },
  consent: {
    words: words(`
      consentement, permission|autorisation|accord|droit client*|gens|contact* ecrire|contacter|message*|joindre
      opt in obten*|recueil*|faut|comment
      comment|ou recueillir|obtenir|demander permission|consentement|accord|autorisation
      droit|peux|peut ecrire|contacter client*|gens
    `),
    text: 'Il faut la permission des gens avant de leur écrire : ils vous ont déjà contacté, ou ils ont choisi de recevoir vos messages. Elle peut se donner sur n’importe quel canal, un formulaire Web par exemple. Gardez-en la preuve.',
  },
  'messaging-limits': {
    words: words(`
      combien|limite|limites|maximum|quota message*|clients|gens|personnes|destinataires jour|envoy*|peut|peux|24
      limite*|quota*|palier* message*|envoi*|messagerie, combien message*
    `),
    text: 'Hors de la fenêtre de 24 heures, Meta compte les personnes différentes jointes par période de 24 heures : 250 au départ, puis 2 000, 10 000, 100 000, puis sans limite. Tous les numéros du portefeuille partagent cette limite. Répondre à qui vous écrit n’y compte pas.',
  },
  'raise-limits': {
    words: words(`
      augment*|hausser|monter|lever|depass*|elever limite*|quota*|palier*
      passer|atteindre 2000|10000|illimite|palier*
    `),
    text: 'Des fournisseurs citent trois chemins vers 2 000 : la vérification de l’entreprise, une vérification menée par un partenaire, ou assez de messages livrés à des personnes différentes. Ensuite, la limite monte avec l’usage et la qualité.',
  },
  flagged: {
    words: words(`
      compte signal*|bloqu*|puni*|sanction*|restreint*|restreint, regle* whatsapp|non|enfrein*|respect*
      signal* whatsapp|compte, risque* whatsapp|compte|regle*|spam, sanction*|puni*
    `),
    text: 'WhatsApp surveille quand, pourquoi et à quelle fréquence vous écrivez. Un compte qui enfreint ses règles est signalé, et le nombre de messages qu’il peut envoyer baisse. Écrivez à qui l’a demandé, et pas plus que nécessaire.',
  },
  'virtual-number': {
    words: words('numero virtuel|voip, voip, ligne voip|virtuelle, telephonie ip'),
    text: 'La liste de Meta ne parle pas des numéros virtuels. Elle veut un numéro qui est à vous, avec son indicatif, et qui reçoit un appel ou un texto : si c’est le cas du vôtre, il peut servir.',
  },
} as const satisfies Partial<Facts>;
