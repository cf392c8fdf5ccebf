import type { Contact } from './contact.ts';
import { preferredName, type Standing, standingOf } from './history.ts';
import type { OpeningHours } from './hours.ts';
import type { Arrival, History } from './message.ts';
import { type Overrides, overridden } from './overrides.ts';
import { byRank, type ExclusionReason, momentaryReason, type StaticEligibility } from './policies.ts';
import type { Agent } from './roster.ts';
import type { Settled, SettledChannel, SettledSkill } from './settle.ts';

/** One message to route; `atMs` is now. */
export interface Request {
  readonly message: Arrival;
  readonly history?: History | undefined;
  readonly atMs: number;
  readonly overrides?: Overrides | undefined;
}

/** How the channel was found. */
export type FoundBy = 'name' | 'number' | 'only' | 'none';

/** All that is known before the statechart decides. */
export interface Facts {
  readonly contact: Contact;
  readonly arrivedMs: number;
  readonly atMs: number;
  readonly foundBy: FoundBy;
  readonly channel: SettledChannel | undefined;
  readonly skill: SettledSkill | undefined;
  readonly standing: Standing;
  /** Under the overrides, in the order of the roster. */
  readonly agents: readonly Agent[];
  readonly proficiencies: ArrayLike<number>;
  /** By agent: the single reason, or undefined for who is free. */
  readonly reasons: readonly (ExclusionReason | undefined)[];
  /** Agents who are free, in the order in which they get cases. */
  readonly ranking: readonly number[];
  readonly preferredAgent: string | undefined;
  readonly hours: OpeningHours;
  readonly request: Request;
}

interface Ground {
  readonly settled: Settled;
  readonly eligible: StaticEligibility;
  readonly hours: OpeningHours;
}

/** Reads configuration, roster, history and clock into what the statechart decides on. */
export function factsOf(request: Request, { settled, eligible, hours }: Ground): Facts {
  const { message, history = {}, overrides } = request;
  const arrivedMs = message.timestampMs ?? request.atMs;
  const [index, foundBy] = channelOf(settled, message);
  const channel = settled.channels[index];
  const candidates = skillsOf(settled, channel, request);
  const { skill: chosen } = candidates;
  const skill = settled.skills[chosen];
  const names = new Set(eligible.agents.map(({ name }) => name));
  const standing = standingOf(history, {
    customer: message.customer,
    channel: channel?.name ?? '',
    at: arrivedMs,
    agents: names,
  });
  const preferredAgent = skill && skill.lock !== 'none' ? preferredName(standing, skill.metric) : undefined;
  const agents = overridden(eligible.agents, overrides ?? noOverrides, preferredAgent);
  const proficiencies = skill ? eligible.proficiencies(index, chosen) : [];
  const reasons = reasonsOf({ agents, eligible, proficiencies, channel: index, skill: chosen, request });
  const ranking = reasons.flatMap((reason, i) => (reason ? [] : [i])).sort(byRank({ agents }, proficiencies));
  const known = { index, candidates, skill, standing, reasons, ranking, preferredAgent, arrivedMs };
  const contact = contactOf(known, request, { settled, eligible, hours });
  return {
    contact,
    arrivedMs,
    atMs: Math.max(request.atMs, arrivedMs),
    foundBy,
    channel,
    skill,
    standing,
    agents,
    proficiencies,
    reasons,
    ranking,
    preferredAgent,
    hours,
    request,
  };
}

