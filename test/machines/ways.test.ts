import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { type Position, step } from '../../machines/walk.ts';
import { drive, emitted, type Wishes, ways } from '../helpers/drive.ts';

/** Paths asked on the way, in order. */
const askedOn = (wishes: Wishes, until?: FieldId): readonly string[] =>
  drive(wishes, until).positions.flatMap(({ pending }) => pending?.path ?? []);
const refusalAt = (position: Position, value: Value): boolean =>
  step(position, { type: 'ANSWER', path: position.pending?.path ?? '', value }) === position;

describe('the order of the page', () => {
  test('each task is done before the next one begins (R15)', () => {
    for (const wishes of Object.values(ways)) {
      const order = drive(wishes).positions.map(({ task }) => task);
      expect([...new Set(order)]).toEqual([
        'account',
        'channel',
        'templates',
        'component',
        'roles',
        'routing',
        'skill',
        'defaults',
        'sla',
        'review',
        'finished',
      ]);
      expect(order.filter((task, i) => i > 0 && task !== order[i - 1]).length).toBe(10);
    }
  });

  test('what was ticked at the start is not asked again', () => {
    const ticked = askedOn({});
    const unticked = askedOn({ 'setup.prerequisites': [] });
    const more = unticked.filter((path) => !ticked.includes(path));
    expect(more).toEqual([
      'steps.prerequisites.channelPermissions',
      'steps.prerequisites.skillPermissions',
      'steps.prerequisites.phone',
      'account.origin',
      'account.review',
      'business.facebookVerified',
      'steps.business.checkLogo',
    ]);
  });

  test('an account that is still to be created is reviewed after the channel asks for it', () => {
    const paths = askedOn({ 'setup.prerequisites': [], 'account.origin': 'created' });
    expect(paths.indexOf('account.review')).toBeGreaterThan(paths.indexOf('steps.channels[0].businessInformation'));
    expect(paths.filter((path) => path === 'account.review').length).toBe(1);
  });
});

describe('the profile (R59–R71)', () => {
  test('a new one is described, then the number is verified', () => {
    const paths = askedOn({ 'setup.channels[].profileFromCompany': false }, 'channels[].name');
    expect(paths.slice(paths.indexOf('channels[0].profile.origin'))).toEqual([
      'channels[0].profile.origin',
      'setup.channels[0].profileFromCompany',
      'channels[0].profile.displayName',
      'channels[0].profile.category',
      'channels[0].profile.description',
      'channels[0].profile.website',
      'channels[0].verification.method',
      'steps.channels[0].profileAndNumber',
      'channels[0].name',
    ]);
  });

  test('an existing one whose number is verified jumps to step 12 (R60)', () => {
    const wishes = { 'channels[].profile.origin': 'existing', 'setup.channels[].profileVerified': true };
    const paths = askedOn(wishes, 'channels[].name');
    expect(paths.slice(paths.indexOf('channels[0].profile.origin'))).toEqual([
      'channels[0].profile.origin',
      'setup.channels[0].profileVerified',
      'steps.channels[0].profileAndNumber',
      'channels[0].name',
    ]);
    expect(emitted(drive(wishes).last).channels?.[0]).toMatchObject({
      profile: { origin: 'existing' },
      verification: { status: 'already-verified' },
    });
  });

  test('an existing one with another number is verified all the same (R79, T1)', () => {
    const wishes = { 'channels[].profile.origin': 'existing', 'setup.channels[].profileVerified': false };
    expect(askedOn(wishes)).toContain('channels[0].verification.method');
    expect(emitted(drive(wishes).last).channels?.[0]?.verification).toEqual({ method: 'sms', status: 'verified' });
  });

  test('the website may be left out (R64)', () => {
    const wishes = { 'setup.channels[].profileFromCompany': false, 'channels[].profile.website': null };
    expect(emitted(drive(wishes).last).channels?.[0]?.profile?.website).toBeNull();
  });
});

