import type { Language } from '../../language.ts';
import { furtherTerms } from './furtherTerms.ts';

/** The terms that the page defines in passing (R212), and the others that people ask about. */
export const terms: Language['terms'] = {
  channel: {
    term: 'channel',
    also: ['channels', 'whatsapp channel'],
    meaning:
      'A way for contacts to reach agents or bots: voice, e-mail, chat or social media, for example. Each WhatsApp number is a channel of its own.',
  },
  'routing-queue': {
    term: 'routing queue',
    also: ['routing queues', 'queue', 'queues'],
    meaning:
      'The earlier way to decide which agents receive which cases, by their expertise. Existing queues can be edited; new ones have given way to ACD skills.',
  },
  skill: {
    term: 'skill',
    also: ['skills', 'digital skill', 'acd skill', 'competence'],
    meaning: 'What ACD relies on to deliver each interaction to agents with the right abilities and knowledge.',
  },
  contact: {
    term: 'contact',
    also: ['contacts', 'customer', 'customers'],
    meaning:
      'The person on the other side of the conversation, who deals with an agent, an IVR or a bot in your contact centre.',
  },
  'digital-agent': {
    term: 'digital agent',
    also: ['digital agents', 'agent', 'agents'],
    meaning: 'An agent who handles digital interactions: e-mail, chat, social networks, messaging and SMS.',
  },
  digital: {
    term: 'digital',
    also: ['digital contact', 'digital channel', 'digital interaction'],
    meaning: 'Said of any channel, contact or skill that belongs to Digital Experience.',
  },
  case: {
    term: 'case',
    also: ['cases', 'conversation', 'ticket'],
    meaning: 'The whole conversation with an agent on one channel, from the first message to the last.',
  },
  acw: {
    term: 'after-contact work (ACW)',
    also: ['acw', 'after contact work', 'after call work', 'wrap-up'],
    meaning: 'The state in which an agent finishes what an interaction requires, once it has ended.',
  },
  'screen-pop': {
    term: 'screen pop',
    also: ['screen pops', 'pop-up', 'popup', 'popurl'],
    meaning:
      'A window that you can customize, with information about the contact. It opens on the agent’s screen at a given event, usually when the agent and the contact connect.',
  },
  'live-chat': {
    term: 'live chat',
    also: ['chat', 'web chat', 'live chats'],
    meaning: 'A conversation in which agents and contacts answer one another in real time.',
  },
  ...furtherTerms,
};
