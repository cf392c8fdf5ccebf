import type { Questions } from '../../../language.ts';

/** How incoming messages find their agents. */
export const routing = {
  'routing.method': {
    label: 'méthode de routage',
    also: ['routage', 'script ou files d’attente', 'acheminement'],
    ask: 'Comment les messages entrants doivent-ils parvenir aux bons agents : avec un script Studio, ou avec vos files d’attente de routage existantes?',
    why: 'Chaque message entrant a besoin d’un chemin vers une compétence. Un script trace ce chemin en un seul endroit; avec les files, il se répartit dans de nombreuses règles.',
    example: 'Par exemple : « script Studio », la méthode recommandée.',
    choices: {
      'studio-script': {
        label: 'Script Studio (recommandé)',
        words: ['script', 'Studio', 'script Studio', 'script numérique', 'recommandé'],
      },
      'routing-queues': {
        label: 'Files d’attente existantes',
        words: ['files', 'files d’attente', 'file d’attente', 'files d’attente de routage'],
      },
    },
  },
  'routing.queues[].name': {
    label: 'file d’attente de routage',
    also: ['file d’attente', 'file', 'nom de la file d’attente'],
    ask: '{n, plural, =1 {Quelle file d’attente de routage existante doit recevoir ces messages?} other {Quelle autre file d’attente de routage existante doit recevoir ces messages?}}',
    why: 'Nous ajouterons le canal à l’un de ses filtres, pour que ses messages y soient acheminés.',
    example:
      'Par exemple : Service à la clientèle. Écrivez le nom tel qu’il figure dans le tableau des files d’attente.',
  },
  'routing.queues[].filter': {
    label: 'filtre de la file d’attente',
    also: ['filtre', 'nom du filtre'],
    ask: 'Quel filtre de « {queue} » doit prendre le canal? Vous pouvez aussi nommer un filtre que vous ajouterez.',
    why: 'Une file d’attente reçoit les messages que l’un de ses filtres laisse passer. C’est là que va la condition sur les canaux.',
    example: 'Par exemple : Messages WhatsApp.',
  },
  'routing.queues[].includedChannels': {
    label: 'canaux de la file d’attente',
    also: ['canaux inclus', 'canaux de la file'],
    ask: 'Quels canaux « {queue} » doit-elle recevoir?',
    why: 'La condition énumère les canaux dont les messages vont dans cette file d’attente.',
    example: 'Par exemple : WhatsApp Toronto, ou « tous ».',
  },
  'steps.routing.queues[].addCondition': {
    label: 'condition dans la file d’attente',
    also: ['condition', 'ajouter la condition', 'condition de la file'],
    ask: 'Ajoutons la condition à « {queue} ». Voici les valeurs à choisir.',
    why: 'Sans cette condition, les messages du canal ne correspondent pas au filtre de la file d’attente.',
    example: 'Répondez « fait » une fois de retour à la liste des conditions.',
    failed:
      'Si le canal manque dans la liste, vérifiez qu’il a bien été créé, puis rechargez la page. Si l’écran refuse le changement, il vous manque peut-être des droits sur les files d’attente de routage.',
    different:
      'Si le filtre a déjà des conditions, lisez-les avant d’ajouter celle-ci : c’est l’ensemble qui décide des messages qui passent.',
  },
  'setup.routing.queues[].another': {
    label: 'autre file d’attente de routage',
    also: ['autre file d’attente', 'ajouter une file d’attente', 'une file de plus', 'nouvelle file'],
    ask: 'Une autre file d’attente existante doit-elle aussi recevoir ces messages?',
    why: 'Plusieurs files d’attente peuvent inclure le même canal; leurs priorités décident alors.',
    example: 'Répondez « oui » pour nommer une autre file d’attente, ou « non » pour continuer.',
  },
  'routing.workflowAutomation': {
    label: 'automatisation du flux de travail',
    also: ['automatisation', 'règles d’automatisation', 'WFA'],
    ask: 'Utiliserez-vous aussi des règles d’automatisation du flux de travail avec vos compétences numériques?',
    why: 'Ces règles fonctionnent à côté du script et peuvent, par exemple, assigner une compétence. Elles sont facultatives : je le note seulement, pour que personne ne les oublie.',
    example: 'Répondez « non » en cas de doute; vous pourrez ajouter des règles plus tard.',
  },
} as const satisfies Partial<Questions>;