describe('repeated groups', () => {
  const another = (group: string, more: Wishes = {}): Wishes => ({ [`setup.${group}[0].another`]: true, ...more });

  test('several channels, each with a number, a verification and a name of its own (R77–R79)', () => {
    const wishes = {
      ...another('channels'),
      'setup.channels[1].another': true,
      'setup.roles[].channels': ['WhatsApp Toronto', 'WhatsApp Montréal', 'WhatsApp Québec'],
    };
    const { channels = [], roles = [] } = emitted(drive(wishes).last);
    expect(channels.map(({ phoneNumber }) => phoneNumber)).toEqual(['+14165550120', '+14165550121', '+14165550122']);
    expect(new Set(channels.map(({ name }) => name)).size).toBe(3);
    expect(channels.map(({ verification }) => verification?.status)).toEqual(['verified', 'verified', 'verified']);
    expect(roles[0]?.channels?.map(({ channel }) => channel)).toEqual(channels.map(({ name }) => name));
  });

  test('a number is taken once only (R78)', () => {
    const at = drive(another('channels'), ({ pending }) => pending?.path === 'channels[1].phoneNumber').last;
    expect(refusalAt(at, '+14165550120')).toBe(true);
    expect(refusalAt(at, '+14165550129')).toBe(false);
  });

  test.each([
    ['channels', 'channels[1].name', 'WhatsApp Toronto'],
    ['templates', 'templates[1].name', 'rappel_rendez_vous'],
    ['roles', 'roles[1].name', 'Agent numérique 1'],
    ['skills', 'skills[1].name', 'WA_Service_1'],
  ])('a second element of %s may not have the name of the first', (group, path, name) => {
    const wishes = another(group, { 'setup.templates[1].recommended': false });
    const at = drive(wishes, ({ pending }) => pending?.path === path).last;
    expect(refusalAt(at, name)).toBe(true);
    expect(refusalAt(at, group === 'skills' || group === 'templates' ? 'autre_1' : 'Autre')).toBe(false);
  });

  test('a skill may not have the name of a routing queue (R141)', () => {
    const at = drive(
      { 'routing.method': 'routing-queues', 'routing.queues[].name': 'WA_Clients' },
      'skills[].name',
    ).last;
    expect(refusalAt(at, 'WA_Clients')).toBe(true);
  });

  test.each(['templates', 'roles', 'skills'])('%s go on as long as another one is wanted', (group) => {
    const wishes = { ...another(group), [`setup.${group}[1].another`]: true, 'setup.templates[].recommended': false };
    const { length } = emitted(drive(wishes).last)[group as 'roles'] ?? [];
    expect(length).toBe(3);
  });

  test('routing queues go on too, and are only asked about when they are used', () => {
    const wishes = { 'routing.method': 'routing-queues', 'setup.routing.queues[0].another': true };
    expect(emitted(drive(wishes).last).routing?.queues).toHaveLength(2);
    expect(askedOn({}).some((path) => path.includes('queues'))).toBe(false);
    expect(emitted(drive().last).routing?.queues).toEqual([]);
  });

  test('every channel has its script, its skill and its SLA (R138, R198)', () => {
    const paths = askedOn({ ...another('channels'), ...another('skills'), 'channels[].sla.mode': 'different' });
    for (const n of [0, 1])
      for (const key of ['studioScript', 'defaultSkill', 'sla.mode', 'sla.firstResponse', 'sla.solution'])
        expect(paths).toContain(`channels[${n}].${key}`);
    expect(paths.filter((path) => path === 'businessHours.week').length).toBe(1);
  });

  test('every rich message says for which channels it is (R88)', () => {
    const both = ['WhatsApp Toronto', 'WhatsApp Montréal'];
    const wishes = {
      ...another('channels'),
      richMessages: ['rich-link', 'time-slots'],
      'richMessages[].channels': both,
    };
    expect(emitted(drive(wishes).last).richMessages).toEqual([
      { kind: 'rich-link', channels: both },
      { kind: 'time-slots', channels: both },
    ]);
  });

  test('with one channel, nobody is asked for which channels', () => {
    const wishes = { richMessages: ['rich-link'], 'routing.method': 'routing-queues' };
    expect(askedOn(wishes).filter((path) => /hannels$/.test(path) && path !== 'customComponent.channels')).toEqual([]);
  });
});

describe('outbound contact (R7–R13, R85, R86)', () => {
  test('asks for consent and a template as soon as somebody is written to', () => {
    expect(askedOn({})).toEqual(expect.arrayContaining(['outbound.consent', 'templates[0].purpose']));
  });

  test('asks for neither when nobody is', () => {
    const paths = askedOn({ 'outbound.methods': [], 'setup.templates': false });
    expect(paths.filter((path) => /consent|^templates/.test(path))).toEqual([]);
    expect(emitted(drive({ 'outbound.methods': [], 'setup.templates': false }).last)).toMatchObject({
      outbound: { enabled: false, methods: [], consent: [], feedbackSurveys: false },
      templates: [],
    });
  });

  test('a survey needs its template even without any other outbound contact', () => {
    const paths = askedOn({ 'outbound.methods': [], 'outbound.feedbackSurveys': true });
    expect(paths).toContain('templates[0].purpose');
    expect(paths).not.toContain('setup.templates');
  });
});
