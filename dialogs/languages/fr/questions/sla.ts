import type { Questions } from '../../../language.ts';

/** The times promised to customers, and the hours in which they count. */
export const sla = {
  'channels[].sla.mode': {
    label: 'SLA du canal',
    also: ['SLA', 'accord sur les niveaux de service', 'choix du SLA'],
    ask: '« {channel} » doit-il avoir ses propres délais (SLA), suivre les délais globaux, ou n’en avoir aucun?',
    why: 'Un SLA montre aux agents combien de temps il reste pour chaque cas. Un canal où l’on répond le lendemain mérite peut-être d’autres délais que le clavardage en direct.',
    example: 'Par exemple : « son propre SLA ».',
    choices: {
      different: {
        label: 'Son propre SLA',
        words: [
          'propre',
          'différent',
          'non, différent',
          'particulier',
          'à lui',
          'propre SLA',
          'à nous',
          'le nôtre',
          'les nôtres',
          'nos délais',
          'à nous autres',
          'nos propres délais',
        ],
      },
      global: {
        label: 'Le SLA global',
        words: [
          'global',
          'SLA global',
          'commun',
          'comme les autres',
          'le même que tout le monde',
          'comme tout le monde',
          'le même que les autres',
          'pareil que les autres',
          'le même',
          'le même pour tous',
        ],
      },
      none: { label: 'Aucun SLA', words: ['aucun', 'non', 'sans', 'sans SLA', 'pas de SLA'] },
    },
  },
  'channels[].sla.firstResponse': {
    label: 'temps de première réponse',
    also: ['première réponse', 'délai de première réponse', 'délai de réponse'],
    ask: 'Pour « {channel} », dans quel délai un client doit-il recevoir une première réponse, et un cas être résolu? Vous pouvez donner les deux d’un coup, un par ligne ou séparés par une virgule.',
    why: 'Le premier délai court jusqu’à la réponse d’un agent; le second, jusqu’à la résolution du cas. Les deux ne comptent que pendant vos heures d’ouverture.',
    example: 'Par exemple : 1 h. Les deux d’un coup : « 1 h, 1 jour ». En jours, heures et minutes.',
  },
  'channels[].sla.solution': {
    label: 'temps de solution',
    also: ['solution', 'délai de solution', 'temps de résolution', 'résolution'],
    ask: 'Pour « {channel} », dans quel délai un cas doit-il être résolu?',
    why: 'Ce délai commence avec la demande du client et court jusqu’à ce qu’un agent marque le cas comme résolu.',
    example: 'Par exemple : 1 jour, ou 8 h. Jamais plus court que la première réponse.',
  },
  'setup.globalSla': {
    label: 'existence d’un SLA global',
    also: ['SLA global existant', 'y a-t-il un SLA global'],
    ask: 'Votre organisation a-t-elle fixé un SLA global?',
    why: 'Un canal qui suit le SLA global en reprend les délais. Je les note pour que votre configuration soit complète.',
    example: 'Répondez « oui » si vous en connaissez les délais, ou « non ».',
  },
  'globalSla.firstResponse': {
    label: 'temps de première réponse global',
    also: ['première réponse globale', 'délai de réponse global', 'SLA global'],
    ask: 'Quels sont le temps de première réponse et le temps de solution du SLA global? Vous pouvez donner les deux d’un coup, un par ligne ou séparés par une virgule.',
    why: 'Ils s’appliquent à tous les canaux qui n’ont pas leur propre SLA.',
    example: 'Par exemple : 4 h. Les deux d’un coup : « 4 h, 2 jours ».',
  },
  'globalSla.solution': {
    label: 'temps de solution global',
    also: ['solution globale', 'délai de solution global', 'temps de résolution global'],
    ask: 'Quel est le temps de solution du SLA global?',
    why: 'Il s’applique à tous les canaux qui n’ont pas leur propre SLA.',
    example: 'Par exemple : 2 jours. Jamais plus court que la première réponse.',
  },
  'businessHours.timeZone': {
    label: 'fuseau horaire des heures d’ouverture',
    also: ['fuseau des heures d’ouverture', 'fuseau de l’horaire'],
    ask: 'Dans quel fuseau horaire sont vos heures d’ouverture? Le nom de la ville suffit.',
    why: 'Les heures d’ouverture et de fermeture se lisent dans ce fuseau, heure avancée comprise.',
    example: 'Par exemple : Toronto, ou America/Toronto.',
  },
  'businessHours.week': {
    label: 'heures d’ouverture',
    also: ['horaire', 'heures', 'heures de la semaine', 'heures d’affaires'],
    ask: 'Quelles sont vos heures d’ouverture, et quels jours fériés êtes-vous fermés? Vous pouvez envoyer les deux d’un coup : les heures sur une ligne, les jours fériés sur la suivante.',
    why: 'En dehors de ces heures, les délais cessent de compter.',
    example: 'Par exemple : lun-ven 9 h-17 h, sam 10 h-14 h. Les jours que vous ne nommez pas sont fermés.',
  },
  'businessHours.holidays': {
    label: 'jours fériés',
    also: ['jours de fermeture', 'congés', 'fermetures'],
    ask: 'À quelles dates êtes-vous fermés? Répondez « aucune » s’il n’y en a pas.',
    why: 'Ces jours-là, les délais cessent de compter toute la journée.',
    example: 'Par exemple : 2026-12-25, 2027-01-01.',
  },
  'steps.channels[].setSla': {
    label: 'SLA dans CXone',
    also: ['régler le SLA', 'étape du SLA', 'réglages du SLA'],
    ask: 'Inscrivons le SLA de « {channel} » dans CXone.',
    why: 'Les agents voient le temps qui reste en cliquant dans le champ de réponse. Tant que ce n’est pas enregistré, rien n’est compté pour le canal.',
    example: 'Répondez « fait » après avoir cliqué sur « Enregistrer ».',
    failed:
      'Si le canal manque dans la liste, vérifiez qu’il a bien été créé, puis rechargez la page. Si l’enregistrement est refusé, vérifiez que les délais ne sont pas tous à zéro.',
    different:
      'Si votre écran n’a pas de bouton « OUI » et « NON, DIFFÉRENT », cherchez ce qui permet de passer du SLA global à un SLA particulier.',
  },
} as const satisfies Partial<Questions>;
