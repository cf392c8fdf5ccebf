import { change } from './phrases/change.ts';
import { choosing } from './phrases/choosing.ts';
import { correct } from './phrases/correct.ts';
import { diff } from './phrases/diff.ts';
import { explain } from './phrases/explain.ts';
import { forgetting } from './phrases/forgetting.ts';
import { gather } from './phrases/gather.ts';
import { health } from './phrases/health.ts';
import { importing } from './phrases/importing.ts';
import { knowledge } from './phrases/knowledge.ts';
import { logo } from './phrases/logo.ts';
import { offers } from './phrases/offers.ts';
import { parties } from './phrases/parties.ts';
import { replayPage } from './phrases/replayPage.ts';
import { resume } from './phrases/resume.ts';
import { routing } from './phrases/routing.ts';
import { simulation } from './phrases/simulation.ts';
import { simulatorMonth } from './phrases/simulatorMonth.ts';
import { simulatorPage } from './phrases/simulatorPage.ts';
import { template } from './phrases/template.ts';
import { upgrade } from './phrases/upgrade.ts';
import { waiting } from './phrases/waiting.ts';

/** The words of the conversation itself; every language has these keys and these arguments. */
export const phrases = {
  ...diff,
  ...importing,
  ...change,
  ...correct,
  ...choosing,
  ...gather,
  ...health,
  ...waiting,
  ...logo,
  ...offers,
  ...knowledge,
  ...explain,
  ...routing,
  ...simulation,
  ...simulatorMonth,
  ...simulatorPage,
  ...replayPage,
  ...template,
  ...parties,
  ...resume,
  ...upgrade,
  ...forgetting,
  greeting:
    'Hello, I am Chenal. I guide you, one short question at a time, through setting up a WhatsApp channel in CXone.',
  greetingTime:
    'Allow about {minutes} minutes, plus a few hours if WhatsApp has to approve your number. Everything is kept: stop whenever you like.',
  greetingCommands: 'At any time, write “help”, “why”, “back”, “status” or “français”.',
  welcomeBack:
    '{answered, plural, =0 {Welcome back. We are at this task: {task}.} one {Welcome back. # answer is already noted. We are at this task: {task}.} other {Welcome back. # answers are already noted. We are at this task: {task}.}}',
  taskBegins: 'Task {n} of {total}: {title}. {intro}',
  noted: 'Noted: {value}',
  notedMany: 'Noted:',
  labelled: '{label}: {value}',
  suggestion: 'My suggestion: {value}\nAnswer “ok” to keep it.',
  formerly: 'Your previous answer: {value}\nAnswer “ok” to keep it.',
  proposal: 'I suggest: {value}\nIs that right?',
  chooseOne: 'Choose one answer:',
  chooseMany: 'Choose one or more answers, separated by commas (or “none”):',
  chooseManyRequired: 'Choose one or more answers, separated by commas:',
  fillForm: 'Fill in what you have, then send.',
  tickMany: 'Tick what applies, then confirm.',
  clock: '{hours}:{minutes}',
  fullHour: '{hours}:00',
  instant: '{date} UTC',
  hours: '{opens}–{closes}',
  option: '{n}. {label}',
  lineWithValue: '{line}: {value}',
  unclear: 'I did not understand that answer.',
  waysOut:
    'That is all right. You can write “why” to see what the question is for, “back” to return to the previous one, “hand over” for a note to a colleague, or come back later: nothing is lost.',
  waysOutLater: 'You can also write “later”: I will come back to it before the end.',
  waysOutSkip: 'You can also write “skip”.',
  refusedAgain: '{reason} {example}',
  tooLong: 'That message is very long. Please answer in fewer than {max} characters.',
  stale:
    'That button belongs to a question that is already behind us: {label}. To change the answer, write “change {label}”.',
  keepCode:
    'That looks like a verification code. Type it only in Facebook’s window; I neither need it nor keep it. A valid code has exactly six digits.',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  nothing: 'nothing chosen',
  skipped: 'left out',
  allChannels: 'all channels',
  explicitYes: 'This cannot be undone in one click, so please answer with a full “yes” or “no”.',
  withdrawn: 'Understood. Let us take that choice again.',
  stepFailed: 'Thank you for telling me. {advice}',
  stepDifferent: 'Screens do change from time to time. {advice}',
  stepWaiting: 'All right, I will keep this step open and remind you at the end.',
  stepBlocked: 'Postponed until the rest is ready:',
  answeredLater: 'That answer is not noted yet. We will come to it.',
  cannotSkip: 'This answer is needed for the setup to work. {why}',
  nothingMoved: 'No news? Everything is kept; come back whenever you like.',
  quoteIt: '“{said}” does not look like a name. If it is one, write it between quotation marks.',
  keepPassword: 'Never write a password here. I kept nothing of that message.',
  skipDone: 'Skipped.',
  savedWhere: 'When you come back, we go on here: {label}',
  savedEnd: 'Nothing is left to answer.',
  repeatLines:
    '{count, plural, one {Write “repeat” to see the line again.} other {Write “repeat” to see the # lines again.}}',
  notedList: 'Noted:\n{list}',
  quotedName: '“{name}”',
  noDates: 'no date',
  sourceRun: '{first} to {last}',
  saved:
    '{answered, plural, =0 {Nothing is noted yet, and there is no hurry.} one {Everything is kept: # answer.} other {Everything is kept: # answers.}} Come back whenever you like. The draft of your configuration can be downloaded at any moment.',
  restartSure:
    'Do you really want to start again from the first question? Your present answers will only remain as suggestions.',
  restarted: 'We start again. Your former answers will be suggested to you.',
  restartKept: 'All right, we go on where we were.',
  languageChanged: 'Let us continue in English.',
  help: 'I ask one question at a time and check each answer. You can answer in English or French, with a button or in your own words.',
  helpCommands:
    'help: this text\nwhy: what the question is for\nback: return to the previous question, as often as you like\nredo: undo a step back\nstatus: where we are and what is still open\nreview: every answer so far\nhealth: what your channel can already do\nchange …: change an answer (“change the company name to Jungle Inc”), or simply “no, rather …”\nskip: pass an optional question, or do a step later\nlater: put a question off until the end\nrepeat: the question again\nfrançais: continue in French\nsave: stop and come back later\nsimulate: try the routing as it stands (“simulate Sunday at 8 pm”)\nhand over: a note for a colleague\nrestart: begin again\nforget me: delete everything you told me',
  statusTitle: 'Where we are',
  statusProgress:
    '{answered, plural, =0 {No answer noted yet} one {# answer noted} other {# answers noted}}; {left} left.',
  leftExactly: '{most, plural, one {# question} other {# questions}}',
  leftBetween: 'between {least} and {most} questions',
  statusTask: '{mark} {n}. {title}: {state}',
  stateDone: 'done',
  stateInProgress: 'in progress',
  stateWaiting: 'something is still open',
  stateNotStarted: 'not started',
  openTitle: 'Still open:',
  openPoint: '{label}: {reason}',
  reviewTitle: 'Review of your answers',
  reviewEmpty: 'No answer is noted yet.',
  reviewFindings: 'What I noticed:',
  reviewNoFindings: 'I found nothing that would stop your channel from working.',
  findingLine: '{severity}: {text} {fix}',
  severityError: 'To fix',
  severityWarning: 'To check',
  severityInfo: 'Good to know',
  severityWaiting: 'Waiting',
  reviewNoFindingsYet: 'So far, I found nothing that would stop your channel from working.',
  reviewMissing: 'Still missing for this task ({task}):',
  reviewAhead: 'Already noted for later',
  reviewWaitsFor: '{value} (to follow up with: {party})',
  moreMissing: 'and {count, plural, one {# more answer} other {# more answers}}',
  editButton: 'Change: {label}',
  whySource: 'Source: official page, “{task}” ({sources}; version {revision})',
  whyAssumed: 'NICE’s help page is not clear on this point ({sources}): if your screen differs, trust the screen.',
  termMeaning: '{term}: {meaning}',
  finished: 'The setup is complete. Your configuration can be downloaded, together with the step-by-step plan.',
  finishedAgain: 'The setup is complete. You can write “review” to see it, or “change …” to correct an answer.',
  send: 'Send',
  planTitle: 'Setup plan for {business}',
  planTask: '{n}. {title}',
  planStep: 'Step {n}: {title}',
  planDone: 'done',
  planIntro: 'Every step of the official procedure, in its order, with the values to enter.',
  planEmpty: 'Nothing to do in another product for this task.',
  planStatusDraft: 'Draft: some answers are still missing.',
  planStatusComplete: 'Complete configuration.',
  planAnswers: 'Answers',
  lintNone: 'Nothing to report.',
  findingAt: '{severity}: {path} – {text} {fix} ({sources})',
} as const;
export type Phrases = typeof phrases;
