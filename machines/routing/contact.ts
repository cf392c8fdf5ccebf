import { assign, setup } from 'xstate';
import type { Source } from '../value.ts';

/** What is known of one contact: plain values, so that the interpreter and the compiled table can hold the same. */
export interface Contact {
  /** What arrived; a status report is about a message of ours. */
  kind: 'message' | 'reaction' | 'system' | 'status';
  /** The webhook was delivered before. */
  repeated: boolean;
  /** Index of the channel that the number belongs to; -1 is none. */
  channel: number;
  /** The customer's last case on this channel; `held` is open and with an agent, `recent` resolved a short while ago. */
  standing: 'none' | 'open' | 'held' | 'recent' | 'past';
  /** Existing routing queues assign the skill (R141), not a Studio script. */
  legacy: boolean;
  /** Skills by where they come from; -1 is none. */
  scripted: number;
  channelDefault: number;
  filtered: number;
  fallbackQueue: number;
  /** The skill decided on; -1 until then. */
  skill: number;
  /** Business hours, or hours are not looked at. */
  open: boolean;
  lock: 'none' | 'when-offline' | 'when-available';
  /** The agent with the history; -1 is none. */
  preferred: number;
  preferredIs: 'none' | 'free' | 'busy' | 'offline' | 'ineligible';
  /** Who would be next by proficiency, then longest available; -1 is nobody. */
  best: number;
  /** The skill has agents accept or reject by hand (R182). */
  acceptance: boolean;
  /** Who has it; -1 is nobody. */
  agent: number;
  /** Who rejected it last; -1 is nobody. */
  rejecter: number;
  rejections: number;
  /** Human replies so far. */
  replies: number;
}

/** What can happen to a contact once it has arrived. */
export type ContactEvent =
  | { readonly type: 'OPENED' }
  | { readonly type: 'FREED'; readonly agent: number }
  | { readonly type: 'FALLBACK'; readonly agent: number }
  | { readonly type: 'ACCEPTED' }
  | { readonly type: 'REJECTED' }
  | { readonly type: 'REPLIED' }
  | { readonly type: 'RESOLVED' }
  | { readonly type: 'WROTE' }
  | { readonly type: 'AGENT_LATE' }
  | { readonly type: 'CUSTOMER_IDLE' }
  | { readonly type: 'WRAPPED' }
  | { readonly type: 'LEFT' }
  | { readonly type: 'EXPIRED' };

/** One decision, as data: which rule, what came of it, and whether it is documented (R) or assumed (O). */
export interface Note {
  readonly rule: Rule;
  readonly outcome: string;
  readonly sources: readonly Source[];
}
export type Rule =
  | 'event'
  | 'duplicate'
  | 'channel'
  | 'case'
  | 'skill'
  | 'hours'
  | 'preferred'
  | 'selection'
  | 'acceptance'
  | 'reply'
  | 'agentResponse'
  | 'customerResponse'
  | 'end';

type Guard = (contact: Readonly<Contact>, event: ContactEvent) => boolean;
type Action = (contact: Contact, event: ContactEvent) => void;

/** Each condition of the statechart, written once for the interpreter and the compiled table. */
export const guards = {
  isStatus: ({ kind }) => kind === 'status',
  isRepeated: ({ repeated }) => repeated,
  isUnknownChannel: ({ channel }) => channel < 0,
  isSystem: ({ kind }) => kind === 'system',
  isReactionWithoutCase: ({ kind, standing }) => kind === 'reaction' && standing !== 'open' && standing !== 'held',
  isHeld: ({ standing }) => standing === 'held',
  isOpenCase: ({ standing }) => standing === 'open',
  isRecent: ({ standing }) => standing === 'recent',
  isPast: ({ standing }) => standing === 'past',
  hasScriptSkill: ({ legacy, scripted }) => !legacy && scripted >= 0,
  hasChannelSkill: ({ legacy, channelDefault }) => !legacy && channelDefault >= 0,
  hasFilteredQueue: ({ legacy, filtered }) => legacy && filtered >= 0,
  hasFallbackQueue: ({ legacy, fallbackQueue }) => legacy && fallbackQueue >= 0,
  isClosed: ({ open }) => !open,
  isByProficiency: ({ lock }) => lock === 'none',
  hasNoHistory: ({ preferredIs }) => preferredIs === 'none',
  isPreferredFree: ({ preferredIs }) => preferredIs === 'free',
  isPreferredIneligible: ({ preferredIs }) => preferredIs === 'ineligible',
  isPreferredBusyUntilOffline: ({ preferredIs, lock }) => preferredIs === 'busy' && lock === 'when-offline',
  isPreferredBusy: ({ preferredIs }) => preferredIs === 'busy',
  isPreferredOfflineLocked: ({ preferredIs, lock }) => preferredIs === 'offline' && lock === 'when-offline',
  isFound: ({ best }) => best >= 0,
  needsAcceptance: ({ acceptance }) => acceptance,
  isPreferredFreed: ({ preferred }, event) => event.type === 'FREED' && event.agent === preferred,
  isSomebodyFound: (_, event) => event.type === 'FALLBACK' && event.agent >= 0,
} satisfies Readonly<Record<string, Guard>>;
export type GuardName = keyof typeof guards;

