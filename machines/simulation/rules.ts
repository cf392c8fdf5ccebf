import type { Note } from '../routing/contact.ts';
import { type Contacts, contactRow } from './contacts.ts';
import { Decisions, decisionCodes, type Profile, routingTable } from './decisions.ts';

const { whole, rowBits } = contactRow;
const { facts, agentFrom, effect, packed, resolvedAtOnce } = decisionCodes;
const leafOf = (name: string): number => routingTable.leaves.indexOf(name);
const eventOf = (name: string): number => routingTable.events.indexOf(name);
const somebody = facts.isSomebody | facts.hasBest;
const preferredToo = somebody | facts.isPreferred;
/** What decides about a contact: it reads and writes the contact's row, and says which state it has come to. */
export interface Rules {
  /** `agent` is that of the event, or who would be next; -1 is nobody. The event -1 is the arrival. */
  happen(contact: number, event: number, agent: number): number;
  /** Every decision that was made at least once. */
  notes(): readonly Note[];
}
export type MakeRules = (contacts: Contacts, profiles: readonly Profile[]) => Rules;

/** The compiled statechart over the rows. */
export class TableRules implements Rules {
  private readonly contacts: Contacts;
  private readonly profiles: readonly Profile[];
  private readonly decisions: Decisions;

  constructor(contacts: Contacts, profiles: readonly Profile[]) {
    this.contacts = contacts;
    this.profiles = profiles;
    this.decisions = new Decisions(profiles);
  }

  happen(contact: number, event: number, agent: number): number {
    const { wholes } = this.contacts;
    const row = contact << rowBits;
    const before = wholes[row + whole.facts] as number;
    let code = before;
    if (agent >= 0) code |= agent === wholes[row + whole.preferred] ? preferredToo : somebody;
    const source = wholes[row + whole.source] as number;
    const decision = this.decisions.decide(source, wholes[row + whole.leaf] as number, event, code);
    const from = (decision >> packed.agent) & 7;
    const effects = (decision >> packed.effects) & 15;
    wholes[row + whole.leaf] = decision & packed.leaf;
    wholes[row + whole.facts] = (before & ~facts.changing) | ((decision >> packed.facts) & facts.changing);
    if (effects !== 0) this.change(row, effects, agent);
    if (from === agentFrom.nobody) wholes[row + whole.agent] = -1;
    else if (from === agentFrom.preferred) wholes[row + whole.agent] = wholes[row + whole.preferred] as number;
    else if (from !== agentFrom.kept) wholes[row + whole.agent] = agent;
    return decision & packed.leaf;
  }

  /** Whether the contacts of a source are given to whoever is free, wait otherwise, and end with their first reply. */
  isPlain(source: number, leave: boolean): boolean {
    const { decisions, profiles } = this;
    const code = facts.isOpen | facts.lock('none');
    const isSame = (leaf: string, event: number, [to, from, effects]: readonly [string, number, number], more = 0) =>
      decisions.decide(source, leafOf(leaf), event, code | more) ===
      (leafOf(to) | (from << packed.agent) | (effects << packed.effects) | (code << packed.facts));
    return (
      !profiles[source]?.acceptance &&
      isSame('event', -1, ['agentTurn', agentFrom.best, 0], somebody) &&
      isSame('event', -1, ['queued', agentFrom.kept, 0]) &&
      isSame('queued', eventOf('FREED'), ['agentTurn', agentFrom.event, 0], somebody) &&
      isSame('agentTurn', resolvedAtOnce, ['resolved', agentFrom.nobody, effect.countsReply]) &&
      (!leave || isSame('queued', eventOf('LEFT'), ['abandoned', agentFrom.kept, 0]))
    );
  }

  notes(): readonly Note[] {
    return this.decisions.notes;
  }

  /** Whoever becomes the preferred agent is the one of the event: nobody else can be given a contact then. */
  private change(row: number, effects: number, other: number): void {
    const { wholes } = this.contacts;
    if (effects & effect.countsReply) wholes[row + whole.replies] = (wholes[row + whole.replies] as number) + 1;
    if (effects & effect.becomesPreferred) wholes[row + whole.preferred] = other;
    if (effects & effect.becomesRejecter) wholes[row + whole.rejecter] = wholes[row + whole.agent] as number;
    if (effects & effect.countsRejection)
      wholes[row + whole.rejections] = (wholes[row + whole.rejections] as number) + 1;
  }
}
