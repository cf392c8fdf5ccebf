import { template } from '../../machines/path.ts';
import { isRemoved } from '../../machines/releases.ts';
import { fieldOf } from '../../machines/setup.ts';
import { type Upgrade, upgradeOf } from '../../machines/upgrade.ts';
import { walk } from '../../machines/walk.ts';
import { commandIn } from '../commands.ts';
import { hear } from '../hear.ts';
import type { Said } from '../message.ts';
import { obey } from '../obey.ts';
import type { Dialogue, Session } from '../session.ts';
import { standpoint } from '../standing.ts';
import { state, type Talk, tell } from '../talk.ts';
import { upgradeText } from './upgradeText.ts';

/** What the present version of the setup comes to for a session that an older one wrote. */
export function upgradeOfSession(session: Session): Upgrade {
  const { folded } = standpoint(session);
  const { question, aside } = session.dialogue;
  const asked = (aside && 'resume' in aside ? aside.resume?.question : undefined) ?? question;
  const was = asked ?? ('setup.review' in folded.values ? 'setup.review' : null);
  return upgradeOf({ from: session.definition, values: folded.values, was });
}

/**
 * The first turn on a newer version: tells what is asked anew and why, and hears what was said where it was said. The
 * person answers the question they saw, so whatever comes before it now is passed by until that is heard.
 */
export function hearUpgraded(talk: Talk, said: Said): void {
  if (!talk.session.dialogue.greeted) return hear(talk, said);
  const upgrade = upgradeOfSession(talk.session);
  const words = upgradeText(upgrade, talk.at.position.ground.live, talk.language);
  if (words !== undefined) tell(talk, words);
  const aside = standingAside(talk.dialogue.aside);
  const isCut = aside !== talk.dialogue.aside;
  talk.dialogue = { ...talk.dialogue, aside };
  if (upgrade.bridge) talk.at = { ...talk.at, position: upgrade.bridge };
  if (isCut || !upgrade.bridge) obeyOnly(talk, said);
  else hear(talk, said);
  withdrawLastWord(talk, upgrade);
  const position = walk(talk.at.folded.values);
  const isElsewhere = position.pending?.path !== talk.dialogue.question;
  talk.at = { ...talk.at, position };
  if (isElsewhere) talk.dialogue = { ...talk.dialogue, proposal: null };
}

/** The question they saw is gone: only what asks for no question can be heard. */
function obeyOnly(talk: Talk, said: Said): void {
  const command = said.text === undefined ? undefined : commandIn(said.text, talk.language.tag);
  if (command) return obey(talk, command);
  if (said.text !== undefined) return;
  if (!isRemoved(template(said.press?.question ?? ''))) hear(talk, said);
}

/** «Finish» was said of another whole. */
function withdrawLastWord(talk: Talk, { asked }: Upgrade): void {
  if (asked.length && 'setup.review' in talk.at.folded.values) state(talk, { type: 'REOPENED', path: 'setup.review' });
}

/** The aside, as far as its questions are still there; what was to be confirmed is shown anew. */
function standingAside(aside: Dialogue['aside']): Dialogue['aside'] {
  if (!aside) return aside;
  const isThere = (path: string): boolean => (fieldOf(template(path)) ?? fieldOf(path)) !== undefined;
  if ('path' in aside) return isThere(aside.path) ? aside : null;
  if (!('paths' in aside) || aside.paths.every(isThere)) return aside;
  const paths = aside.paths.filter(isThere);
  return paths.length ? { ...aside, paths } : null;
}
