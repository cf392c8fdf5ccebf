import type { Language } from '../../language.ts';

/** What is wrong with a configuration and what it does to real messages; then the cure. */
export const findings: Language['findings'] = {
  'account-not-approved': {
    text: 'The WhatsApp Business account is not approved, so the channel cannot be created.',
    fix: 'Follow up on the review in WhatsApp Business Manager, then update this answer.',
  },
  'facebook-not-verified': {
    text: 'The Facebook Business account is not yet verified or linked, so the channel cannot be connected.',
    fix: 'Complete the business verification with Facebook and link that account to the WhatsApp Business account.',
  },
  'number-duplicate': {
    text: 'Channel “{name}” uses {value}, which another channel already has. Each channel needs its own number.',
    fix: 'Give this channel a different number.',
  },
  'number-landline-sms': {
    text: 'The number {value} is a landline: the code sent by text message will probably never arrive.',
    fix: 'Choose the phone call to verify it.',
  },
  'number-not-verified': {
    text: 'The number of “{name}” is not verified, so the channel can neither send nor receive.',
    fix: 'Verify it with the six-digit code, in Facebook’s window.',
  },
  'approval-waiting': {
    text: 'WhatsApp has not approved the number of “{name}” yet; until then no message goes through.',
    fix: 'It can take up to a few hours. Check the status in WhatsApp Manager, then update this answer.',
  },
  'approval-refused': {
    text: 'WhatsApp refused the number of “{name}”, so no message can go through.',
    fix: 'Read the reason in WhatsApp Manager, correct it or change the number, then check the status again.',
  },
  'display-name-style': {
    text: 'The display name “{name}” is very general or all in capitals, which often leads to a refusal.',
    fix: 'Use the name your customers know, in ordinary capitals and lowercase.',
  },
  'description-long': {
    text: 'The description of “{name}” is longer than 256 characters; one of Meta’s documents accepts no more.',
    fix: 'Shorten it to 256 characters if Facebook refuses it.',
  },
  'consent-missing': {
    text: 'Nothing says how customers gave their permission. Without it, writing to them breaks WhatsApp’s rules and can get the account flagged.',
    fix: 'Say how permission is obtained: an earlier contact, an explicit choice, or both.',
  },
  'template-missing': {
    text: 'Agents are to contact customers, but there is no template: outside the 24-hour window, no message can leave.',
    fix: 'Create at least one template and have it approved.',
  },
  'survey-template-missing': {
    text: 'CXone Feedback Management surveys are planned, but no template is meant for them: they cannot be sent over WhatsApp.',
    fix: 'Create a template for the survey.',
  },
  'template-not-approved': {
    text: 'The template “{name}” is not approved, so agents cannot send it.',
    fix: 'Follow its review in WhatsApp Business Manager; if it was rejected, correct it and submit it again.',
  },
  'template-media-application': {
    text: 'The template “{name}” contains media, which CXone Agent is not said to support: its agents may not be able to send it.',
    fix: 'Use a text header, or keep this template for Bot Builder, the API or MAX.',
  },
  'component-missing': {
    text: 'There is no custom component, so agents may not see the templates in MAX.',
    fix: 'Create the component with the URL shown below the channel list.',
  },
  'component-placeholder': {
    text: 'The component’s URL does not end with %s, so the templates may not be shown to agents.',
    fix: 'Add %s at the very end of the URL, with nothing after it.',
  },
  'component-smooch': {
    text: 'The component’s URL contains “smooch”, and the page asks to delete such components.',
    fix: 'Replace it with the URL shown below the channel list.',
  },
  'component-legacy-left': {
    text: 'Components whose URL contains “smooch” remain, whereas the page asks to delete them first.',
    fix: 'Delete them in “Settings > Custom components”.',
  },
  'component-all-channels': {
    text: 'The component has no channel ticked: it shows for every channel, even those that are not WhatsApp.',
    fix: 'Tick only the WhatsApp channels, unless this is what you want.',
  },
  'component-height': {
    text: 'The component is {value, number} pixels high; 200 is recommended.',
    fix: 'Use 200 pixels, unless your screens call for another height.',
  },
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
  'skill-name-vague': {
    text: 'The skill name “{name}” says little, so it will be hard to find in lists and reports.',
    fix: 'Choose a name that says what the skill is for.',
  },
  'skill-name-accents': {
    text: 'The skill name “{name}” has accented letters; the page says “letters” without saying which, so it could be refused.',
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
  'preferred-agent-incomplete': {
    text: 'The skill “{name}” uses “Preferred Agent” without all its settings; CXone shows an error when the fallback time is blank.',
    fix: 'Set “Focus Metric”, “Focus Lock” and a fallback time from 1 to 5,256,000 seconds.',
  },
  'fallback-beyond-window': {
    text: 'The skill “{name}” may wait {value, number} seconds for the preferred agent, more than WhatsApp’s 24-hour window: agents could then reply only with a template.',
    fix: 'Shorten the fallback time; 900 seconds is 15 minutes.',
  },
  'default-script-missing': {
    text: 'The channel “{name}” has no default Studio script, so its messages are not routed properly.',
    fix: 'Select a script of the Digital type for this channel.',
  },
  'default-skill-missing': {
    text: 'The channel “{name}” has no default skill, so its messages are not routed properly.',
    fix: 'Select a digital skill for this channel.',
  },
  'business-hours-missing': {
    text: 'SLAs are planned without business hours, the only time during which they are computed.',
    fix: 'Give the business hours and their time zone.',
  },
  'solution-before-first': {
    text: 'The solution time is shorter than the first response time: a case cannot be solved before it is answered.',
    fix: 'Make the solution time at least as long as the first response time.',
  },
  'sla-beyond-window': {
    text: 'Counting closed hours, this first response can take up to {value, number} hours. After 24 hours agents can reply only with a template.',
    fix: 'Shorten the time, extend the hours, or have an approved template ready.',
  },
  'global-sla-empty': {
    text: 'The channel “{name}” follows the global SLA, but there is none: nothing will be tracked.',
    fix: 'Set the global SLA, or give this channel its own.',
  },
  'name-duplicate': {
    text: 'The name “{name}” is used twice, so nobody can tell which one is meant.',
    fix: 'Rename one of the two.',
  },
  'unknown-name': {
    text: '“{name}” is mentioned here, but nothing in the configuration has that name.',
    fix: 'Correct the name, or choose one that exists.',
  },
  'not-finished': {
    text: 'The configuration says it is complete, but some points are still open: {value, number}.',
    fix: 'Settle them, or keep the configuration as a draft.',
  },
  'schema-invalid': {
    text: '{value, select, unrecognized_keys {These keys are unknown: {other}.} invalid_type {The value is missing or is not of the right type.} invalid_value {The value is not one of those allowed.} other {The value does not have the expected form ({value}).}}',
    fix: 'Correct the file at this place; the JSON Schema describes what is expected.',
  },
};