/** Each change of a contact, written once; a mutable copy is handed in. */
export const actions = {
  takeScriptSkill: (contact) => {
    contact.skill = contact.scripted;
  },
  takeChannelSkill: (contact) => {
    contact.skill = contact.channelDefault;
  },
  takeFilteredSkill: (contact) => {
    contact.skill = contact.filtered;
  },
  takeFallbackSkill: (contact) => {
    contact.skill = contact.fallbackQueue;
  },
  open: (contact) => {
    contact.open = true;
  },
  givePreferred: (contact) => {
    contact.agent = contact.preferred;
  },
  giveBest: (contact) => {
    contact.agent = contact.best;
  },
  giveFreed: (contact, event) => {
    if (event.type === 'FREED' || event.type === 'FALLBACK') contact.agent = event.agent;
  },
  forgetPreference: (contact) => {
    contact.lock = 'none';
  },
  becomePreferred: (contact) => {
    contact.preferred = contact.agent;
  },
  takeBack: (contact) => {
    contact.rejecter = contact.agent;
    contact.rejections += 1;
    contact.agent = -1;
  },
  unassign: (contact) => {
    contact.agent = -1;
  },
  countReply: (contact) => {
    contact.replies += 1;
  },
} satisfies Readonly<Record<string, Action>>;
export type ActionName = keyof typeof actions;

const note = (rule: Rule, outcome: string, ...sources: readonly Source[]) =>
  ({ type: 'note', params: { rule, outcome, sources } satisfies Note }) as const;

const machine = setup({
  types: { context: {} as Contact, events: {} as ContactEvent, input: {} as Contact },
  guards: Object.fromEntries(
    Object.entries(guards).map(([name, test]) => [
      name,
      ({ context, event }: { context: Contact; event: ContactEvent }) => (test as Guard)(context, event),
    ]),
  ) as Record<GuardName, (args: { context: Contact; event: ContactEvent }) => boolean>,
  actions: {
    note: (_, _params: Note) => undefined,
    ...(Object.fromEntries(
      Object.entries(actions).map(([name, change]) => [
        name,
        assign(({ context, event }: { context: Contact; event: ContactEvent }) => {
          const next = { ...context };
          (change as Action)(next, event);
          return next;
        }),
      ]),
    ) as unknown as Record<ActionName, (args: { context: Contact; event: ContactEvent }) => void>),
  },
});

/**
 * The life of one inbound contact: what is decided about it, in the order of `domain.md` section 7, then who works on
 * it until it ends. It never looks at agents or clocks: policies do, and hand their findings in as facts and events.
 */
