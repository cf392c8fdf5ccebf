import type { TakeTurn } from '../../../bot/conversation.ts';
import type { Dialogue } from '../../../bot/dialogue.ts';
import type { Message } from '../../../dialogs/message.ts';

/** Writes down each text as an answer and repeats it; «throw» fails, «card» shows a card, «quiet» says nothing. */
export const takeTurn: TakeTurn = (session, said, stamp) => {
  if (said.text === 'throw') throw new Error(`secret ${said.text}`);
  const value = said.text ?? said.press?.value ?? said.form ?? null;
  const hasArrived = !said.text && !said.press && !said.form;
  const entry = { ...stamp, type: 'ANSWERED' as const, path: `answers[${session.log.length}]`, value };
  const entries = hasArrived ? [] : [entry];
  const log = [...session.log, ...entries];
  const text = hasArrived ? `hello ${said.locale ?? ''}` : `${log.length}: ${JSON.stringify(value)}`;
  return {
    session: { ...session, log, dialogue: { ...session.dialogue, greeted: true } },
    entries,
    messages: replies(said.text, text, log.length),
    errands: [],
  };
};

function replies(heard: string | undefined, text: string, answered: number): readonly Message[] {
  if (heard === 'quiet') return [];
  const standing = {
    question: 'business.name',
    task: 'account',
    locale: 'en-CA',
    progress: { answered, total: 9 },
    attempt: 0,
  };
  const choices = [{ label: 'Yes', value: true, question: 'business.name' }];
  if (heard !== 'card') return [{ text: 'noted' }, { text, choices, standing }];
  return [{ text, standing, card: { kind: 'question', title: 'A *card*', text, choices, many: false } }];
}

export const fakeDialogue: Dialogue = {
  takeTurn,
  taskTitles: (language) => ({
    account: language === 'fr' ? 'Compte' : 'Account',
    skill: language === 'fr' ? 'Compétence' : 'Skill',
  }),
  configurationOf: (session) => ({ status: 'draft', answers: session.log.length }),
  markdownOf: (session) => `# Draft\n\n- answers: ${session.log.length}\n`,
};
