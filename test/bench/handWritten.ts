import { engineCodes } from '../../machines/simulation/codes.ts';
import { contactRow } from '../../machines/simulation/contacts.ts';
import { decisionCodes } from '../../machines/simulation/decisions.ts';
import type { MakeRules } from '../../machines/simulation/rules.ts';

const { whole, rowBits } = contactRow;
const { facts } = decisionCodes;
const { leaves, events } = engineCodes;
const free = facts.preferredIs('free');
const busy = facts.preferredIs('busy');
const offline = facts.preferredIs('offline');
const untilOffline = facts.lock('when-offline');
const arrival = -1;

/** The rules of routing as one would write them by hand for the engine: the yardstick of the compiled statechart. */
export const handWritten: MakeRules = (contacts, profiles) => {
  const acceptances = profiles.map(({ acceptance }) => acceptance);
  const give = (wholes: Int32Array, row: number, agent: number): number => {
    wholes[row + whole.agent] = agent;
    return acceptances[wholes[row + whole.source] as number] ? leaves.offered : leaves.agentTurn;
  };
  const select = (wholes: Int32Array, row: number, best: number): number => {
    const packed = wholes[row + whole.facts] as number;
    if ((packed & facts.isOpen) === 0) return leaves.closed;
    const place = packed & facts.preferredMask;
    if ((packed & facts.lockMask) !== 0) {
      if (place === free) return give(wholes, row, wholes[row + whole.preferred] as number);
      if (place === busy) return leaves.forPreferred;
      if (place === offline && (packed & facts.lockMask) === untilOffline) return leaves.forPreferred;
    }
    return best >= 0 ? give(wholes, row, best) : leaves.queued;
  };
  const takeBack = (wholes: Int32Array, row: number): number => {
    wholes[row + whole.rejecter] = wholes[row + whole.agent] as number;
    wholes[row + whole.rejections] = (wholes[row + whole.rejections] as number) + 1;
    wholes[row + whole.agent] = -1;
    return leaves.queued;
  };
  const end = (wholes: Int32Array, row: number, leaf: number): number => {
    wholes[row + whole.agent] = -1;
    return leaf;
  };
  const reply = (wholes: Int32Array, row: number): void => {
    if (wholes[row + whole.leaf] === leaves.agentTurn)
      wholes[row + whole.replies] = (wholes[row + whole.replies] as number) + 1;
  };
  const fallBack = (wholes: Int32Array, row: number, agent: number): number => {
    wholes[row + whole.facts] = (wholes[row + whole.facts] as number) & ~facts.lockMask;
    if (agent < 0) return leaves.afterFallback;
    wholes[row + whole.preferred] = agent;
    return give(wholes, row, agent);
  };
  const after = (wholes: Int32Array, row: number, event: number, agent: number): number => {
    const leaf = wholes[row + whole.leaf] as number;
    if (event === arrival) return select(wholes, row, agent);
    if (event === events.freed) {
      if (leaf === leaves.afterFallback) wholes[row + whole.preferred] = agent;
      return give(wholes, row, agent);
    }
    if (event === events.accepted) return leaves.agentTurn;
    if (event === events.rejected || event === events.late) return takeBack(wholes, row);
    if (event === events.resolved || event === events.resolvedAtOnce) {
      reply(wholes, row);
      return event === events.resolved ? leaves.wrapUp : end(wholes, row, leaves.resolved);
    }
    if (event === events.wrapped) return end(wholes, row, leaves.resolved);
    if (event === events.replied) {
      reply(wholes, row);
      return leaves.customerTurn;
    }
    if (event === events.fallback) return fallBack(wholes, row, agent);
    if (event === events.opened) {
      wholes[row + whole.facts] = (wholes[row + whole.facts] as number) | facts.isOpen;
      return select(wholes, row, agent);
    }
    if (event === events.wrote) return leaf === leaves.customerTurn ? leaves.agentTurn : select(wholes, row, agent);
    if (event === events.idle) return end(wholes, row, leaves.parked);
    return end(wholes, row, event === events.left ? leaves.abandoned : leaves.expired);
  };
  return {
    happen: (contact, event, agent) => {
      const { wholes } = contacts;
      const row = contact << rowBits;
      const leaf = after(wholes, row, event, agent);
      wholes[row + whole.leaf] = leaf;
      return leaf;
    },
    notes: () => [],
  };
};
