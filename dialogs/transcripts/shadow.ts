import type { Stamp } from '../../machines/log.ts';
import { equal, type Value } from '../../machines/value.ts';
import { pickLanguage } from '../catalog.ts';
import type { Said } from '../message.ts';
import { openSession, type Session } from '../session.ts';
import { standpoint } from '../standing.ts';
import { type Turn, takeFacts, takeTurn } from '../turn.ts';
import { heardText } from './heard.ts';
import { type Ledger, openLedger, placeholder } from './ledger.ts';
import { maskDialogue, maskSaid, maskStatement, type TurnMask } from './maskSaid.ts';
import { agrees } from './maskValue.ts';
import { outcomeOf, standsTheSame } from './outcome.ts';
import { type Outcome, replyOf, type Statement, type Taken, type TranscriptTurn } from './transcript.ts';

/** The conversation as it would have gone with placeholders in the place of everything personal. */
export interface Shadow {
  readonly session: Session;
  readonly ledger: Ledger;
  /** Turns so far. */
  readonly turns: number;
}

export const openShadow = (): Shadow => ({ session: openSession(), ledger: openLedger(), turns: 0 });

/** What really was said and came of it. */
export interface RealTurn extends Stamp {
  readonly said: Said;
  readonly outcome: Outcome;
}

interface Taking {
  readonly said: Said;
  readonly taken: Taken;
  readonly result: Turn;
}

/**
 * Takes the turn in the shadow, so that the transcript replays by construction: what was said is masked and heard; where
 * that comes to something else, the answer is pressed; where even that does, its facts are taken as they are.
 */
export function takeShadow(shadow: Shadow, real: RealTurn): { readonly shadow: Shadow; readonly turn: TranscriptTurn } {
  const { session, ledger, turns } = shadow;
  const stamp = { at: real.at, by: placeholder(ledger, { kind: 'person', real: real.by }) };
  const { said, taken, result } = masked(session, { real, ledger, stamp });
  const { folded, position } = standpoint(result.session);
  const turn: TranscriptTurn = {
    n: turns + 1,
    ...stamp,
    said,
    heard: heardText(said, position.ground.live, pickLanguage(folded.locale)),
    taken,
    replies: result.messages.map(replyOf),
    definition: result.session.definition,
    outcome: outcomeOf(result),
  };
  return { shadow: { session: result.session, ledger, turns: turns + 1 }, turn };
}

interface Masked {
  readonly real: RealTurn;
  readonly ledger: Ledger;
  readonly stamp: Stamp;
}

function masked(session: Session, { real, ledger, stamp }: Masked): Taking {
  const mask: TurnMask = { ledger, outcome: real.outcome, question: session.dialogue.question };
  const said = maskSaid(real.said, mask);
  for (const candidate of [said, pressed(session, { said, mask })]) {
    if (!candidate) continue;
    const result = attempt(() => takeTurn(session, candidate, stamp));
    if (result && comesToTheSame(real.outcome, result, ledger)) return { said: candidate, taken: 'said', result };
  }
  const facts: Outcome = {
    statements: real.outcome.statements.map((one) => maskStatement(one, ledger)),
    dialogue: maskDialogue(real.outcome.dialogue, ledger),
  };
  return { said, taken: 'facts', result: takeFacts(session, facts, stamp) };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Words that break a turn once masked are not worth more than its facts.
    return undefined;
  }
}

/** The one answer of the turn as its button would give it. */
function pressed(session: Session, { said, mask }: { said: Said; mask: TurnMask }): Said | undefined {
  const [statement, ...others] = mask.outcome.statements;
  if (!statement || others.length || !('path' in statement) || statement.path !== session.dialogue.question)
    return undefined;
  if (said.text === undefined || (statement.type !== 'SKIPPED' && !('value' in statement))) return undefined;
  const one = maskStatement(statement, mask.ledger);
  const value: Value = 'value' in one ? one.value : null;
  const { text: _, ...rest } = said;
  return { ...rest, press: { question: statement.path, value } };
}

function comesToTheSame(real: Outcome, result: Turn, ledger: Ledger): boolean {
  const { statements, dialogue } = outcomeOf(result);
  return (
    statements.length === real.statements.length &&
    standsTheSame(real.dialogue, dialogue) &&
    real.statements.every((one, i) => isMaskOf(one, statements[i] as Statement, ledger))
  );
}

function isMaskOf(real: Statement, shadow: Statement, ledger: Ledger): boolean {
  if (real.type !== shadow.type) return false;
  if (!('value' in real) || !('value' in shadow)) {
    const masked = maskStatement(real, ledger);
    return equal(masked as unknown as Value, shadow as unknown as Value);
  }
  return real.path === shadow.path && agrees(real.path, { real: real.value, masked: shadow.value }, ledger);
}
