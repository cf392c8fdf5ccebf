import type { Tally } from '../../machines/coverage/tally.ts';
import type { Entry } from '../../machines/log.ts';
import { pickLanguage } from '../catalog.ts';
import type { Message } from '../message.ts';
import type { Session } from '../session.ts';
import { standpoint } from '../standing.ts';

/** One turn, as far as coverage is concerned. */
export interface Watched {
  readonly before: Session;
  readonly session: Session;
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
}

/** Notes where a turn came by, and what it asked. */
export function watchTurn(tally: Tally, { before, session, entries, messages }: Watched): void {
  const [from, to] = [standpoint(before).position, standpoint(session).position];
  if (!before.dialogue.greeted) tally.begin(from);
  tally.move(from, entries, to);
  const standing = messages.findLast((message) => message.standing)?.standing;
  if (!standing?.question) return;
  tally.put({ path: standing.question, language: pickLanguage(standing.locale).tag, attempt: standing.attempt });
}
