import type { Questions } from '../../../language.ts';

/** The profile that customers see, and the verification of its number. */
export const profile = {
  'channels[].profile.origin': {
    label: 'profil WhatsApp Business',
    also: ['choix du profil', 'origine du profil', 'profil nouveau ou existant'],
    ask: 'Pour le {number}, allez-vous créer un profil WhatsApp Business ou en choisir un qui existe déjà?',
    why: 'Le profil, c’est ce que vos clients voient de vous dans WhatsApp. On remplit un nouveau profil maintenant; un profil existant garde ses renseignements.',
    example: 'Par exemple : « un nouveau profil ».',
    choices: {
      new: { label: 'Un nouveau profil', words: ['nouveau', 'nouveau profil', 'créer'] },
      existing: { label: 'Un profil existant', words: ['existant', 'profil existant', 'choisir', 'déjà un'] },
    },
  },
  'setup.channels[].profileVerified': {
    label: 'numéro déjà vérifié',
    also: ['profil vérifié', 'numéro vérifié', 'profil déjà vérifié'],
    ask: 'Ce profil existant montre-t-il déjà le {number} comme vérifié?',
    why: 'Si oui, il n’y a pas de code à saisir. Sinon, nous vérifions le numéro maintenant pour qu’il puisse fonctionner.',
    example: 'Répondez « oui » seulement si vous voyez que le numéro est vérifié; sinon, « non ».',
  },
  'setup.channels[].profileFromCompany': {
    label: 'profil proposé',
    also: ['profil', 'proposition de profil', 'profil suggéré'],
    ask: 'Voici le profil que je vous propose, à partir des renseignements sur votre entreprise. Vous convient-il?',
    why: 'Vos clients lisent ce nom, cette description et ce site Web dans WhatsApp. Reprendre les renseignements de l’entreprise vous épargne trois réponses.',
    example: 'Répondez « oui » pour tout garder, ou « non » pour choisir chaque valeur.',
  },
  'channels[].profile.displayName': {
    label: 'nom d’affichage',
    also: ['nom affiché', 'nom du profil', 'nom dans WhatsApp', 'nom que voient les clients'],
    ask: 'Quel nom vos clients doivent-ils voir dans WhatsApp?',
    why: 'WhatsApp examine ce nom : on doit y reconnaître votre entreprise. Un nom vague ou publicitaire peut être refusé.',
    example: 'Par exemple : The Jungle at Classics. De 2 à 75 caractères, sans émoji.',
  },
  'channels[].profile.category': {
    label: 'catégorie du profil',
    also: ['catégorie de l’entreprise', 'secteur', 'secteur d’activité', 'domaine'],
    ask: 'Quelle catégorie décrit le mieux votre entreprise?',
    why: 'Elle figure dans votre profil WhatsApp et dit d’un coup d’œil ce que vous faites.',
    example: 'Par exemple : « commerce de détail ». Si rien ne convient, choisissez « autre ».',
    choices: {
      RETAIL: {
        label: 'Commerce de détail',
        words: ['commerce', 'magasin', 'boutique', 'vente au détail', 'magasinage'],
      },
      HEALTH: { label: 'Santé et soins médicaux', words: ['santé', 'médical', 'clinique'] },
      FINANCE: { label: 'Finance et banque', words: ['finance', 'finances', 'banque', 'assurance'] },
      EDU: { label: 'Éducation', words: ['école', 'université', 'formation', 'enseignement'] },
      HOTEL: { label: 'Hôtel et hébergement', words: ['hôtel', 'hébergement', 'auberge'] },
      RESTAURANT: { label: 'Restaurant', words: ['restauration', 'café', 'traiteur'] },
      TRAVEL: { label: 'Voyage et transport', words: ['voyage', 'transport', 'tourisme'] },
      GROCERY: { label: 'Épicerie et alimentation', words: ['épicerie', 'alimentation', 'supermarché'] },
      PROF_SERVICES: { label: 'Services professionnels', words: ['services', 'conseil', 'consultation', 'cabinet'] },
      ENTERTAIN: { label: 'Divertissement', words: ['loisirs', 'culture', 'spectacles'] },
      EVENT_PLAN: { label: 'Organisation d’événements', words: ['événements', 'événement', 'événementiel'] },
      NONPROFIT: {
        label: 'Organisme sans but lucratif',
        words: ['OSBL', 'OBNL', 'sans but lucratif', 'organisme', 'bienfaisance'],
      },
      GOVT: { label: 'Service public', words: ['gouvernement', 'secteur public', 'ville', 'municipalité'] },
      AUTO: { label: 'Automobile', words: ['auto', 'voitures', 'garage', 'concessionnaire'] },
      BEAUTY: { label: 'Beauté, spa et coiffure', words: ['beauté', 'spa', 'coiffure', 'salon'] },
      APPAREL: { label: 'Vêtements et accessoires', words: ['vêtements', 'mode', 'accessoires'] },
      OTHER: { label: 'Autre', words: ['autre chose', 'aucune de ces catégories'] },
    },
  },
  'channels[].profile.description': {
    label: 'description du profil',
    also: ['description dans WhatsApp', 'texte du profil'],
    ask: 'Comment le profil WhatsApp doit-il décrire votre entreprise?',
    why: 'Vos clients la lisent en ouvrant votre profil. Elle leur confirme qu’ils écrivent à la bonne entreprise.',
    example:
      'Par exemple : « Conseils et rendez-vous chez The Jungle at Classics, à Toronto. » 512 caractères au plus; moins de 256, c’est plus sûr.',
  },
  'channels[].profile.website': {
    label: 'site Web du profil',
    also: ['site dans WhatsApp', 'site du profil', 'lien du profil'],
    ask: 'Quel site Web le profil WhatsApp doit-il montrer? Vous pouvez passer cette question.',
    why: 'Le profil peut offrir un lien vers votre site. Sans lien, il fonctionne tout aussi bien.',
    example: 'Par exemple : https://thejungle.example, ou « passer ».',
  },
  'channels[].verification.method': {
    label: 'méthode de vérification',
    also: ['vérification', 'méthode', 'réception du code', 'code par message ou par appel'],
    ask: 'Comment WhatsApp doit-il envoyer le code à six chiffres au {number} : par message texte ou par appel téléphonique? Vous le saisirez dans la fenêtre de Facebook, jamais ici.',
    why: 'Le code prouve que le numéro vous appartient. Choisissez le moyen qui joindra vraiment quelqu’un : un téléphone fixe, par exemple, ne reçoit que des appels.',
    example: 'Par exemple : « message texte ».',
    choices: {
      sms: { label: 'Message texte', words: ['texte', 'texto', 'SMS', 'message'] },
      voice: { label: 'Appel téléphonique', words: ['appel', 'appel vocal', 'voix', 'téléphone'] },
    },
  },
  'steps.channels[].profileAndNumber': {
    label: 'profil et numéro dans Facebook',
    also: ['profil et numéro', 'vérification du numéro', 'étape du profil'],
    ask: 'Terminons dans la fenêtre de Facebook : le profil, puis le numéro.',
    why: 'C’est ici que WhatsApp relie votre profil à votre numéro. Chaque nouveau canal passe par là.',
    example: 'Répondez « fait » une fois la fenêtre de Facebook fermée, ou « erreur » si elle en affiche une.',
    failed:
      'Cela arrive, et cela se règle. Gardez la fenêtre de Facebook ouverte si vous le pouvez : nous allons chercher la cause ensemble.',
    different:
      'Facebook met parfois le profil et le numéro sur la même page, ou saute ce qu’il sait déjà. Remplissez ce qui est demandé avec les valeurs ci-dessus et continuez.',
  },
  'setup.channels[].verificationProblem': {
    label: 'problème de vérification',
    also: ['problème avec le numéro', 'problème avec le code'],
    ask: 'Qu’est-ce qui a mal tourné pendant la vérification du {number}?',
    why: 'Le remède n’est pas le même pour un code qui n’arrive pas et pour un numéro déjà pris.',
    example: 'Par exemple : « le code n’est pas arrivé ».',
    choices: {
      'code-not-received': {
        label: 'Le code n’est pas arrivé',
        words: ['code', 'pas de code', 'pas reçu', 'code non reçu', 'rien reçu'],
      },
      'already-registered': {
        label: 'Numéro déjà enregistré',
        words: ['déjà enregistré', 'déjà utilisé', 'déjà pris'],
      },
      other: { label: 'Autre chose', words: ['autre', 'autre problème', 'autre message'] },
    },
  },
  'steps.channels[].resolveVerification': {
    label: 'solution au problème de vérification',
    also: ['régler la vérification', 'reprendre la vérification', 'régler le problème du numéro'],
    ask: 'Voici ce qui règle le plus souvent la situation pour le {number}. Prenez votre temps, puis dites-moi comment cela s’est passé.',
    why: 'Sans numéro vérifié, le canal ne peut pas être créé dans CXone. Tout le reste est conservé, quoi qu’il arrive ici.',
    example: 'Répondez « fait » quand la fenêtre de Facebook se termine normalement, ou « plus tard » pour y revenir.',
    failed:
      'Trop de tentatives peuvent bloquer la vérification un certain temps. Attendez avant de demander un nouveau code, ou répondez « plus tard » : je garde ce point ouvert.',
    different:
      'Si la fenêtre s’est fermée, reprenez dans CXone à la création du canal : Facebook retrouve souvent les renseignements déjà saisis.',
  },
  'channels[].verification.status': {
    label: 'état de la vérification',
    also: ['vérification terminée', 'numéro vérifié ou non'],
    ask: 'Le {number} vient-il d’être vérifié, ou l’était-il déjà?',
    why: 'Un numéro se vérifie chaque fois qu’un canal est créé, sauf si son profil était déjà vérifié.',
    example: 'Par exemple : « vérifié maintenant ».',
    choices: {
      verified: { label: 'Vérifié maintenant', words: ['maintenant', 'à l’instant', 'vérifié'] },
      'already-verified': { label: 'Déjà vérifié', words: ['déjà', 'avant', 'auparavant'] },
    },
  },
} as const satisfies Partial<Questions>;
