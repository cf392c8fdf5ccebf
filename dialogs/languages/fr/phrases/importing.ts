import type { importing as english } from '../../en/phrases/importing.ts';

/** Ce qui se dit d’une configuration apportée dans la conversation. */
export const importing: { readonly [K in keyof typeof english]: string } = {
  importFromFile: 'le fichier « {name} »',
  importFromPaste: 'le texte collé',
  importTaken: 'J’ai repris {count, plural, one {# réponse} other {# réponses}} ({source}) :',
  importTakenRow: '• {title} : {count}',
  importStepsDone:
    '{count, plural, one {# étape y est notée comme faite} other {# étapes y sont notées comme faites}}.',
  importUndo: 'Pour tout annuler d’un coup, écrivez « retour ».',
  importAgain: 'Ce qui ne valait que pour les anciennes valeurs vous sera redemandé.',
  importNothingNew: 'Tout est déjà enregistré ici ({source}). Rien n’a changé.',
  importEmpty: 'Je n’ai trouvé aucune réponse utilisable ({source}). Rien n’a changé.',
  importUnfit: 'Je n’ai pas pu reprendre ces valeurs; je vous les redemanderai :',
  importUnfitRow: '• {label} (« {value} ») : {reason}',
  importFormless: 'Ce n’est pas la forme d’une telle réponse.',
  importMisshapen: 'Ces parties du fichier n’ont pas la bonne forme; je les ai laissées de côté :',
  importUnknown: 'Je ne connais pas ces champs; je les ai laissés de côté :',
  importRow: '• {name}',
  importMore: '• et {count} de plus',
  importConflicts:
    'Vous avez déjà répondu autrement à {count, plural, one {une question} other {# questions}} ({source}) :',
  importConflictRow: '• {label} : vous avez {mine}; le fichier dit {theirs}',
  importWhich: 'Que faut-il garder? Rien ne change avant votre choix.',
  importUse: 'Reprendre tout le fichier',
  importKeep: 'Garder mes réponses et ajouter celles qui manquent',
  importDrop: 'Laisser le fichier de côté',
  importDropped: 'Très bien, je n’ai rien repris du fichier.',
  importLeft: 'J’ai laissé ceci de côté, car cela va avec des valeurs qui diffèrent des vôtres :',
  importLeftRow: '• {label} {value} : {names}',
  importLeftSteps: '• étapes faites avec ces valeurs : {names}',
  importAnswer: 'Choisissez l’une de ces trois réponses, par exemple « 1 » pour reprendre tout le fichier.',
  importOtherVersion:
    'Le champ schemaVersion vaut {version}, et je ne lis que la version {own} ({source}). Exportez de nouveau avec cette version de Chenal, ou mettez Chenal à jour, puis redonnez-moi le fichier. Rien n’a changé.',
  importNotOurs:
    'Je ne vois pas de configuration de Chenal ici ({source}) : il manque « schemaVersion ». Donnez-moi le fichier téléchargé ici, en JSON ou en YAML. Rien n’a changé.',
  importUnreadable:
    'Je n’arrive pas à lire {source} : ce n’est ni du JSON ni du YAML sans erreur. Téléchargez de nouveau la configuration, puis donnez-moi ce fichier. Rien n’a changé.',
  importUnsafe:
    'Il y a ici ({source}) quelque chose qu’aucune configuration ne contient : trop de niveaux, ou une clé réservée. Téléchargez de nouveau la configuration, puis donnez-moi ce fichier. Rien n’a changé.',
  importTooLarge:
    'C’est plus que je ne peux reprendre d’un coup ({source}). Une configuration compte au plus {kilobytes} ko, {elements} éléments par liste et {answers} réponses. Rien n’a changé.',
  importWrongType:
    'Je ne lis que des configurations, en JSON ou en YAML (.json, .yaml ou .yml), et ceci est autre chose ({source}). Si c’est votre logo, donnez-moi plutôt son adresse Web : c’est elle qu’il faut à WhatsApp.',
  importSeveral: 'Un seul fichier à la fois, s’il vous plaît : quelle configuration dois-je lire?',
  importElsewhere:
    'Le contenu des fichiers ne me parvient pas ici. Ouvrez la page de Chenal et déposez-y le fichier, ou collez ici son texte JSON s’il compte moins de {max} caractères.',
  importPasteTooLong:
    'Ceci ressemble à une configuration, mais dépasse {max} caractères. Donnez-moi plutôt le fichier : déposez-le dans la page de Chenal, ou lancez « npx chenal chat --from FICHIER ».',
};
