import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import type { TaskState } from '../../machines/progress.ts';
import { taskStates } from '../../machines/progress.ts';
import { tasks } from '../../machines/setup.ts';
import { drive } from '../helpers/drive.ts';
import { sessionAt, standingAt, stands } from '../helpers/stands.ts';
import { converse, locales, type Tag, tags } from '../helpers/talk.ts';

const words = {
  fr: { status: 'état', later: 'plus tard', change: 'Changer\u00a0: ' },
  en: { status: 'status', later: 'later', change: 'Change: ' },
} as const;
const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^[○▶◐◌–●] \d+\. /.test(line));

/** The SLA is next, and a step on the way to the channel was put off. */
const heldUpBy = (step: string) => drive({ [step]: 'waiting' }, 'channels[].sla.mode').last;
const steps = ['connectFacebook', 'profileAndNumber', 'createInCxone'] as const;

test('every state that a task may have is met somewhere', () => {
  const positions = [...stands.map(([, position]) => position), heldUpBy('steps.channels[].createInCxone')];
  const met = new Set(positions.flatMap((position) => Object.values(taskStates(position))));
  const all: readonly TaskState[] = ['not-started', 'in-progress', 'waiting', 'blocked', 'skipped', 'done'];
  expect([...met].toSorted()).toEqual(all.toSorted());
});

describe.each(tags)('the task map in %s', (tag) => {
  const { phrases, tasks: titles, questions } = languages[tag];
  const blockedTalk = (step: (typeof steps)[number], as: Tag = tag) => {
    const talk = converse(locales[as], sessionAt(heldUpBy(`steps.channels[].${step}`), locales[as]));
    talk.say(words[as].later);
    return talk;
  };

  test('shows each task of the page in its order, with its state', () => {
    const rows = rowsOf(standingAt('skills[].name', tag).say(words[tag].status).text);
    expect(rows).toHaveLength(tasks.length);
    for (const [i, task] of tasks.entries()) expect(rows[i]).toContain(`${i + 1}. ${titles[task].title}`);
    expect(rows[0]).toContain(phrases.stateDone);
    expect(rows[6]).toContain(phrases.stateInProgress);
    expect(rows[9]).toContain(phrases.stateNotStarted);
  });

  test.each(steps)('names what a blocked task waits for, with a button that leads there: %s', (step) => {
    const talk = blockedTalk(step);
    const { messages, text } = talk.say(words[tag].status);
    const { label } = questions[`steps.channels[].${step}`];
    const rows = rowsOf(text).filter((row) => row.startsWith('◌'));
    expect(rows.map((row) => row.split(/[.:]/)[0])).toEqual(['◌ 4', '◌ 5', '◌ 8']);
    for (const row of rows) expect(row.endsWith(label), row).toBe(true);
    const buttons = messages[0]?.choices ?? [];
    expect(buttons.map((one) => one.label)).toEqual([`${words[tag].change}${label}`]);
    talk.do({ press: { question: buttons[0]?.question as string, value: buttons[0]?.value as string } });
    expect(talk.question()).toBe(`steps.channels[0].${step}`);
  });
});
