import type { simulation as english } from '../../en/phrases/simulation.ts';

/** Les mots d’une simulation, dans la conversation et sur la ligne de commande. */
export const simulation: { readonly [K in keyof typeof english]: string } = {
  trialTitle: 'Simulation : rien n’est envoyé, et aucune réponse ne change',
  trialMessage: 'Bonjour, où est ma commande?',
  trialNothing:
    'Il n’y a encore rien à simuler : il faut un canal qui a un nom et au moins une compétence. Réessayez quand nous les aurons.',
  trialNoDate: '{date} n’est pas une date du calendrier. Écrivez par exemple « simuler 2026-12-25 10:00 ».',
  trialAgents:
    'Agents, à titre d’exemple : {names}. Chacun a toutes les compétences, et de la place pour {capacity, plural, one {# cas} other {# cas}}.',
  trialFirstChannel: 'Le message arrive sur le premier canal.',
  trialOpened: 'C’est fermé à ce moment-là; voici ce qui se passe quand c’est ouvert.',
  trialDraft: 'Sans réponse pour l’instant, donc supposé :',
  trialDraftMore: '• et {count, plural, one {# autre réponse} other {# autres réponses}}',
  trialAssumed: 'Hypothèses utilisées : {ids}. La page /simulator explique chacune.',
  trialMore: 'Vous pouvez aussi écrire :\n{labels}',
  trialButton: 'Simuler : {how}',
  trialClosed: 'fermé',
  trialOffline: 'tout le monde hors ligne',
  trialFull: 'tous occupés',
  trialWeekButton: 'Simuler : une semaine simulée',
  trialMessageButton: 'Simuler un message',

  weekTitle: 'Une semaine simulée : rien n’est envoyé, et aucune réponse ne change',
  weekGiven:
    'À titre d’exemple : environ {perHour, plural, one {# nouveau cas} other {# nouveaux cas}} par heure d’ouverture, {minutes} minutes de travail sur chacun, et ces agents : {names}.',
  weekUnavailable:
    'La semaine n’a pas pu être simulée ici. « npx chenal simulate » et la page /simulator font la même chose.',
  weekBusy: 'Trop de semaines sont en cours de simulation. Réessayez dans quelques minutes.',
  weekDays: 'Jour par jour :',
  weekDay: '• {day} : {level} à temps; en moyenne, {waiting} en attente et {occupied} agents sur {present} occupés',
  weekDayQuiet: '• {day} : aucun cas n’est arrivé',
  weekChart:
    'Un graphique de la file, du niveau de service et des agents au fil de la semaine; la même chose suit en mots.',
  weekMore: 'Pour choisir les chiffres vous-même : la page /simulator, ou « npx chenal simulate ».',

  reportRuns:
    '{replications, plural, one {Une seule exécution, donc sans intervalle} other {Moyennes de # exécutions, avec intervalles à 95 %}}; {contacts, number} cas en tout :',
  reportMeasure: '{mean} ({interval})',
  reportTitle: 'Simulation de {file}',
  reportFacts:
    '{replications, plural, one {# exécution} other {# réplications}} de {duration}, rodage : {warmUp}, graine {seed}; {contacts, number} contacts en tout.',
  reportFactsCount:
    '{replications, plural, one {# exécution} other {# réplications}} de {count, number} contacts, rodage : {warmUp}, graine {seed}; {contacts, number} contacts en tout.',
  reportNoWarmUp: 'aucune',
  reportSingle:
    'Une seule exécution, donc sans intervalle : ajoutez « --replications 10 » pour voir à quel point les chiffres sont sûrs.',
  reportFormula:
    'Niveau de service = répondus dans le seuil ÷ tous ceux qui sont arrivés, y compris ceux qui ont renoncé. {thresholds}',
  reportThreshold: '{skill} : {threshold}, objectif {goal}',
  reportNoThreshold: 'Aucune compétence n’a de seuil.',
  reportCompared: 'Comparé à {file}, avec les mêmes nombres aléatoires : le second moins le premier',
  reportNoDifference: 'aucune différence décelable',
  reportAgents: '{count, plural, one {# autre agent} other {# autres agents}} : --json les énumère.',
  reportFinding: '{severity} : {text} ({path})',
  reportMean: 'Moyenne par réplication',
  reportBySkill: 'Par compétence, moyennes par réplication',
  reportByAgent: 'Par agent, moyennes par réplication',
  goalMissed: '{skill} manque son objectif : {level} des réponses arrivent en {threshold}, au lieu de {goal}.',
  goalCauses:
    'Sur {offered} cas par réplication, au moins {closed} sont abandonnés ou échus pendant que c’est fermé, au plus {open} pendant que c’est ouvert, et {late} ont une réponse tardive.',
  goalClosed:
    'La plupart viennent des heures de fermeture; plus d’agents n’y changeraient presque rien : ouvrez plus longtemps, ou dites aux clients quand vous répondez.',
  goalBoth:
    'Les heures de fermeture et l’effectif comptent tous deux. Ouvrez plus longtemps, ou dites aux clients quand vous répondez.',
  goalStaff:
    'L’estimation rapide demande {needed, plural, one {# agent} other {# agents}}, et il y en a {agents} : prévoyez plus d’agents, ou plus de place chez chacun.',
  goalUneven:
    'En moyenne, il y a assez d’agents : voyez quand ils travaillent, combien de cas chacun peut avoir, et combien de temps on attend l’agent préféré.',
  reportBusiest: 'Là où les arrivées suivent l’heure de la semaine, c’est l’heure la plus chargée qui compte.',
  reportSpeed:
    '{contacts, number} contacts et {events, number} événements en {seconds, number} s : {contactsRate, number} contacts et {eventsRate, number} événements par seconde; mémoire maximale {megabytes, number} Mo.',
  reportProgress: 'Simulation : {share}',

  scenarioMalformed: 'la valeur n’a pas la bonne forme. « npx chenal schema scenario » la montre.',
  scenarioNotANumber: 'ce n’est pas un nombre avec lequel on peut calculer. Écrivez un nombre fini, par exemple 300.',
  scenarioNegative: 'la valeur est inférieure à zéro. Le minimum est 0.',
  scenarioNotPositive: 'la valeur doit être supérieure à zéro. Écrivez par exemple 300.',
  scenarioEmptyList: 'la liste est vide. Ajoutez au moins un élément.',
  scenarioEmptyRoster: 'il n’y a aucun agent. Ajoutez-en au moins un; « npx chenal schema roster » montre comment.',
  scenarioOneDistribution:
    'il faut exactement l’une de ces lois : fixed, exponential, lognormal, gamma ou empirical; par exemple exponential avec mean 300.',
  scenarioOneWeek:
    'il faut soit perHour (168 nombres à partir du lundi à 0 h), soit week (24 nombres par jour), mais pas les deux.',
  scenarioOnePattern: 'il faut exactement un de ces éléments : interarrivalSeconds, hourly ou trace. Gardez-en un.',
  scenarioUnordered:
    'les moments doivent être soit tous des instants, soit tous des secondes, du plus ancien au plus récent. Triez-les.',
  scenarioEndMissing: 'rien ne dit quand l’exécution se termine. Ajoutez duration, comme P30D, ou contacts.',
  scenarioEndBeforeStart:
    'l’exécution, qui dure {duration}, se termine avant le rodage. Raccourcissez warmUp ou allongez duration.',
  scenarioNobodyAccepts:
    'personne n’accepte jamais, donc aucun cas n’a de réponse. Écrivez une part supérieure à 0, par exemple 0.95.',
  scenarioDuplicateArrivals:
    'le même canal, la même compétence et la même priorité figurent ici deux fois. Réunissez-les, ou changez la priorité.',
  scenarioNoSkill: 'le canal {value} n’a pas de compétence par défaut. Écrivez-en une ici : {known}.',
  scenarioUnstable:
    'il arrive plus de cas pour {value} que les agents ne pourront jamais en traiter, et personne ne renonce : la file grandit sans fin. Prévoyez {limit, plural, one {# agent} other {# agents}}, moins d’arrivées, ou indiquez patienceSeconds.',
};
