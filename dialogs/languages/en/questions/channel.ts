import type { Questions } from '../../../language.ts';

/** From the connection with Facebook to a channel that exists in CXone. */
export const channel = {
  'setup.channels[].likePrevious': {
    label: 'same as the previous channel',
    also: ['same as before', 'like the previous channel', 'previous channel'],
    ask: 'Should this channel have what “{previous}” has: the same Facebook account and profile and, later on, the same script, default skill and SLA?',
    why: 'One “yes” spares you all these answers, and each of them can still be changed. The number is always new, and so is its verification.',
    example:
      'Answer “yes” to take them over, or “no” to decide each time; I then suggest what the previous channel has.',
  },
  'setup.channels[].facebookAccount': {
    label: 'Facebook account',
    also: ['Facebook login', 'Facebook session', 'signed-in account'],
    ask: 'In the browser you will use, which Facebook account is signed in?',
    why: 'CXone will send you to Facebook, which picks up the account that is signed in. With the wrong one, your company would not appear.',
    example: 'For example: “the right account”, the one that manages your company on Facebook.',
    choices: {
      right: { label: 'The right account', words: ['right', 'right one', 'my account', 'yes'] },
      wrong: {
        label: 'A different account',
        words: ['wrong', 'wrong account', 'different', 'another', 'another account'],
      },
      none: { label: 'No account signed in', words: ['none', 'no account', 'signed out', 'not signed in', 'nobody'] },
    },
  },
  'steps.channels[].connectFacebook': {
    label: 'Facebook connection',
    also: ['connect Facebook', 'connection', 'link with Facebook'],
    ask: 'Let’s begin the channel in CXone and connect Facebook. Follow these lines in order, then tell me how it went.',
    why: 'CXone needs your consent to use your company’s WhatsApp account, and Facebook collects it in its own window. I cannot do this for you, but I stay here.',
    example: 'Answer “done” when Facebook shows the form about your company.',
    failed:
      'If Facebook’s window does not open, allow pop-up windows for CXone and try again. If Facebook refuses the account, check that it has full control of your company; a brand-new Facebook account may need to wait about an hour.',
    different:
      'If WhatsApp does not appear in CXone, you may lack a permission on points of contact: ask your CXone administrator or representative. In Facebook’s window, button names sometimes change; choose the one that moves forward.',
  },
  'steps.channels[].businessInformation': {
    label: 'company form in Facebook',
    also: ['company form', 'business information', 'company information'],
    ask: 'In Facebook’s window, check the company’s information or fill it in. Here are the values to copy.',
    why: 'Facebook often fills in this form by itself, and an old value may slip in. What you confirm here identifies your company to WhatsApp.',
    example: 'Answer “done” once you have moved on to the profile page.',
    failed:
      'If the company’s name is not accepted, write it exactly as it was verified. If your WhatsApp Business account is greyed out, it may already be linked elsewhere: note the message and contact your CXone representative.',
    different:
      'The fields may be in another order or already filled in. What matters is the account, the name, the website and the country.',
  },
  'channels[].name': {
    label: 'channel name',
    also: ['name of the channel', 'channel title'],
    ask: 'What should the channel for {number} be called in CXone?',
    why: 'This name is the one you will look for in roles, skills and service times. A clear one avoids mistakes as soon as there are several channels.',
    example: 'For example: WhatsApp Toronto. A place or a team works well; 100 characters at most.',
  },
  'steps.channels[].createInCxone': {
    label: 'channel creation in CXone',
    also: ['channel creation', 'create the channel', 'creation of the channel'],
    ask: 'Facebook’s window sends you back to CXone. Let’s finish the channel “{channel}” there.',
    why: 'Until this is done, the number is connected to Facebook but CXone receives nothing. Roles, routing and service times all rely on this channel.',
    example: 'Answer “done” once the green bar at the top of the screen says that the channel was created.',
    failed:
      'If the number is missing from the list, reload the page or come back in a few hours: answer “later” and we will go on meanwhile. For any other message, note it down for your CXone representative.',
    different:
      'If you did not see the green bar, look for the channel in the WhatsApp list before creating it again: it may already be there.',
  },
  'channels[].approval': {
    label: 'number approval',
    also: ['number status', 'approval', 'approval of the number', 'status in WhatsApp Manager'],
    ask: 'Let’s look at {number} in WhatsApp Manager. Which status does it show?',
    why: 'Only a connected number can receive and send messages. If it is still waiting, I keep this point open and we go on.',
    example: 'For example: “connected”. If the status has another name, choose the closest one.',
    choices: {
      connected: { label: 'Connected', words: ['active', 'approved', 'online', 'ready'] },
      waiting: { label: 'Pending', words: ['waiting', 'under review', 'in review', 'not yet', 'pending approval'] },
      refused: {
        label: 'Refused or blocked',
        words: ['refused', 'rejected', 'blocked', 'banned', 'flagged', 'restricted'],
      },
    },
  },
  'setup.channels[].another': {
    label: 'another channel',
    also: ['add a channel', 'one more channel', 'more channels', 'new channel'],
    ask: 'Would you like to add another channel, with another number?',
    why: 'One account can have as many channels as you like. Each has its own number, and each number is verified in turn.',
    example: 'Answer “yes” to add a number, or “no” to move on to message templates.',
  },
} as const satisfies Partial<Questions>;
