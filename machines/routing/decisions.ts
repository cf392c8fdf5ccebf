import type { Source } from '../value.ts';
import type { Note } from './contact.ts';
import type { Reached } from './destination.ts';
import type { Facts } from './facts.ts';
import { reopenHours } from './history.ts';
import { opensAt } from './instants.ts';
import type { Settled } from './settle.ts';
import type { Decision, Tested } from './trace.ts';
import { agentTested } from './verdicts.ts';

/** The notes of the statechart with what each rule looked at, and the rules that let the message pass before them. */
export function decisionsOf(notes: readonly Note[], reached: Reached): readonly Decision[] {
  return notes.flatMap((one): readonly Decision[] => {
    const decision = enriched(one, reached);
    if (one.rule === 'duplicate') return [passedEvent(reached.facts), decision];
    if (one.rule !== 'channel') return [decision];
    const before = [passedEvent(reached.facts), passedDuplicate(reached.facts)];
    return one.outcome === 'known' ? [...before, decision, customerDecision(reached.facts)] : [...before, decision];
  });
}

const passedEvent = ({ contact, request }: Facts): Decision => ({
  rule: 'event',
  outcome: contact.kind,
  sources: ['O18'],
  tested: { type: request.message.type },
});
function passedDuplicate({ request: { message }, standing, arrivedMs }: Facts): Decision {
  const lastMs = Date.parse(standing.last?.lastMessageAt ?? '');
  const outcome = lastMs > arrivedMs ? 'late' : message.id === undefined ? 'noId' : 'new';
  return { rule: 'duplicate', outcome, sources: ['O18'], tested: { id: message.id ?? null } };
}

/** How the customer is known (O30). */
function customerDecision({ request: { message }, standing }: Facts): Decision {
  const { bsuid, number } = message.customer ?? {};
  const outcome = bsuid ? 'bsuid' : number ? 'number' : 'unknown';
  return {
    rule: 'customer',
    outcome,
    sources: ['O30'],
    tested: { bsuid: bsuid ?? null, number: number ?? null, cases: standing.cases.length },
  };
}

function enriched(note: Note, reached: Reached): Decision {
  const { rule, outcome } = note;
  return {
    rule,
    outcome,
    sources: [...new Set([...note.sources, ...assumedFor(note, reached.facts)])],
    tested: Object.hasOwn(testing, rule) ? (testing[rule as keyof typeof testing] as Testing)(reached) : {},
  };
}

/** What was assumed before the statechart decided, in reading the facts. */
function assumedFor({ rule, outcome }: Note, facts: Facts): readonly Source[] {
  if (rule === 'channel') return facts.foundBy === 'name' ? [] : ['O24'];
  if (rule === 'selection') return hasTie(facts) ? ['O27'] : [];
  if (rule !== 'skill') return [];
  if (outcome === 'script') return ['O29'];
  if (outcome === 'none') return facts.contact.legacy ? ['O6'] : [];
  return outcome === 'channel' ? [] : ['O25'];
}

/** Two free agents of the best proficiency: then the time decides. */
const hasTie = ({ ranking: [first = -1, second = -1], proficiencies }: Facts): boolean =>
  second >= 0 && proficiencies[first] === proficiencies[second];

type Testing = (reached: Reached) => Tested;

/** What each rule looks at. */
const testing = {
  event: ({ facts }) => ({ type: facts.request.message.type }),
  duplicate: ({ facts }) => ({ id: facts.request.message.id ?? null }),
  channel: ({ facts: { request, foundBy, channel } }) => ({
    by: foundBy,
    value: request.message.channel ?? request.message.displayPhoneNumber ?? request.message.phoneNumberId ?? null,
    channel: channel?.name ?? null,
  }),
  case: ({ facts: { standing } }) => ({
    standing: standing.standing,
    status: standing.last?.status ?? null,
    agent: standing.last?.agent ?? null,
    resolvedAt: standing.last?.resolvedAt ?? null,
    reopenHours,
  }),
  skill: ({ facts, settled }) => skillTested(facts, settled),
  hours: ({ facts, settled }) => ({
    isSet: settled.businessHours !== null,
    isStated: facts.request.overrides?.hours !== undefined,
    opensMs: facts.contact.open ? null : opensAt(facts),
  }),
  preferred: ({ facts }) => preferredTested(facts),
  selection: ({ facts: { agents, ranking, reasons, proficiencies } }) => ({
    agents: agents.length,
    free: ranking.length,
    first: agents[ranking[0] ?? -1]?.name ?? null,
    proficiency: proficiencies[ranking[0] ?? -1] ?? null,
    excluded: reasons.filter(Boolean).length,
  }),
  acceptance: ({ facts: { skill } }) => ({ acceptReject: skill?.acceptReject ?? false }),
} as const satisfies Partial<Record<Note['rule'], Testing>>;

const preferredTested = (facts: Facts): Tested => ({
  ...agentTested(facts, facts.contact.preferred),
  lock: facts.contact.lock,
  metric: facts.skill && facts.skill.lock !== 'none' ? facts.skill.metric : null,
  agent: facts.preferredAgent ?? null,
  state: facts.contact.preferredIs,
  reason: facts.reasons[facts.contact.preferred] ?? null,
  fallbackSeconds: facts.skill?.fallbackSeconds ?? null,
});

function skillTested({ channel, contact, request }: Facts, settled: Settled): Tested {
  return {
    method: settled.legacy ? 'routing-queues' : 'studio-script',
    studioScript: channel?.studioScript ?? null,
    scripted: settled.skills[contact.scripted]?.name ?? null,
    channelDefault: settled.skills[contact.channelDefault]?.name ?? null,
    queue: settled.queues[channel?.queues[0] ?? -1]?.name ?? null,
    matching: channel?.queues.length ?? 0,
    fallbackQueue: request.overrides?.fallbackQueue ?? null,
  };
}
