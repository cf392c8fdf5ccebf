import type { Language } from '../../../language.ts';

/** Rôles, routage et compétences. */
export const routingFindings = {
  'channel-without-role': {
    text: 'Aucun rôle ne comprend le canal « {name} » : personne ne peut traiter ses messages.',
    fix: 'Ajoutez le canal à chaque rôle qui l’utilisera.',
  },
  'reply-permission-missing': {
    text: 'Le rôle « {name} » n’a pas l’autorisation « Répondre » sur « {other} » : ses utilisateurs ne peuvent pas répondre aux clients.',
    fix: 'Cochez « Répondre » pour ce canal si ces personnes doivent répondre.',
  },
  'view-skills-missing': {
    text: 'Le rôle « {name} » ne permet pas d’afficher les compétences : ses agents ne peuvent pas répondre aux messages.',
    fix: 'Activez l’autorisation d’affichage des compétences pour ce rôle dans Admin.',
  },
  'roles-several': {
    text: 'Il y a {value, number} rôles, mais un utilisateur de Digital Experience n’en a qu’un : seul le rôle principal compte.',
    fix: 'Vérifiez que chaque agent n’en a qu’un, comme rôle principal.',
  },
  'applications-mixed': {
    text: 'Les agents utilisent les deux applications, et les règles diffèrent : CXone Agent exige l’attribut « Engagement numérique » et une compétence numérique, MAX l’un ou l’autre. Une phrase égarée de la page d’aide dit autre chose.',
    fix: 'Vérifiez chaque agent selon la règle de l’application qu’il utilise.',
  },
  'agents-not-eligible': {
    text: 'Le rôle « {name} » n’est pas encore configuré : l’attribut « Engagement numérique » n’est donc pas activé pour ses agents. {value, select, both {CXone Agent exige cet attribut et une compétence numérique} other {MAX exige cet attribut ou une compétence numérique, et il n’y a ni l’un ni l’autre}} : aucun message ne leur parviendrait.',
    fix: 'Terminez l’étape du rôle, puis prévoyez jusqu’à cinq minutes avant un essai.',
  },
  'routing-queues-used': {
    text: 'Le routage s’appuie sur des files d’attente existantes. Leurs nombreuses règles peuvent être difficiles à suivre, et les scripts numériques sont recommandés.',
    fix: 'Dès que possible, confiez le routage à un script Studio.',
  },
  'channel-without-queue': {
    text: 'Aucune file d’attente ne comprend le canal « {name} » : ses messages ne correspondent à aucun filtre.',
    fix: 'Ajoutez le canal à la condition d’au moins une file d’attente.',
  },
  'queue-overlap': {
    text: 'Le canal « {name} » est dans {value, number} files d’attente : un message peut correspondre à plusieurs, et la priorité tranche.',
    fix: 'Gardez le canal dans une seule file, ou vérifiez l’ordre de priorité.',
  },
  'fallback-queue-unknown': {
    text: 'Un message qui ne correspond à aucune file d’attente va à la file de repli; sans file de repli, il reste en souffrance.',
    fix: 'Vérifiez dans CXone quelle file sert de repli, et qui s’en occupe.',
  },
  'skill-name-vague': {
    text: 'Le nom de compétence « {name} » dit peu de chose : on le retrouvera mal dans les listes et les rapports.',
    fix: 'Choisissez un nom qui dit à quoi sert la compétence.',
  },
  'skill-name-accents': {
    text: 'Le nom de compétence « {name} » contient des lettres accentuées; la page d’aide dit « lettres » sans préciser lesquelles, il pourrait donc être refusé.',
    fix: 'Par prudence, prenez {value}.',
  },
  'skill-name-convention': {
    text: 'Le nom de compétence « {name} » ne suit pas le format de « {other} » : les compétences seront plus difficiles à distinguer.',
    fix: 'Gardez le même format pour tous les noms de compétences.',
  },
  'skill-queue-same-name': {
    text: 'Une file d’attente de routage s’appelle aussi « {name} »; une compétence ne peut pas porter le nom d’une file.',
    fix: 'Donnez un autre nom à la compétence.',
  },
  'sub-skill-without-queues': {
    text: 'La compétence « {name} » prévoit une sous-compétence, qui n’a aucun effet avec les scripts Studio.',
    fix: 'Retirez la sous-compétence.',
  },
  'agent-only-option': {
    text: 'La compétence « {name} » utilise une option réservée à CXone Agent, et vos agents utilisent MAX : elle sera sans effet.',
    fix: 'Retirez l’option, ou faites passer ces agents à CXone Agent.',
  },
  'agent-option-for-some': {
    text: 'La compétence « {name} » utilise une option réservée à CXone Agent : elle sera sans effet pour les agents qui utilisent MAX.',
    fix: 'Gardez-la si cela vous convient, ou créez une autre compétence pour les agents de MAX.',
  },
  'controlled-release-unknown': {
    text: 'On ne sait pas si votre organisation a la section « Configuration du routage », qui est en version contrôlée (CR). D’ici là, les messages sont répartis selon l’aptitude.',
    fix: 'Demandez-le à votre représentant CXone, puis changez cette réponse.',
  },
  'preferred-agent-incomplete': {
    text: 'La compétence « {name} » utilise « Agent préféré » sans tous ses réglages; CXone affiche une erreur si le temps de repli est vide.',
    fix: 'Réglez « Métrique Focus », « Verrouillage Focus » et un temps de repli de 1 à 5 256 000 secondes.',
  },
  'metric-unconfirmed': {
    text: 'Le choix de « Métrique Focus » pour « {name} » est notre lecture : la liste manque dans les copies de la page d’aide que nous avons pu lire.',
    fix: 'Vérifiez le libellé à l’écran au moment de créer la compétence.',
  },
  'fallback-beyond-window': {
    text: 'La compétence « {name} » peut attendre l’agent préféré {value, number} secondes, plus que la fenêtre de 24 heures de WhatsApp : il faudrait alors un modèle pour répondre.',
    fix: 'Raccourcissez le temps de repli; 900 secondes font 15 minutes.',
  },
} as const satisfies Partial<Language['findings']>;
