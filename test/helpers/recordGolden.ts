// Records the golden sessions of the present version: node test/helpers/recordGolden.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Said } from '../../dialogs/message.ts';
import { definition } from '../../dialogs/session.ts';
import { fold } from '../../machines/log.ts';
import { scopeOf, template } from '../../machines/path.ts';
import { type FieldId, fieldOf } from '../../machines/setup.ts';
import { type Position, walk } from '../../machines/walk.ts';
import { type Wishes, ways } from './drive.ts';
import { type Golden, goldenFolder, manifest, manifestFile } from './golden.ts';
import { answersAt, sampleAt } from './samples.ts';
import { type Conversation, converse, locales, type Tag } from './talk.ts';

const longest = 400;
const words = {
  fr: { skip: 'passer', later: 'plus tard', back: 'retour', redo: 'refaire', yes: 'oui' },
  en: { skip: 'skip', later: 'later', back: 'back', redo: 'redo', yes: 'yes' },
} as const;

function answering(position: Position, wishes: Wishes, tag: Tag): Said {
  const { path, id } = position.pending as NonNullable<Position['pending']>;
  const wish = path in wishes ? wishes[path] : wishes[id];
  const value = wish === undefined ? sampleAt(position) : wish;
  return value === null ? { text: words[tag].skip } : { press: { question: path, value } };
}

/** Chance that gives the same conversation each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function otherAnswer({ ground }: Position, path: string, random: () => number): readonly Said[] {
  const id = template(path) as FieldId;
  const field = fieldOf(id);
  if (!field) return [];
  const answers = answersAt({ pending: { id, path, field, scope: scopeOf(path) }, ground } as unknown as Position);
  const value = answers[Math.floor(random() * answers.length)];
  return value === undefined ? [] : [{ press: { question: path, value } }];
}

/** What somebody says who changes their mind, puts things off and comes back. */
function wandering(talk: Conversation, tag: Tag, random: () => number): readonly Said[] {
  const position = talk.position();
  const live = Object.keys(position.ground.live);
  const some = live[Math.floor(random() * live.length)];
  const turn = random();
  const { later, back, redo, yes } = words[tag];
  if (turn < 0.03) return [{ text: back }];
  if (turn < 0.05) return [{ text: back }, { text: redo }];
  if (turn < 0.09) return [{ text: later }];
  if (turn < 0.11 || !position.pending) return [{}];
  if (turn < 0.15 && some) return [{ change: some }, ...otherAnswer(position, some, random), { text: yes }];
  const answers = answersAt(position);
  const isAgain = template(position.pending.path).endsWith('.another');
  const other = answers[Math.floor(random() * answers.length)];
  if (turn > 0.75 && other !== undefined && !isAgain)
    return [{ press: { question: position.pending.path, value: other } }];
  return [answering(position, {}, tag)];
}

function record(tag: Tag, next: (talk: Conversation) => readonly Said[] | undefined): Golden {
  const talk = converse(locales[tag]);
  for (let turns = 0; turns < longest; turns++) {
    const said = next(talk);
    if (!said) break;
    said.forEach(talk.do);
  }
  const { log } = talk.session();
  const asked = Array.from({ length: log.length + 1 }, (_, count) => {
    const { pending } = walk(fold(log.slice(0, count)).values);
    return pending?.path ?? null;
  });
  return { definition, log, asked, configuration: talk.configuration() };
}

const onward =
  (wishes: Wishes, tag: Tag) =>
  (talk: Conversation): readonly Said[] | undefined => {
    const position = talk.position();
    return position.pending ? [answering(position, wishes, tag)] : undefined;
  };

function restless(seed: number, tag: Tag): (talk: Conversation) => readonly Said[] | undefined {
  const random = chance(seed);
  return (talk) => {
    const { pending } = talk.position();
    return pending && pending.id !== 'setup.openPoint' ? wandering(talk, tag, random) : undefined;
  };
}

const seeds = [1, 2, 3, 5, 8, 13];
const recorded: readonly (readonly [name: string, golden: Golden])[] = [
  ...Object.entries(ways).flatMap(([name, wishes]) =>
    (['fr', 'en'] as const)
      .slice(0, name === 'plain' ? 2 : 1)
      .map((tag) => [`${name}.${tag}`, record(tag, onward(wishes, tag))] as const),
  ),
  ...seeds.map((seed, i) => {
    const tag = i % 2 ? 'en' : 'fr';
    return [`restless-${seed}.${tag}`, record(tag, restless(seed, tag))] as const;
  }),
];

/** One statement a line, so that a difference is read at a glance. */
function written({ definition: version, log, asked, configuration }: Golden): string {
  const list = (all: readonly unknown[]): string => all.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return [
    `{\n  "definition": ${JSON.stringify(version)},`,
    `  "log": [\n${list(log)}\n  ],`,
    `  "asked": [\n${list(asked)}\n  ],`,
    `  "configuration": ${JSON.stringify(configuration)}\n}\n`,
  ].join('\n');
}

const folder = new URL(`${definition}/`, goldenFolder);
mkdirSync(folder, { recursive: true });
for (const [name, golden] of recorded) writeFileSync(new URL(`${name}.json`, folder), written(golden));
writeFileSync(new URL(manifestFile, folder), `${JSON.stringify(manifest(), null, 1)}\n`);
