import type { Language } from '../../../language.ts';

/** Roles, routing and skills. */
export const routingFindings = {
  'channel-without-role': {
    text: 'No role includes the channel “{name}”, so nobody can work with its messages.',
    fix: 'Add the channel to each role that will use it.',
  },
  'reply-permission-missing': {
    text: 'The role “{name}” does not have “Reply” on “{other}”: its users cannot answer customers.',
    fix: 'Tick “Reply” for this channel if these people must answer.',
  },
  'view-skills-missing': {
    text: 'The role “{name}” cannot view skills, so its agents cannot answer messages.',
    fix: 'Enable the permission to view skills for this role in Admin.',
  },
  'roles-several': {
    text: 'There are {value, number} roles, but a Digital Experience user has a single one: only the primary role counts.',
    fix: 'Check that each agent has just one of them, as primary role.',
  },
  'applications-mixed': {
    text: 'Agents use both applications, and the rules differ: CXone Agent needs the Digital Engagement attribute and a digital skill, MAX needs one of the two. A stray sentence of the help page says otherwise.',
    fix: 'Check each agent against the rule of the application that they use.',
  },
  'agents-not-eligible': {
    text: 'The role “{name}” is not set up yet, so its agents are not enabled for Digital Engagement. {value, select, both {CXone Agent needs that attribute as well as a digital skill} other {MAX needs that attribute or a digital skill, and there is neither}}: no message would reach them.',
    fix: 'Finish the role’s step, then allow up to five minutes before testing.',
  },
  'routing-queues-used': {
    text: 'Routing relies on existing routing queues. Their many rules can be hard to follow, and digital scripts are recommended.',
    fix: 'When you can, move the routing to a Studio script.',
  },
  'channel-without-queue': {
    text: 'No queue includes the channel “{name}”, so its messages match no filter.',
    fix: 'Add the channel to the condition of at least one queue.',
  },
  'queue-overlap': {
    text: 'The channel “{name}” is in {value, number} routing queues: a message can match several, and priority decides.',
    fix: 'Keep the channel in one queue, or check the order of priority.',
  },
  'fallback-queue-unknown': {
    text: 'A message that matches no queue goes to the fallback queue; without one, it waits in the backlog.',
    fix: 'Check in CXone which queue is the fallback, and who works on it.',
  },
  'skill-name-vague': {
    text: 'The skill name “{name}” says little, so it will be hard to find in lists and reports.',
    fix: 'Choose a name that says what the skill is for.',
  },
  'skill-name-accents': {
    text: 'The skill name “{name}” has accented letters; the help page says “letters” without saying which, so it could be refused.',
    fix: 'To be safe, use {value}.',
  },
  'skill-name-convention': {
    text: 'The skill name “{name}” does not follow the format of “{other}”, which makes skills harder to tell apart.',
    fix: 'Use the same format for all skill names.',
  },
  'skill-queue-same-name': {
    text: 'A routing queue is also called “{name}”; a skill cannot share its name with a queue.',
    fix: 'Give the skill another name.',
  },
  'sub-skill-without-queues': {
    text: 'The skill “{name}” is to have a sub-skill, which has no effect with Studio scripts.',
    fix: 'Leave the sub-skill out.',
  },
  'agent-only-option': {
    text: 'The skill “{name}” uses an option that works only with CXone Agent, and your agents use MAX: it will do nothing.',
    fix: 'Remove the option, or have these agents use CXone Agent.',
  },
  'agent-option-for-some': {
    text: 'The skill “{name}” uses an option that works only with CXone Agent: it will do nothing for the agents on MAX.',
    fix: 'Keep it if that suits you, or create a separate skill for the agents on MAX.',
  },
  'controlled-release-unknown': {
    text: 'It is not known whether your organization has the “Routing configuration” section: it is a controlled release (CR). Until then, messages go by proficiency.',
    fix: 'Ask your CXone representative, then change this answer.',
  },
  'preferred-agent-incomplete': {
    text: 'The skill “{name}” uses “Preferred Agent” without all its settings; CXone shows an error when the fallback time is blank.',
    fix: 'Set “Focus Metric”, “Focus Lock” and a fallback time from 1 to 5,256,000 seconds.',
  },
  'metric-unconfirmed': {
    text: 'The choice of “Focus Metric” for “{name}” is our reading: the help page’s list is missing from the copies we could read.',
    fix: 'Check the wording on the screen when you create the skill.',
  },
  'fallback-beyond-window': {
    text: 'The skill “{name}” may wait {value, number} seconds for the preferred agent, more than WhatsApp’s 24-hour window: agents could then reply only with a template.',
    fix: 'Shorten the fallback time; 900 seconds is 15 minutes.',
  },
} as const satisfies Partial<Language['findings']>;
