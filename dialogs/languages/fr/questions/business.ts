import type { Questions } from '../../../language.ts';

/** What the WhatsApp account says about the company. */
export const business = {
  'business.name': {
    label: 'nom de l’entreprise',
    also: ['nom officiel', 'raison sociale', 'nom de la compagnie'],
    ask: 'Quel est le nom officiel de votre entreprise? Si vous voulez, ajoutez sur la ligne suivante une courte description.',
    why: 'Il va dans le formulaire de Facebook, et je le propose aussi pour votre profil WhatsApp. Utilisez le nom sous lequel votre entreprise est vérifiée : un autre pourrait être refusé.',
    example: 'Par exemple : The Jungle at Classics.',
  },
  'business.description': {
    label: 'description de l’entreprise',
    also: ['description', 'présentation de l’entreprise'],
    ask: 'Comment décririez-vous votre entreprise, en une phrase ou deux?',
    why: 'Le compte demande la description officielle de l’entreprise. Je la propose aussi pour le profil que voient vos clients.',
    example: 'Par exemple : « The Jungle at Classics reçoit sa clientèle sur rendez-vous, à Toronto. »',
  },
  'business.logoUrl': {
    label: 'adresse du logo',
    also: ['logo', 'URL du logo', 'lien du logo', 'logo de l’entreprise'],
    ask: 'À quelle adresse (URL) se trouve le logo de votre entreprise?',
    why: 'WhatsApp va y chercher l’image; l’adresse doit donc être publique. Une adresse qui exige un mot de passe ou votre réseau interne ne fonctionne pas.',
    example: 'Par exemple : https://thejungle.example/logo.png. Elle commence par https et mène directement à l’image.',
  },
  'steps.business.checkLogo': {
    label: 'vérification du logo',
    also: ['vérifier le logo', 'format du logo', 'taille du logo'],
    ask: 'Vérifions le logo : ouvrez-le et passons ces points en revue.',
    why: 'WhatsApp refuse un logo dont la forme, le poids ou le type ne convient pas. Le vérifier maintenant évite un refus plus tard.',
    example: 'Répondez « fait » quand tous les points sont bons, ou « plus tard » si le logo reste à préparer.',
    failed:
      'Si l’image ne s’ouvre pas, essayez son adresse dans une fenêtre de navigation privée, sans vous connecter. Si la taille ou le type ne convient pas, exportez de nouveau le logo en PNG ou en JPG carré, de 640 × 640 pixels si possible.',
    different:
      'N’importe quelle visionneuse d’images fera l’affaire : les propriétés du fichier donnent ses dimensions, son type et sa taille.',
  },
  'setup.place': {
    label: 'pays et fuseau horaire',
    also: ['lieu', 'emplacement', 'bureau principal'],
    ask: 'D’après vos réponses, voici le pays et le fuseau horaire que je vous propose pour votre bureau principal. Est-ce exact?',
    why: 'Facebook demande le pays. Le fuseau horaire fait partie des renseignements du compte, et je m’en sers aussi pour vos heures d’ouverture.',
    example: 'Répondez « oui » pour garder les deux, ou « non » pour les donner vous-même.',
  },
  'business.country': {
    label: 'pays',
    also: ['pays de l’entreprise', 'pays du bureau'],
    ask: 'Dans quel pays se trouve votre entreprise?',
    why: 'Le formulaire de Facebook le demande, avec le nom et le site Web de l’entreprise.',
    example: 'Par exemple : Canada, ou son code à deux lettres, CA.',
  },
  'business.timeZone': {
    label: 'fuseau horaire',
    also: ['fuseau', 'fuseau du bureau principal', 'heure locale'],
    ask: 'Quel est le fuseau horaire de votre bureau principal? Le nom de la ville suffit.',
    why: 'Il fait partie des renseignements du compte, et je m’en sers pour vos heures d’ouverture : les délais ne comptent que lorsque vous êtes ouverts.',
    example: 'Par exemple : Toronto, ou America/Toronto.',
  },
  'business.website': {
    label: 'site Web de l’entreprise',
    also: ['site Web', 'site', 'page Web', 'site de l’entreprise'],
    ask: 'Quels sont le site Web, l’adresse physique et le courriel de votre entreprise? Vous pouvez donner les trois d’un coup, un par ligne et dans cet ordre.',
    why: 'Le compte exige les trois. Le formulaire de Facebook redemande le site Web; une page de profil publique convient si vous n’en avez pas.',
    example: 'Par exemple : https://thejungle.example.',
  },
  'business.address': {
    label: 'adresse physique',
    also: ['adresse', 'adresse de l’entreprise', 'adresse postale', 'adresse municipale'],
    ask: 'Quelle est l’adresse physique de votre entreprise?',
    why: 'Elle fait partie des renseignements du compte. Vous pouvez aussi la mettre dans le formulaire de Facebook.',
    example: 'Par exemple : 200, rue Queen Ouest, Toronto (Ontario).',
  },
  'business.email': {
    label: 'courriel',
    also: ['adresse courriel', 'courriel de contact', 'email', 'e-mail'],
    ask: 'À quelle adresse courriel peut-on joindre votre entreprise?',
    why: 'Elle fait partie des renseignements du compte. Une adresse que plusieurs personnes consultent est plus sûre qu’une adresse personnelle.',
    example: 'Par exemple : info@thejungle.example.',
  },
} as const satisfies Partial<Questions>;
