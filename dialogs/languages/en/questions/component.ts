import type { Questions } from '../../../language.ts';

/** The custom component that shows templates to agents. */
export const component = {
  'customComponent.url': {
    label: 'component URL',
    also: ['template URL', 'URL', 'address of the component', 'custom component'],
    ask: 'Follow these lines, then paste here the URL shown under the channel list; I will add %s at the end for you. You may skip this if you use no templates.',
    why: 'The custom component uses this URL to show your templates in the agents’ console. It has to be copied before the component is created.',
    example:
      'For example: https://templates.example/settings?channel=whatsapp. Copy it whole, without changing anything.',
  },
  'setup.customComponent.legacy': {
    label: 'old components',
    also: ['smooch', 'smooch components', 'legacy components'],
    ask: 'Now look at your custom components. Does any URL contain the word “smooch”?',
    why: 'The procedure asks you to remove those components before adding the new one.',
    example: 'For example: “no, none”.',
    choices: {
      none: { label: 'No, none', words: ['none', 'no', 'not one', 'nothing', 'zero'] },
      found: { label: 'Yes, at least one', words: ['yes', 'at least one', 'found', 'some', 'one'] },
    },
  },
  'setup.customComponent.removalConfirmed': {
    label: 'deletion of the old components',
    also: ['deletion', 'confirm the deletion', 'delete the old components'],
    ask: 'Every component whose URL contains “smooch” will be deleted. Do you confirm that these components may go?',
    why: 'Deleting affects everyone who uses these components, so I prefer to ask before you do it. If somebody still relies on one, talk to them first.',
    example: 'Answer “yes” to delete them, or “no” to keep them for now.',
  },
  'steps.customComponent.removeLegacy': {
    label: 'removal of the old components',
    also: ['remove the old components', 'remove smooch', 'clean-up'],
    ask: 'Let’s remove the old components, one after the other.',
    why: 'Once they are gone, only the new component remains and agents cannot mistake one for the other.',
    example: 'Answer “done” when no URL contains “smooch” any more.',
    failed:
      'If a component refuses to go, reload the page and try again. If the button is missing or greyed out, your account may lack the right: ask a Digital Experience administrator.',
    different: 'If you see cards instead of a list, open each component to read its URL.',
  },
  'customComponent.legacyComponentsRemoved': {
    label: 'old components removed',
    also: ['smooch removed', 'legacy components removed'],
    ask: 'Are all the components whose URL contains “smooch” gone?',
    why: 'It is the last check before the new component is added.',
    example: 'Answer “yes” or “no”.',
  },
  'setup.customComponent.recommended': {
    label: 'suggested component settings',
    also: ['component proposal', 'component settings', 'recommended component'],
    ask: 'Here are the height and the channels I suggest for the component. Do they suit you?',
    why: 'The height is the recommended one, and the channels are those we have just set up.',
    example: 'Answer “yes” to keep both, or “no” to choose them yourself.',
  },
  'customComponent.heightPixels': {
    label: 'component height',
    also: ['height', 'height in pixels', 'component size'],
    ask: 'How tall should the component be, in pixels?',
    why: 'It is the space that the templates take in the agents’ screen. Too small, it cuts off the list; too large, it hides the rest.',
    example: 'For example: 200, the recommended height. A whole number from 1 to 2,000.',
  },
  'customComponent.channels': {
    label: 'channels of the component',
    also: ['component channels', 'where the component appears'],
    ask: 'On which channels should the component appear? Name them, or answer “all”.',
    why: 'Agents will find every template of your WhatsApp account on each of these channels.',
    example: 'For example: WhatsApp Toronto. “All” means that no channel is ticked.',
  },
  'setup.customComponent.allChannels': {
    label: 'component on all channels',
    also: ['all channels', 'component everywhere'],
    ask: 'With no channel ticked, the component appears on all your channels, not only WhatsApp. Is that really what you want?',
    why: 'Agents who never use WhatsApp would see the component too. A separate “yes” makes sure that it is on purpose.',
    example: 'Answer “yes” to show it everywhere, or “no” to choose the channels again.',
  },
  'steps.customComponent.create': {
    label: 'component creation',
    also: ['create the component', 'creation of the component'],
    ask: 'Let’s create the component in Digital Experience. Here are the values to copy.',
    why: 'Once it is saved, agents find your templates while they write to a customer.',
    example: 'Answer “done” once you have clicked “Save”.',
    failed:
      'Check that the URL was pasted whole, that it ends with %s and that no space follows. If saving is still refused, note the message for your CXone representative.',
    different:
      'The menu may be named differently in your version: look for the custom components in the Digital settings, then add a frontend one.',
  },
} as const satisfies Partial<Questions>;
