import type { Questions } from '../../../language.ts';

/** How a skill delivers interactions: its routing, its service level and its timers. */
export const delivery = {
  'setup.dynamicDelivery': {
    label: 'livraison dynamique',
    also: ['livraison', 'configuration du routage'],
    ask: 'Votre organisation utilise-t-elle la livraison dynamique, avec une section « Configuration du routage » dans ses compétences?',
    why: 'Cette section permet de choisir comment un agent est désigné. Sans elle, les interactions vont aux agents disponibles selon leur aptitude, ce qui fonctionne bien.',
    example: 'Répondez « oui », « non » ou « je ne sais pas ». Si vous ne voyez pas cette section, la réponse est non.',
    choices: {
      yes: { label: 'Oui', words: ['nous l’utilisons', 'dynamique'] },
      no: { label: 'Non', words: ['nous ne l’utilisons pas', 'statique'] },
      unknown: { label: 'Je ne sais pas', words: ['pas sûr', 'pas sûre', 'aucune idée', 'sais pas', 'inconnu'] },
    },
  },
  'skills[].routing.criterion': {
    label: 'critère de routage',
    also: ['critère', 'critère d’évaluation', 'qui reçoit en premier'],
    ask: 'À qui donner d’abord les interactions de « {skill} » : à l’agent le plus apte, ou à l’agent préféré?',
    why: 'L’aptitude est le réglage par défaut. Avec l’agent préféré, le client retrouve la personne qui lui a répondu la dernière fois, quitte à attendre un peu.',
    example: 'Par exemple : « agent préféré », si vos clients aiment garder la même personne.',
    choices: {
      proficiency: {
        label: 'Aptitude dans la compétence',
        words: ['aptitude', 'le plus apte', 'par défaut', 'meilleur agent'],
      },
      'preferred-agent': { label: 'Agent préféré', words: ['préféré', 'même agent', 'dernier agent'] },
    },
  },
  'skills[].routing.focusMetric': {
    label: 'métrique Focus',
    also: ['métrique', 'choix de l’agent préféré'],
    ask: 'Pour « {skill} », quel agent est l’agent préféré?',
    why: 'Un même client peut avoir plusieurs cas. Votre choix dit si l’on cherche le dernier agent de ce cas, ou de ce client.',
    example: 'Par exemple : « dernier agent du contact ».',
    choices: {
      'same-case': { label: 'Dernier agent du cas', words: ['même cas', 'cas', 'du cas'] },
      'same-contact': { label: 'Dernier agent du contact', words: ['même contact', 'contact', 'du contact', 'client'] },
    },
  },
  'skills[].routing.focusLock': {
    label: 'verrouillage Focus',
    also: ['verrouillage', 'attente de l’agent préféré'],
    ask: 'Quand « {skill} » doit-elle attendre l’agent préféré : lorsqu’il est hors ligne, ou lorsqu’il est disponible, mais occupé?',
    why: 'Dans les deux cas, l’interaction reste en file jusqu’à ce que l’agent se libère ou que le temps de repli s’écoule. Elle va ensuite à un autre agent, selon l’aptitude.',
    example: 'Par exemple : « lorsqu’il est disponible », pour qu’un client n’attende pas quelqu’un qui est parti.',
    choices: {
      'when-offline': { label: 'Lorsqu’il est hors ligne', words: ['hors ligne', 'absent', 'déconnecté'] },
      'when-available': {
        label: 'Lorsqu’il est disponible',
        words: ['disponible', 'occupé', 'disponible mais occupé'],
      },
    },
  },
  'skills[].routing.fallbackSeconds': {
    label: 'temps de repli',
    also: ['repli', 'temps d’attente', 'délai de repli'],
    ask: 'Combien de temps « {skill} » doit-elle attendre l’agent préféré avant de passer à un autre?',
    why: 'Ce délai évite au client d’attendre sans fin. CXone l’exige dès que vous choisissez l’agent préféré.',
    example: 'Par exemple : 15 min, ou 900. Un nombre seul est en secondes, de 1 à 5 256 000.',
  },
  'skills[].serviceLevel.thresholdSeconds': {
    label: 'seuil du niveau de service',
    also: ['seuil', 'délai du niveau de service', 'niveau de service'],
    ask: 'Pour « {skill} », dans quel délai faut-il répondre aux contacts, et pour quel pourcentage d’entre eux? Vous pouvez donner les deux d’un coup, un par ligne.',
    why: 'Le niveau de service mesure combien de contacts reçoivent une réponse à temps. Il sert à vos rapports et ne change rien au routage.',
    example: 'Par exemple : 1 h. Avec le pourcentage sur la ligne suivante : 80.',
  },
  'skills[].serviceLevel.goalPercent': {
    label: 'objectif du niveau de service',
    also: ['objectif', 'pourcentage du niveau de service', 'pourcentage', 'cible'],
    ask: 'Quel pourcentage des contacts de « {skill} » doit recevoir une réponse dans ce délai?',
    why: 'Avec le seuil, il fixe la cible à laquelle vos rapports se comparent.',
    example: 'Par exemple : 80. Un nombre entier de 1 à 100.',
  },
  'skills[].agentResponse.firstSeconds': {
    label: 'première réponse de l’agent',
    also: ['réponse de l’agent', 'minuterie de l’agent', 'délai de l’agent'],
    ask: 'Pour « {skill} », de combien de temps un agent dispose-t-il pour sa première réponse, puis pour chacune des suivantes? Vous pouvez donner les deux d’un coup, un par ligne ou séparés par une virgule.',
    why: 'L’agent voit un compte à rebours et sait à qui répondre en premier.',
    example: 'Par exemple : 5 min. Les deux d’un coup : « 5 min, 10 min ». Une minute au moins.',
  },
  'skills[].agentResponse.followOnSeconds': {
    label: 'réponses suivantes de l’agent',
    also: ['réponses suivantes', 'délai des réponses suivantes'],
    ask: 'De combien de temps un agent de « {skill} » dispose-t-il pour chacune des réponses suivantes?',
    why: 'Le même compte à rebours repart chaque fois que le client écrit de nouveau.',
    example: 'Par exemple : 10 min. Une minute au moins.',
  },
  'skills[].customerResponse.idleSeconds': {
    label: 'silence du client',
    also: ['réponse du client', 'minuterie du client', 'délai du client', 'inactivité du client'],
    ask: 'Pour « {skill} », après combien de temps sans réponse du client faut-il annuler l’assignation du contact?',
    why: 'L’agent est ainsi libéré des conversations qui se sont tues. Le client peut toujours écrire de nouveau.',
    example: 'Par exemple : 24 h. Une minute au moins.',
  },
} as const satisfies Partial<Questions>;