/** Facts in the form in which the statechart decides on them. */
function contactOf(
  { index, candidates, skill, standing: { standing, last }, reasons, ranking, preferredAgent, arrivedMs }: Known,
  { message, history, overrides }: Request,
  { settled, eligible, hours }: Ground,
): Contact {
  const indexOf = (wanted: string | undefined): number => eligible.agents.findIndex(({ name }) => name === wanted);
  const preferred = indexOf(preferredAgent);
  return {
    kind: message.kind,
    repeated: message.id !== undefined && (history?.seen ?? []).includes(message.id),
    channel: index,
    standing,
    legacy: settled.legacy,
    ...candidates,
    skill: -1,
    open: overrides?.hours ? overrides.hours === 'open' : hours.isOpen(arrivedMs),
    lock: skill?.lock ?? 'none',
    preferred,
    preferredIs: preferred < 0 && preferredAgent ? 'ineligible' : preferredIs(preferredAgent, reasons[preferred]),
    best: ranking[0] ?? -1,
    acceptance: skill?.acceptReject ?? false,
    agent: standing === 'held' ? indexOf(last?.agent) : -1,
    rejecter: -1,
    rejections: 0,
    replies: (standing === 'open' || standing === 'held') && last?.firstReplyAt !== undefined ? 1 : 0,
  };
}

interface Known extends Pick<Facts, 'skill' | 'standing' | 'reasons' | 'ranking' | 'preferredAgent' | 'arrivedMs'> {
  readonly index: number;
  readonly candidates: Candidates;
}

const noOverrides: Overrides = { availability: new Map(), full: [] };

/** By name, else by displayed number (O24), else the only one there is. */
function channelOf({ channels }: Settled, { channel, displayPhoneNumber }: Arrival): readonly [number, FoundBy] {
  if (channel !== undefined) return [channels.findIndex(({ name }) => name === channel), 'name'];
  const digits = displayPhoneNumber?.replace(/\D/g, '');
  if (digits) return [channels.findIndex((one) => one.digits === digits), 'number'];
  return channels.length === 1 ? [0, 'only'] : [-1, 'none'];
}

type Candidates = Pick<Contact, 'scripted' | 'channelDefault' | 'filtered' | 'fallbackQueue' | 'skill'>;

/** Skills by where they come from, and the one that the statechart will take. */
function skillsOf(settled: Settled, channel: SettledChannel | undefined, { message, overrides }: Request): Candidates {
  const wanted = message.script?.skill;
  const scripted = wanted === undefined ? -1 : settled.skills.findIndex(({ name }) => name === wanted);
  const channelDefault = channel?.defaultSkill ?? -1;
  const filtered = channel?.queues.length ? channelDefault : -1;
  const fallbackQueue = overrides?.fallbackQueue ? channelDefault : -1;
  const [first, second] = settled.legacy ? [filtered, fallbackQueue] : [scripted, channelDefault];
  return { scripted, channelDefault, filtered, fallbackQueue, skill: first >= 0 ? first : second };
}

interface Selection {
  readonly agents: readonly Agent[];
  readonly eligible: StaticEligibility;
  readonly proficiencies: ArrayLike<number>;
  readonly channel: number;
  readonly skill: number;
  readonly request: Request;
}

/** The single reason of each agent. Who rejected it waits while another eligible agent is at work (O11). */
function reasonsOf({ agents, eligible, proficiencies, channel, skill, request }: Selection) {
  const rejecters = new Set(request.history?.rejectedBy);
  const range = request.message.script?.proficiency;
  const reason = (i: number, hasRejected: boolean): ExclusionReason | undefined =>
    proficiencies[i]
      ? momentaryReason(agents[i] as Agent, proficiencies[i] as number, { range, hasRejected })
      : channel < 0 || skill < 0
        ? 'skill'
        : eligible.reason(i, channel, skill);
  const atWork = (i: number): boolean => {
    const found = reason(i, false);
    return found === undefined || found === 'busy' || found === 'acw' || found === 'full';
  };
  const others = rejecters.size > 0 && agents.some(({ name }, i) => !rejecters.has(name) && atWork(i));
  return agents.map(({ name }, i) => reason(i, others && rejecters.has(name)));
}

/** How the preferred agent is; at capacity is busy (R176), and whoever may not have the case is passed over. */
function preferredIs(name: string | undefined, reason: ExclusionReason | undefined): Contact['preferredIs'] {
  if (name === undefined) return 'none';
  if (reason === undefined) return 'free';
  if (reason === 'offline') return 'offline';
  return reason === 'busy' || reason === 'acw' || reason === 'full' ? 'busy' : 'ineligible';
}
