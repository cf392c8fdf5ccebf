import { openingHours } from '../../../machines/routing/hours.ts';
import type { WeeklyHours } from '../../../machines/routing/openings.ts';
import type { Profile } from '../../../machines/simulation/decisions.ts';
import type { Distribution } from '../../../machines/simulation/distributions.ts';
import type { Line, Source, World } from '../../../machines/simulation/world.ts';

const never = Number.POSITIVE_INFINITY;
const exponential = (mean: number): Distribution => ({ exponential: { mean } });

/** A source whose contacts come on the only channel, and get its only skill. */
export const profile: Profile = {
  kind: 'message',
  repeated: false,
  channel: 0,
  legacy: false,
  scripted: -1,
  channelDefault: 0,
  filtered: -1,
  fallbackQueue: -1,
  acceptance: false,
};

export const line = (proficiencies: ArrayLike<number>, more: Partial<Line> = {}): Line => ({
  channel: 0,
  skill: 0,
  proficiencies,
  lock: 'none',
  metric: 'same-contact',
  fallbackSeconds: 900,
  agentResponse: null,
  customerResponse: null,
  thresholdSeconds: 20,
  sla: null,
  ...more,
});

export const source = (meanGap: number, more: Partial<Source> = {}): Source => ({
  name: `line${more.line ?? 0}`,
  pattern: { kind: 'gaps', seconds: exponential(meanGap) },
  profile,
  line: 0,
  priority: 0,
  returningShare: 0,
  ...more,
});

export const staff = (count: number, capacity = 1): World['agents'] =>
  Array.from({ length: count }, (_, i) => ({ name: `A${i}`, capacity, shift: null }));

/** The 21st of June 2026 is a Sunday: the day after begins the week. */
export const startMs = Date.UTC(2026, 5, 22);
export const hoursOf = (hours: WeeklyHours) => openingHours(hours, startMs, startMs + 7 * 86_400_000);

/** One agent whose contacts come at given seconds and take a minute each. */
export const world = (more: Partial<World> = {}): World => ({
  lines: [line([1])],
  sources: [source(60)],
  agents: staff(1),
  hours: null,
  startMs,
  durationMs: never,
  contacts: never,
  warmUpMs: 0,
  handleSeconds: { fixed: 60 },
  patienceSeconds: null,
  acceptProbability: 1,
  acceptSeconds: { fixed: 0 },
  afterContactSeconds: { fixed: 0 },
  messagesPerCase: { fixed: 1 },
  customerReplySeconds: { fixed: 300 },
  concurrencySlowdown: [1],
  expiresMs: never,
  ...more,
});

/** Contacts at these seconds from the start. */
export const at = (...seconds: readonly number[]): Pick<Source, 'pattern'> => ({
  pattern: { kind: 'trace', offsetsMs: seconds.map((one) => one * 1000) },
});

interface Queue {
  readonly agents: number;
  readonly load: number;
  readonly contacts: number;
  readonly patience?: number;
}

/** M/M/c, or M/M/c+M with a mean patience; `load` is that of each agent. */
export const markov = ({ agents, load, contacts, patience }: Queue, handle = 300): World =>
  world({
    lines: [line(Array.from({ length: agents }, () => 1))],
    sources: [source(handle / (agents * load))],
    agents: staff(agents),
    contacts,
    handleSeconds: exponential(handle),
    patienceSeconds: patience ? exponential(patience) : null,
  });

/** Three skills (50, 30 and 20 %) of three priorities, forty agents who have each at some proficiency, three cases at once. */
export const threeSkills = (contacts: number, more: Partial<World> = {}, rules: Partial<Line> = {}): World =>
  world({
    lines: [0, 1, 2].map((skill) =>
      line(
        Array.from({ length: 40 }, (_, agent) => 1 + ((agent * 7 + skill * 3) % 5)),
        { skill, ...rules },
      ),
    ),
    sources: [0.5, 0.3, 0.2].map((share, i) =>
      source(600 / 108 / share, { line: i, priority: 300 - 100 * i, profile: { ...profile, channelDefault: i } }),
    ),
    agents: staff(40, 3),
    contacts,
    handleSeconds: exponential(600),
    ...more,
  });

/** The same with every rule of routing at work. */
export const everyRule = (contacts: number, more: Partial<World> = {}): World => {
  const plain = threeSkills(
    contacts,
    {},
    { lock: 'when-offline', fallbackSeconds: 120, sla: { firstResponseSeconds: 3600, solutionSeconds: 86_400 } },
  );
  return {
    ...plain,
    sources: plain.sources.map((one) => ({
      ...one,
      profile: { ...one.profile, acceptance: true },
      returningShare: 0.2,
    })),
    acceptProbability: 0.9,
    afterContactSeconds: exponential(30),
    ...more,
  };
};
