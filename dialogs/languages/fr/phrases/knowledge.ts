/** Les mots autour de ce qu’on explique en passant : sources, tâches, erreurs. */
export const knowledge: { readonly [K in keyof typeof import('../../en/phrases/knowledge.ts').knowledge]: string } = {
  sourcePage: 'Source : la procédure officielle ({sources}).',
  sourcePublic: 'Source hors de la procédure : la documentation publique ({names}).',
  originMeta: 'Meta',
  originNice: 'NICE',
  originVendors: 'des fournisseurs WhatsApp',
  sourceChenal: 'Source : mon propre fonctionnement.',
  sourceNone: 'Source : aucune, ni dans la procédure ni dans la documentation que j’ai pu lire.',
  taskSize: '{questions, plural, one {Elle compte # question} other {Elle compte jusqu’à # questions et étapes}}.',
  taskNotStarted: 'Elle n’est pas encore commencée.',
  taskInProgress: 'Nous y sommes.',
  taskWaiting: 'Il y reste un point ouvert.',
  taskBlocked: 'Elle attend que le reste soit prêt.',
  taskSkipped: 'Elle a été passée.',
  taskDone: 'Elle est terminée.',
  nextTask:
    'Nous sommes à la tâche {n} sur {total}, {task}; la question porte sur : {label}. Une fois cette tâche terminée vient la suivante : {next}. {intro}',
  nextLast: 'Nous sommes à la dernière tâche, {n} sur {total} : {task}. La question porte sur : {label}.',
  nextNone: 'Il ne reste rien à demander : la configuration est complète.',
  tasksAll: 'Il y a {total} tâches :',
  mendAdmin: 'Vous pouvez régler cela vous-même.',
  mendColleague: 'Il faut quelqu’un qui a plus de droits, chez Facebook ou dans CXone.',
  mendMeta: 'Seule Meta peut le lever.',
  mendNice: 'Votre représentant CXone peut vous aider pour celle-ci.',
  errorReported: 'La liste publique de Meta ne l’explique pas : je m’appuie sur ce que des gens en rapportent.',
  errorUnknown:
    'Je ne connais pas cette erreur et je préfère ne pas deviner. Copiez son texte entier, avec le numéro et la trace (fbtrace_id) s’il y en a une, ou faites une capture d’écran, et donnez le tout à votre représentant CXone.',
  errorMeanwhile:
    'En attendant, recommencez une fois dans une fenêtre privée. Si l’erreur revient, laissez ce point ouvert et nous continuons avec le reste.',
};
