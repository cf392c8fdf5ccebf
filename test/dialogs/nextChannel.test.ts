import { describe, expect, test } from 'vitest';
import { askedPending, suggestionFor } from '../../dialogs/asked.ts';
import { languages } from '../../dialogs/catalog.ts';
import { likePrevious } from '../../machines/likePrevious.ts';
import { fieldOf } from '../../machines/setup.ts';
import { openPoints, type Position, walk } from '../../machines/walk.ts';
import { drive, driveOn, emitted, type Wishes } from '../helpers/drive.ts';
import { standingAt } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

const rich: Wishes = {
  'setup.channels[0].another': true,
  'setup.channels[].profileFromCompany': false,
  'channels[0].profile.category': 'TRAVEL',
  'channels[0].sla.mode': 'different',
  'channels[0].sla.firstResponse': 'PT2H',
  'channels[0].sla.solution': 'P3D',
  'setup.skills[0].another': true,
  'channels[0].defaultSkill': 'WA_Service_2',
  'channels[0].studioScript': 'WA_Accueil',
};
const asBefore: Wishes = { ...rich, 'setup.channels[1].likePrevious': true };

const askedOf = (wishes: Wishes, index: number): readonly string[] =>
  drive(wishes).positions.flatMap(({ pending }) =>
    pending?.path.includes(`channels[${index}]`) && !pending.path.includes('roles') ? [pending.path] : [],
  );
const bare = (paths: readonly string[], index: number) => paths.map((path) => path.replace(`channels[${index}]`, ''));
/** What a position suggests for the question that waits. */
const suggestedAt = (position: Position) => {
  const at = { position, folded: { values: position.ground.values, former: {}, stamps: {}, locale: null } };
  return position.pending ? suggestionFor(askedPending(position.pending, at), at)?.value : undefined;
};

describe('a channel like the one before it', () => {
  const { last } = drive(asBefore);
  const [first, second] = emitted(last).channels ?? [];

  test('has its account, profile, script, skill and SLA', () => {
    expect(last.task).toBe('finished');
    expect(second?.profile).toEqual(first?.profile);
    expect(second?.sla).toEqual({ mode: 'different', firstResponse: 'PT2H', solution: 'P3D' });
    expect([second?.studioScript, second?.defaultSkill]).toEqual(['WA_Accueil', 'WA_Service_2']);
    expect(last.ground.live['setup.channels[1].facebookAccount']).toBe('right');
  });

  test('is asked only for what is its own, and its number is verified anew (R78, R79)', () => {
    expect(bare(askedOf(asBefore, 1), 1)).toEqual([
      'setup..likePrevious',
      '.phoneNumber',
      '.previousUse',
      'steps..connectFacebook',
      'steps..businessInformation',
      '.verification.method',
      'steps..profileAndNumber',
      '.name',
      'steps..createInCxone',
      '.approval',
      'setup..another',
      'steps..setDefaults',
      'steps..setSla',
    ]);
  });

  test('goes on following the one before it, until it is given its own', () => {
    const later = { ...last.ground.values, 'channels[0].studioScript': 'WA_Soir' };
    expect(walk(later).ground.live['channels[1].studioScript']).toBe('WA_Soir');
    const own = walk({ ...later, 'channels[1].studioScript': 'WA_Nuit' });
    expect(own.ground.live['channels[1].studioScript']).toBe('WA_Nuit');
  });

  test('with an existing profile is still asked whether its own number shows as verified (T1)', () => {
    const existing = {
      ...asBefore,
      'channels[].profile.origin': 'existing',
      'setup.channels[0].profileVerified': true,
    };
    const at = drive(existing, ({ pending }) => pending?.path === 'setup.channels[1].profileVerified').last;
    expect(at.pending?.path).toBe('setup.channels[1].profileVerified');
    expect(at.ground.live['channels[1].profile.origin']).toBe('existing');
    expect(suggestedAt(at)).toBeUndefined();
  });

  test('may be followed by a third one', () => {
    const three = { ...asBefore, 'setup.channels[1].another': true, 'setup.channels[2].likePrevious': true };
    expect(emitted(drive(three).last).channels?.[2]).toMatchObject({
      profile: first?.profile,
      studioScript: 'WA_Accueil',
    });
  });

  test('never takes over a verification', () => {
    expect(fieldOf(likePrevious)?.offers?.filter((id) => /erif|approval|phoneNumber|previousUse/.test(id))).toEqual([]);
    const until = drive(asBefore, ({ pending }) => pending?.path === 'steps.channels[1].profileAndNumber').last;
    const own = Object.keys(until.ground.live).filter((path) => path.includes('channels[1]'));
    expect(own.filter((path) => /verification\.status|profileVerified|approval/.test(path))).toEqual([]);
  });
});

