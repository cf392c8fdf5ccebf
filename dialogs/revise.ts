import { type Impact, impactOf } from '../machines/impact.ts';
import { template } from '../machines/path.ts';
import { productOf } from '../machines/product.ts';
import { equal, type Value } from '../machines/value.ts';
import { type Asked, askedAt, labelAt } from './asked.ts';
import type { Language } from './language.ts';
import { type PhraseKey, say } from './say.ts';
import type { Dialogue } from './session.ts';
import { capitalised, spell } from './spell.ts';
import { state, type Talk } from './talk.ts';
import { spellAt } from './tell.ts';
import { templateEcho } from './templateText.ts';

type Resume = NonNullable<Extract<Dialogue['aside'], { kind: 'change' }>['resume']>;

/** How the talk stands, to be put back when a change begun now is dropped. */
export function resumeOf({ dialogue }: Talk): Resume {
  const { aside, question, attempt, proposal } = dialogue;
  return (aside && 'resume' in aside ? aside.resume : undefined) ?? { question, attempt, proposal };
}

/** Ends an aside without a trace: the dialogue is as it was before the aside began. */
export function dropAside(talk: Talk): void {
  talk.dialogue = { ...talk.dialogue, ...resumeOf(talk), aside: null };
}

/** Replaces an answer; where that touches other answers, what it comes to is told first and waits for a yes. */
export function revise(talk: Talk, asked: Asked, value: Value): void {
  const { language, at } = talk;
  const { live } = at.position.ground;
  const before = live[asked.path] as Value;
  const label = labelAt(asked.path, live, language);
  if (equal(before, value)) {
    dropAside(talk);
    talk.ahead.push(say(language, 'unchanged', { label: capitalised(label), value: spell(value, asked, language) }));
    return;
  }
  const impact = impactOf(at.position, asked.path, value);
  if (!touchesOthers(impact)) return write(talk, { asked, value, impact });
  const aside = { kind: 'confirm', path: asked.path, value, resume: resumeOf(talk) } as const;
  talk.dialogue = { ...talk.dialogue, aside: structuredClone(aside) as Dialogue['aside'], proposal: null };
}

/** The change that waited for a yes got it. */
export function confirmRevision(talk: Talk, { path, value }: { readonly path: string; readonly value: Value }): void {
  const asked = askedAt(path, talk.at);
  const before = talk.at.position.ground.live[path];
  dropAside(talk);
  if (!asked || before === undefined) return;
  write(talk, { asked, value, impact: impactOf(talk.at.position, path, value) });
}

/** Other answers fall away, come again, follow or come back; the closing confirmation alone does not count. */
const touchesOthers = ({ again, dropped, following }: Impact): boolean =>
  again.some(isAnswer) || dropped.some(isAnswer) || Object.keys(following).some(isAnswer);

const isAnswer = (path: string): boolean => path !== 'setup.review';

function write(talk: Talk, change: { readonly asked: Asked; readonly value: Value; readonly impact: Impact }): void {
  const { asked, value, impact } = change;
  const { language } = talk;
  const { live } = talk.at.position.ground;
  const spelled = { value: spell(value, asked, language), before: spell(live[asked.path] as Value, asked, language) };
  talk.dialogue = { ...talk.dialogue, ...resumeOf(talk), aside: null, proposal: null };
  for (const statement of impact.statements) state(talk, statement);
  const label = labelAt(asked.path, talk.at.position.ground.live, language);
  if (asked.field.kind === 'template' && value !== null)
    talk.ahead.push(
      say(language, 'templateChanged', { label: capitalised(label), before: spelled.before }),
      ...templateEcho(value, asked, language),
    );
  else talk.ahead.push(say(language, 'changed', { label: capitalised(label), ...spelled }));
  if (!touchesOthers(impact) && impact.kept.length)
    talk.ahead.push(say(language, 'changedAlone', { count: impact.kept.filter(isShown).length }));
  if (impact.redo.length)
    talk.ahead.push(say(language, 'changedElsewhere', { step: redoNames(impact.redo, talk).join(', ') }));
}

/** What the change comes to, row by row, and the question whether to make it. */
export function impactText(talk: Talk, { path, value }: { readonly path: string; readonly value: Value }): string {
  const { language, at } = talk;
  const { live } = at.position.ground;
  const impact = impactOf(at.position, path, value);
  const row = (key: PhraseKey & `impact${string}`, names: readonly string[]): readonly string[] =>
    names.length ? [`• ${say(language, key, { names: names.join(', '), count: names.length } as never)}`] : [];
  const [kept, unsettled] = [impact.kept, impact.unsettled].map((paths) => paths.filter(isShown).length) as [
    number,
    number,
  ];
  const following = Object.entries(impact.following).filter(([other]) => isShown(other));
  return [
    say(language, 'impactTitle', {
      label: labelAt(path, live, language),
      before: spellAt(path, live[path] as Value, language),
      value: spellAt(path, value, language),
    }),
    ...row('impactAgain', namesOf(impact.again, talk)),
    ...row('impactDropped', namesOf(impact.dropped, talk)),
    ...row(
      'impactFollowing',
      following.map(([other, then]) =>
        say(language, 'labelled', { label: labelAt(other, live, language), value: spellAt(other, then, language) }),
      ),
    ),
    ...row('impactReturning', namesOf(impact.returning, talk)),
    ...row('impactRedo', redoNames(impact.redo, talk)),
    ...(unsettled ? [`• ${say(language, 'impactUnsettled', { count: unsettled })}`] : []),
    ...(kept || !unsettled ? [`• ${say(language, 'impactKept', { count: kept })}`] : []),
    '',
    say(language, 'impactSure'),
  ].join('\n');
}

const namesOf = (paths: readonly string[], { at, language }: { at: Talk['at']; language: Language }) => [
  ...new Set(paths.filter(isShown).map((path) => labelAt(path, at.position.ground.live, language))),
];

/** Steps to do over, each with the product in whose screens they are. */
const redoNames = (paths: readonly string[], talk: Talk): readonly string[] =>
  paths.flatMap((path) =>
    namesOf([path], talk).map((names) => say(talk.language, `redoIn.${productOf(path)}`, { names })),
  );

/** «Another one?» and offers are part of other answers. */
const isShown = (path: string): boolean => !/\.(another|recommended|review)$/.test(template(path));
