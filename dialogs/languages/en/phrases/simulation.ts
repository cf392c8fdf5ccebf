/** Words of a simulation in the conversation and on the command line. */
export const simulation = {
  trialTitle: 'Simulation: nothing is sent, and no answer changes',
  trialMessage: 'Hello, where is my order?',
  trialNothing:
    'There is nothing to simulate yet: the configuration needs a channel with a name and at least one skill. Try again once we have those.',
  trialNoDate: '{date} is not a date of the calendar. Write for example “simulate 2026-12-25 10:00”.',
  trialAgents:
    'Agents, as an example: {names}. Each has every skill, and room for {capacity, plural, one {# case} other {# cases}}.',
  trialFirstChannel: 'The message comes in on the first channel.',
  trialOpened: 'It is closed at that moment; here is what happens when it is open.',
  trialDraft: 'Not answered yet, so taken as:',
  trialDraftMore: '• and {count, plural, one {# more answer} other {# more answers}}',
  trialAssumed: 'Assumptions used: {ids}. The page /simulator explains each one.',
  trialMore: 'You can also write:\n{labels}',
  trialButton: 'Simulate: {how}',
  trialClosed: 'closed',
  trialOffline: 'everyone offline',
  trialFull: 'everyone busy',
  trialWeekButton: 'Simulate: one week',
  trialMessageButton: 'Simulate a message',

  weekTitle: 'A simulated week: nothing is sent, and no answer changes',
  weekGiven:
    'As an example: about {perHour, plural, one {# new case} other {# new cases}} an hour while it is open, {minutes} minutes of work on each, and these agents: {names}.',
  weekUnavailable: 'The week could not be simulated here. “npx chenal simulate” and the page /simulator do the same.',
  weekBusy: 'Too many weeks are being simulated just now. Try again in a few minutes.',
  weekDays: 'Day by day:',
  weekDay: '• {day}: {level} in time; {waiting} waiting and {occupied} of {present} agents busy, on average',
  weekDayQuiet: '• {day}: no case came in',
  weekChart: 'A chart of the queue, the service level and the agents over the week; the same follows in words.',
  weekMore: 'To choose the figures yourself: the page /simulator, or “npx chenal simulate”.',

  reportRuns:
    '{replications, plural, one {A single run, so without intervals} other {Means of # runs, with 95% intervals}}; {contacts, number} cases in all:',
  reportMeasure: '{mean} ({interval})',
  reportTitle: 'Simulation of {file}',
  reportFacts:
    '{replications, plural, one {# run} other {# replications}} of {duration}, warm-up {warmUp}, seed {seed}; {contacts, number} contacts in all.',
  reportFactsCount:
    '{replications, plural, one {# run} other {# replications}} of {count, number} contacts, warm-up {warmUp}, seed {seed}; {contacts, number} contacts in all.',
  reportNoWarmUp: 'none',
  reportSingle: 'A single run, so without intervals: add “--replications 10” to see how sure the figures are.',
  reportFormula:
    'Service level = answered within the threshold ÷ all that came in, those who gave up included. {thresholds}',
  reportThreshold: '{skill}: {threshold}, goal {goal}',
  reportNoThreshold: 'No skill has a threshold.',
  reportCompared: 'Compared with {file}, on the same random numbers: second minus first',
  reportNoDifference: 'no difference can be told',
  reportAgents: '{count, plural, one {# agent more} other {# agents more}}: --json lists them.',
  reportFinding: '{severity}: {text} ({path})',
  reportMean: 'Mean per replication',
  reportBySkill: 'By skill, means per replication',
  reportByAgent: 'By agent, means per replication',
  goalMissed: '{skill} misses its goal: {level} are answered within {threshold} instead of {goal}.',
  goalCauses:
    'Of {offered} cases in each replication, at least {closed} were given up or expired while it was closed, at most {open} while it was open, and {late} were answered late.',
  goalClosed:
    'Most of it comes from closed hours, so more agents would hardly help: open longer, or tell customers when you answer.',
  goalBoth: 'Closed hours and staff both count. Open longer, or tell customers when you answer.',
  goalStaff:
    'The quick estimate asks for {needed, plural, one {# agent} other {# agents}}, and there {agents, plural, one {is #} other {are #}}: have more agents, or more room with each.',
  goalUneven:
    'On average there are enough agents, so look at when they work, how many cases each may hold, and how long the preferred agent is waited for.',
  reportBusiest: 'Where arrivals follow the hour of the week, the busiest hour counts.',
  reportSpeed:
    '{contacts, number} contacts and {events, number} events in {seconds, number} s: {contactsRate, number} contacts and {eventsRate, number} events a second; peak memory {megabytes, number} MB.',
  reportProgress: 'Simulating: {share}',

  scenarioMalformed: 'the value does not have the right form. “npx chenal schema scenario” shows it.',
  scenarioNotANumber: 'this is not a number to reckon with. Write a finite number, for example 300.',
  scenarioNegative: 'the value is below zero. The least is 0.',
  scenarioNotPositive: 'the value has to be above zero. Write for example 300.',
  scenarioEmptyList: 'the list is empty. Add at least one entry.',
  scenarioEmptyRoster: 'there is no agent. Add at least one; “npx chenal schema roster” shows how.',
  scenarioOneDistribution:
    'exactly one of fixed, exponential, lognormal, gamma and empirical is needed, for example exponential with mean 300.',
  scenarioOneWeek: 'either perHour (168 numbers from Monday 00:00) or week (24 numbers a day) is needed, and not both.',
  scenarioOnePattern: 'exactly one of interarrivalSeconds, hourly and trace is needed. Keep one.',
  scenarioUnordered: 'the moments have to be all instants or all seconds, the earliest first. Sort them.',
  scenarioEndMissing: 'nothing says when the run ends. Add duration, such as P30D, or contacts.',
  scenarioEndBeforeStart:
    'the run, which lasts {duration}, ends before the warm-up does. Make warmUp shorter or duration longer.',
  scenarioNobodyAccepts: 'nobody ever accepts, so no case is answered. Write a share above 0, for example 0.95.',
  scenarioDuplicateArrivals:
    'the same channel, skill and priority stand here twice. Put them together, or change the priority.',
  scenarioNoSkill: 'the channel {value} has no default skill. Write one here: {known}.',
  scenarioUnstable:
    'more comes in for {value} than the agents can ever do, and nobody gives up, so the queue grows without end. Have {limit, plural, one {# agent} other {# agents}}, fewer arrivals, or state patienceSeconds.',
} as const;