describe('a channel that is not like the one before it', () => {
  test('is asked everything, with the answer of the one before it at one tap', () => {
    const suggestions = new Map(
      drive(rich).positions.map((position) => [position.pending?.path, suggestedAt(position)] as const),
    );
    expect(Object.fromEntries([...suggestions].filter(([path]) => path?.startsWith('channels[1]')))).toMatchObject({
      'channels[1].profile.origin': 'new',
      'channels[1].profile.category': 'TRAVEL',
      'channels[1].profile.displayName': 'The Jungle at Classics',
      'channels[1].studioScript': 'WA_Accueil',
      'channels[1].defaultSkill': 'WA_Service_2',
      'channels[1].sla.mode': 'different',
      'channels[1].phoneNumber': undefined,
      'channels[1].previousUse': undefined,
    });
  });

  test('suggests the method of verification by its own number alone', () => {
    const method = (number: string) => {
      const wishes = { ...rich, 'channels[0].verification.method': 'voice', 'channels[1].phoneNumber': number };
      return suggestedAt(drive(wishes, ({ pending }) => pending?.path === 'channels[1].verification.method').last);
    };
    expect(method('+33612345678')).toBe('sms');
    expect(method('+33145678901')).toBe('voice');
  });
});

describe('a channel that is added when all is done', () => {
  const { last } = drive({ 'channels[].sla.mode': 'global' });
  const { 'setup.review': _review, ...values } = last.ground.values;
  const added = walk({ ...values, 'setup.channels[0].another': true });

  test('is offered what the first one has, its script and SLA included', () => {
    expect(added.pending?.path).toBe('setup.channels[1].likePrevious');
    const done = driveOn(added, { 'setup.channels[1].likePrevious': true });
    expect(emitted(done).channels?.[1]).toMatchObject({ studioScript: 'WA_Entrant', sla: { mode: 'global' } });
  });

  test.each(['setup.roles[0].channels', 'customComponent.channels'])('is offered to %s', (path) => {
    const positions: Position[] = [];
    let at = added;
    for (let n = 0; at.pending && n < 60; n++) {
      positions.push(at);
      at = driveOnce(at);
    }
    const both = ['WhatsApp Toronto', 'WhatsApp Montréal'];
    const asked = positions.find(({ pending }) => pending?.path === path);
    expect(asked ? suggestedAt(asked) : at.ground.live[path]).toEqual(both);
  });

  test('leaves nothing open once its own steps are done', () => {
    expect(openPoints(driveOn(added, { 'setup.channels[1].likePrevious': true }))).toEqual([]);
  });
});

function driveOnce(position: Position): Position {
  const path = position.pending?.path as string;
  const values = driveOn(position, { 'setup.channels[1].likePrevious': true }).ground.values;
  return walk({ ...position.ground.values, [path]: values[path] ?? null });
}

describe.each(tags)('in %s', (tag) => {
  const [yes, no] = tag === 'fr' ? ['oui', 'non'] : ['yes', 'no'];
  const { questions, notices } = languages[tag];

  test('the offer names the channel before, lists what is known, and says what it leaves out', () => {
    const talk = standingAt('setup.channels[].another', tag);
    const { text } = talk.say(yes as string);
    expect(talk.question()).toBe('setup.channels[1].likePrevious');
    expect(text).toContain('WhatsApp Toronto');
    expect(text).toContain(notices.verifiedAnew);
    expect(text).toContain(questions['channels[].profile.displayName'].label);
  });

  test('without it, «ok» takes each of the former answers', () => {
    const talk = standingAt('setup.channels[].another', tag);
    talk.say(yes as string, no as string, '+1 514 555 0187', tag === 'fr' ? 'jamais utilisé' : 'never used', 'ok');
    expect(talk.values()['setup.channels[1].facebookAccount']).toBe('right');
    talk.say(tag === 'fr' ? 'fait' : 'done', tag === 'fr' ? 'fait' : 'done', 'ok', 'ok', 'ok');
    const { live } = talk.position().ground;
    for (const key of ['origin', 'displayName', 'category'])
      expect(live[`channels[1].profile.${key}`]).toBe(live[`channels[0].profile.${key}`]);
  });
});
