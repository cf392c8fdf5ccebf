import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../machines/configuration.ts';
import { type Difference, differencesOf } from '../../machines/diff.ts';
import { findingsOf } from '../../machines/findings.ts';
import { productOf } from '../../machines/product.ts';
import { drive, emitted, ways } from '../helpers/drive.ts';

type Loose = { [key: string]: Loose } & Loose[];

const base = (wishes = {}): Configuration => emitted(drive({ ...ways.twoChannels, ...wishes }).last);

/** A configuration after a change by hand. */
function changed(edit: (file: Loose) => void, from = base()): Configuration {
  const file = structuredClone(from);
  edit(file as unknown as Loose);
  return file;
}

const found = (edit: (file: Loose) => void, from = base()): readonly Difference[] =>
  differencesOf(from, changed(edit, from));
const brief = (differences: readonly Difference[]) => differences.map(({ path, kind }) => `${kind} ${path}`);
const set = (target: unknown, values: object) => void Object.assign(target as object, values);

describe('no difference', () => {
  test.each(Object.entries(ways))('between %s and itself, at every question', (_, wishes) => {
    for (const position of drive(wishes).positions)
      expect(differencesOf(emitted(position), emitted(position))).toEqual([]);
  });

  test('in the order of elements, of names and of options', () => {
    const order = (file: Loose) => {
      file.channels?.reverse();
      file.roles?.[0]?.channels?.reverse();
      file.roles?.[0]?.channels?.[0]?.permissions?.reverse();
      file.richMessages?.reverse();
      file.outbound?.methods?.reverse();
    };
    const { progress: _, ...untold } = base();
    expect(brief(found(order, untold))).toEqual([]);
  });

  test('in the language or in what was exported when', () => {
    expect(found((file) => set(file, { locale: 'en-CA', $schema: 'x' }))).toEqual([]);
  });
});

describe('a difference', () => {
  test('is named by its path in the second file, by that in the first when it was removed', () => {
    expect(brief(found((file) => set(file.business, { email: 'a@b.example' })))).toEqual(['changed business.email']);
    expect(brief(found((file) => set(file.channels?.[1], { sla: null })))).toEqual([
      'changed channels[1].sla.mode',
      'removed channels[1].sla.firstResponse',
      'removed channels[1].sla.solution',
    ]);
  });

  test('is found by name, wherever the element stands', () => {
    const differences = found((file) => {
      file.channels?.reverse();
      set(file.channels?.[0], { studioScript: 'Other' });
    });
    expect(differences).toMatchObject([
      { path: 'channels[0].studioScript', kind: 'changed', before: 'WA_Entrant', after: 'Other' },
    ]);
  });

  test('of a channel’s name is one of the name alone, where the number stays', () => {
    const differences = found((file) => {
      set(file.channels?.[0], { name: 'WhatsApp Est' });
      set(file.roles?.[0]?.channels?.[0], { channel: 'WhatsApp Est' });
    });
    expect(brief(differences)).toEqual(['changed channels[0].name', 'changed roles[0].channels[0].channel']);
  });

  test('of lists is one of what is in them', () => {
    const [difference] = found((file) => set(file.outbound, { methods: ['automated'] }));
    expect(difference).toMatchObject({ before: ['agent-templates'], after: ['automated'] });
  });

  test('between a draft and the whole is what is still missing, and that it is complete', () => {
    const { positions, last } = drive({});
    const differences = differencesOf(emitted(positions.at(-8) as typeof last), emitted(last));
    expect(differences[0]).toMatchObject({ path: 'status', before: 'draft', after: 'complete' });
    expect(differences.slice(1).every(({ kind }) => kind === 'added')).toBe(true);
  });

  test.each(Object.entries(ways))('from %s is the same the other way round', (_, wishes) => {
    const [a, b] = [base(), emitted(drive(wishes).last)];
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const there = differencesOf(a, b).map(({ kind, before, after }) => JSON.stringify([kind, before, after]));
    const back = differencesOf(b, a).map(({ kind, before, after }) => JSON.stringify([turned[kind], after, before]));
    expect(there.toSorted()).toEqual(back.toSorted());
  });
});

describe('the impact', () => {
  const steps = (differences: readonly Difference[]) =>
    differences.flatMap(({ path, impact }) =>
      impact.flatMap((one) => ('path' in one ? [`${path}: ${one.kind} ${one.path} (${productOf(one.path)})`] : [])),
    );

  test('names the finished steps in which the value was entered, and their product', () => {
    expect(steps(found((file) => set(file.business, { address: 'elsewhere' })))).toEqual([
      'business.address: redo steps.channels[0].businessInformation (meta)',
      'business.address: redo steps.channels[1].businessInformation (meta)',
    ]);
    expect(steps(found((file) => set(file.skills?.[0], { campaign: 'Other' })))).toEqual([
      'skills[0].campaign: redo steps.skills[0].create (cxone)',
    ]);
  });

  test('names them too for a choice that changes the clicks and is entered nowhere', () => {
    expect(steps(found((file) => set(file.skills?.[0], { acceptReject: true })))).toEqual([
      'skills[0].acceptReject: redo steps.skills[0].create (cxone)',
    ]);
  });

  test('names what to do for a new element, and what to take back for one that is gone', () => {
    const more = changed((file) => file.skills?.push({ ...file.skills[0], name: 'WA_Sales' } as unknown as Loose));
    expect(steps(differencesOf(base(), more))).toEqual(['skills[1].name: do steps.skills[1].create (cxone)']);
    const { progress: _, ...untold } = more;
    expect(steps(differencesOf(untold, base()))).toContain('skills[1].name: undo steps.skills[1].create (cxone)');
  });

  test('says nothing of steps that nobody has done', () => {
    const { positions } = drive({}, 'steps.channels[].connectFacebook');
    const draft = emitted(positions.at(-1) as (typeof positions)[number]);
    expect(steps(found((file) => set(file.business, { address: 'elsewhere' }), draft))).toEqual([]);
  });

  test('tells each finding that comes or goes once', () => {
    const other = changed((file) => {
      set(file, { agentApplications: ['max'] });
      set(file.roles?.[0], { viewSkills: false });
      set(file.skills?.[0], { screenPop: true });
    });
    const keys = (configuration: Configuration) => findingsOf(configuration).map(({ id, path }) => `${id} ${path}`);
    const [old, fresh] = [new Set(keys(base())), new Set(keys(other))];
    const told = (kind: string, differences: readonly Difference[]) =>
      differences.flatMap(({ impact }) =>
        impact.flatMap((one) =>
          'finding' in one && one.kind === kind ? [`${one.finding.id} ${one.finding.path}`] : [],
        ),
      );
    const there = differencesOf(base(), other);
    expect(told('appears', there).toSorted()).toEqual([...fresh].filter((one) => !old.has(one)).toSorted());
    expect(told('disappears', there).toSorted()).toEqual([...old].filter((one) => !fresh.has(one)).toSorted());
    expect(told('appears', there).length).toBeGreaterThan(1);
    expect(told('appears', differencesOf(other, base())).toSorted()).toEqual(told('disappears', there).toSorted());
  });

  test('puts a finding with the difference that brings it about', () => {
    const differences = found((file) => set(file.roles?.[0], { viewSkills: false }));
    expect(differences).toMatchObject([
      { path: 'roles[0].viewSkills', impact: expect.arrayContaining([expect.objectContaining({ kind: 'appears' })]) },
    ]);
  });
});