export const contactMachine = machine.createMachine({
  id: 'routing',
  context: ({ input }) => input,
  initial: 'event',
  states: {
    event: {
      always: [
        { guard: 'isStatus', target: 'ignored', actions: note('event', 'status', 'O18') },
        { guard: 'isRepeated', target: 'ignored', actions: note('duplicate', 'repeated', 'O18') },
        { guard: 'isUnknownChannel', target: 'unroutable', actions: note('channel', 'unknown', 'R78') },
        { guard: 'isSystem', target: 'ignored', actions: note('event', 'system', 'O18') },
        { target: 'case', actions: note('channel', 'known', 'R78') },
      ],
    },
    case: {
      always: [
        { guard: 'isReactionWithoutCase', target: 'ignored', actions: note('case', 'reaction', 'O18') },
        { guard: 'isHeld', target: 'agentTurn', actions: note('case', 'held', 'O19') },
        { guard: 'isOpenCase', target: 'skill', actions: note('case', 'continued', 'O19') },
        { guard: 'isRecent', target: 'skill', actions: note('case', 'reopened', 'O19') },
        { guard: 'isPast', target: 'skill', actions: note('case', 'newAfterPast', 'O19') },
        { target: 'skill', actions: note('case', 'new', 'R172') },
      ],
    },
    skill: {
      always: [
        { guard: 'hasScriptSkill', target: 'hours', actions: ['takeScriptSkill', note('skill', 'script', 'R133')] },
        { guard: 'hasChannelSkill', target: 'hours', actions: ['takeChannelSkill', note('skill', 'channel', 'R138')] },
        { guard: 'hasFilteredQueue', target: 'hours', actions: ['takeFilteredSkill', note('skill', 'queue', 'R141')] },
        {
          guard: 'hasFallbackQueue',
          target: 'hours',
          actions: ['takeFallbackSkill', note('skill', 'fallbackQueue', 'O6')],
        },
        { target: 'backlog', actions: note('skill', 'none', 'R138') },
      ],
    },
    hours: {
      always: [
        { guard: 'isClosed', target: 'closed', actions: note('hours', 'closed', 'O20') },
        { target: 'preference', actions: note('hours', 'open', 'R201') },
      ],
    },
    closed: {
      on: {
        OPENED: { target: 'preference', actions: ['open', note('hours', 'opened', 'O20')] },
        LEFT: { target: 'abandoned', actions: note('end', 'left', 'O20') },
        EXPIRED: { target: 'expired', actions: note('end', 'expired', 'O20') },
      },
    },
    preference: {
      always: [
        { guard: 'isByProficiency', target: 'selection', actions: note('preferred', 'off', 'R171') },
        { guard: 'hasNoHistory', target: 'selection', actions: note('preferred', 'noHistory', 'R179') },
        {
          guard: 'isPreferredFree',
          target: 'given',
          actions: ['givePreferred', note('preferred', 'free', 'R172')],
        },
        { guard: 'isPreferredIneligible', target: 'selection', actions: note('preferred', 'ineligible', 'O2') },
        {
          guard: 'isPreferredBusyUntilOffline',
          target: 'forPreferred',
          actions: note('preferred', 'busyWhenOffline', 'O2'),
        },
        { guard: 'isPreferredBusy', target: 'forPreferred', actions: note('preferred', 'busyWhenAvailable', 'R176') },
        {
          guard: 'isPreferredOfflineLocked',
          target: 'forPreferred',
          actions: note('preferred', 'offlineWhenOffline', 'R175'),
        },
        { target: 'selection', actions: note('preferred', 'offlineWhenAvailable', 'O2') },
      ],
    },
    selection: {
      always: [
        { guard: 'isFound', target: 'given', actions: ['giveBest', note('selection', 'found', 'R171')] },
        { target: 'queued', actions: note('selection', 'nobody', 'R171') },
      ],
    },
    queued: {
      on: {
        FREED: { target: 'given', actions: ['giveFreed', note('selection', 'freed', 'R171')] },
        LEFT: { target: 'abandoned', actions: note('end', 'left', 'O20') },
        EXPIRED: { target: 'expired', actions: note('end', 'expired', 'O20') },
      },
    },
    forPreferred: {
      on: {
        FREED: {
          guard: 'isPreferredFreed',
          target: 'given',
          actions: ['giveFreed', note('preferred', 'freed', 'R172')],
        },
        FALLBACK: [
          {
            guard: 'isSomebodyFound',
            target: 'given',
            actions: [
              'giveFreed',
              'becomePreferred',
              'forgetPreference',
              note('preferred', 'fallback', 'R175', 'R176'),
            ],
          },
          {
            target: 'afterFallback',
            actions: ['forgetPreference', note('preferred', 'fallbackNobody', 'R175', 'R176')],
          },
        ],
        LEFT: { target: 'abandoned', actions: note('end', 'left', 'O20') },
        EXPIRED: { target: 'expired', actions: note('end', 'expired', 'O20') },
      },
    },
    afterFallback: {
      on: {
        FREED: {
          target: 'given',
          actions: ['giveFreed', 'becomePreferred', note('preferred', 'fallbackFreed', 'R175', 'R176')],
        },
        LEFT: { target: 'abandoned', actions: note('end', 'left', 'O20') },
        EXPIRED: { target: 'expired', actions: note('end', 'expired', 'O20') },
      },
    },
    given: {
      always: [
        { guard: 'needsAcceptance', target: 'offered', actions: note('acceptance', 'offered', 'R182') },
        { target: 'agentTurn', actions: note('acceptance', 'direct', 'R182') },
      ],
    },
    offered: {
      on: {
        ACCEPTED: { target: 'agentTurn', actions: note('acceptance', 'accepted', 'R182') },
        REJECTED: { target: 'queued', actions: ['takeBack', note('acceptance', 'rejected', 'R183', 'O11')] },
        EXPIRED: { target: 'expired', actions: ['unassign', note('end', 'expired', 'O20')] },
      },
    },
    agentTurn: {
      on: {
        REPLIED: { target: 'customerTurn', actions: ['countReply', note('reply', 'replied', 'R123')] },
        RESOLVED: { target: 'wrapUp', actions: ['countReply', note('reply', 'resolved', 'R123')] },
        AGENT_LATE: { target: 'queued', actions: ['takeBack', note('agentResponse', 'late', 'R184', 'O8')] },
        WROTE: { actions: note('case', 'wroteAgain', 'O19') },
      },
    },
    customerTurn: {
      on: {
        WROTE: { target: 'agentTurn', actions: note('case', 'wroteBack', 'O19') },
        CUSTOMER_IDLE: { target: 'parked', actions: ['unassign', note('customerResponse', 'idle', 'R187', 'O9')] },
        RESOLVED: { target: 'wrapUp', actions: note('reply', 'resolved', 'R123') },
        EXPIRED: { target: 'expired', actions: ['unassign', note('end', 'expired', 'O20')] },
      },
    },
    parked: {
      on: {
        WROTE: { target: 'hours', actions: note('case', 'continued', 'O19') },
        EXPIRED: { target: 'expired', actions: note('end', 'expired', 'O20') },
      },
    },
    wrapUp: { on: { WRAPPED: { target: 'resolved', actions: ['unassign', note('end', 'resolved', 'R187')] } } },
    resolved: { type: 'final' },
    ignored: { type: 'final' },
    unroutable: { type: 'final' },
    backlog: { type: 'final' },
    abandoned: { type: 'final' },
    expired: { type: 'final' },
  },
});
