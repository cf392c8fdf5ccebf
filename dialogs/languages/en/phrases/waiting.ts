/** What waits for somebody, what was put off, and whoever takes over. */
export const waiting = {
  deferred: 'All right, this point can wait: {label}. I will come back to it before the end.',
  checkOne: 'Last time we were waiting for this: {label} ({since}). Is there any news?',
  checkMany: 'These points were still open. Has one of them moved?',
  checkNothing: 'Nothing new',
  newsNoted: 'Noted. {label}: {value}',
  stillWaiting: 'All right, it stays open and I will ask again.',
  stateBlocked: 'waiting for this: {by}',
  stateSkipped: 'left out',
  openSince: 'waiting since {date}',
  openSinceFor: 'waiting since {date} (to follow up with: {party})',
  openDeferred: 'put off since {date}',
  openBlockedBy: 'follows once this is settled: {by}',
  openWaiting: 'waiting',
  openRefused: 'refused',
  openBlocked: 'follows when the points above are settled',
  openUnanswered: 'not answered yet',
  handOverTitle: 'Note for whoever takes over',
  handOverWhat: 'Setting up the WhatsApp channel of {business} in CXone Digital Experience.',
  handOverNext: 'Next question: {question}',
  handOverDone: 'Nothing left to answer.',
  handOverHow:
    'Give this note and the link to this conversation to your colleague, or download the draft and start from it: nothing already answered is asked again.',
  attemptsCode:
    'That is attempt number {count} with a code. After three, wait a while before asking for another one: repeated failures can block the number for some time.',
  attemptsRegister:
    'That is attempt number {count} to register this number within 72 hours. WhatsApp allows ten, as far as is published (sources differ); after that the number is blocked for a while.',
  questionNoAnswer: 'I have no answer to that. About this question:',
  needNow:
    'You can stop here and come back: everything is kept. “Hand over” gives you a note for a colleague who knows.',
  stuck:
    'I am sorry that this is heavy going. Let us stop turning in circles: write “help”, “hand over” or “back”, or simply come back later; nothing is lost.',
} as const;
