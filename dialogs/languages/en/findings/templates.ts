import type { Language } from '../../../language.ts';

/** Outbound contact, templates and the custom component. */
export const templatesFindings = {
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
  'channel-without-template': {
    text: 'No template is meant for “{name}”: on that channel, nobody can write first or answer after 24 hours.',
    fix: 'Add a template for it, or include it in an existing one.',
  },
  'template-category': {
    text: 'The category of the template “{name}” does not match its purpose, and Meta rejects templates in the wrong category.',
    fix: 'Choose {value, select, MARKETING {Marketing, the category for promotions} AUTHENTICATION {Authentication, the category for login codes} other {Utility or Marketing: Authentication is for login codes}}.',
  },
  'template-text-unchecked': {
    text: 'The text of the template “{name}” was not checked here, so a rule of WhatsApp may still be broken.',
    fix: 'Paste the text here before you send it for review: I check the lengths, variables and buttons.',
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
    text: 'The component’s URL contains “smooch”, and the help page asks to delete such components.',
    fix: 'Replace it with the URL shown below the channel list.',
  },
  'component-legacy-left': {
    text: 'Components whose URL contains “smooch” remain, whereas the help page asks to delete them first.',
    fix: 'Delete them in “Settings > Custom components”.',
  },
  'component-all-channels': {
    text: 'The component has no channel ticked: it shows for every channel, even those that are not WhatsApp.',
    fix: 'Tick only the WhatsApp channels, unless this is what you want.',
  },
  'component-channel-left-out': {
    text: 'Templates are meant for “{name}”, which is not ticked in the component: agents will not see them there.',
    fix: 'Tick this channel in the component too.',
  },
  'component-height': {
    text: 'The component is {value, number} pixels high; 200 is recommended.',
    fix: 'Use 200 pixels, unless your screens call for another height.',
  },
} as const satisfies Partial<Language['findings']>;
