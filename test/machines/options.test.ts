import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { type Position, step, walk } from '../../machines/walk.ts';
import { answer, drive, emitted, valuesWith, type Wishes } from '../helpers/drive.ts';

/** Paths asked on the way, in order. */
const askedOn = (wishes: Wishes, until?: FieldId): readonly string[] =>
  drive(wishes, until).positions.flatMap(({ pending }) => pending?.path ?? []);
const refusalAt = (position: Position, value: Value): boolean =>
  step(position, { type: 'ANSWER', path: position.pending?.path ?? '', value }) === position;

describe('the custom component (R92–R111)', () => {
  const skipped = { 'customComponent.url': null };

  test('may be skipped as a whole', () => {
    const paths = askedOn(skipped);
    expect(paths.filter((path) => /customComponent/.test(path))).toEqual(['customComponent.url']);
    expect(emitted(drive(skipped).last)).toMatchObject({ status: 'complete', customComponent: null });
  });

  test('old components are only removed after a yes of their own (R104)', () => {
    const paths = askedOn({ 'setup.customComponent.legacy': 'found' });
    const at = paths.indexOf('setup.customComponent.removalConfirmed');
    expect(paths.slice(at - 1, at + 2)).toEqual([
      'setup.customComponent.legacy',
      'setup.customComponent.removalConfirmed',
      'steps.customComponent.removeLegacy',
    ]);
    expect(emitted(drive({ 'setup.customComponent.legacy': 'found' }).last).customComponent).toMatchObject({
      legacyComponentsRemoved: true,
    });
  });

  test('without that yes they stay, and the configuration says so', () => {
    const wishes = { 'setup.customComponent.legacy': 'found', 'setup.customComponent.removalConfirmed': false };
    expect(askedOn(wishes)).not.toContain('steps.customComponent.removeLegacy');
    const configuration = emitted(drive(wishes).last);
    expect(configuration.customComponent?.legacyComponentsRemoved).toBe(false);
    expect(configuration.findings.map(({ id }) => id)).toContain('component-legacy-left');
  });

  test('without any there is nothing to remove', () => {
    expect(askedOn({}).filter((path) => /removal|removeLegacy/.test(path))).toEqual([]);
    expect(emitted(drive().last).customComponent?.legacyComponentsRemoved).toBe(true);
  });

  const all = { 'setup.customComponent.recommended': false, 'customComponent.channels': 'all' };

  test('all channels takes a yes of its own (R110)', () => {
    expect(askedOn(all)).toContain('setup.customComponent.allChannels');
    expect(askedOn({ ...all, 'customComponent.channels': ['WhatsApp Toronto'] })).not.toContain(
      'setup.customComponent.allChannels',
    );
    expect(emitted(drive(all).last).customComponent?.channels).toBe('all');
  });

  test('a no is not kept: the chart refuses it, and the choice is withdrawn', () => {
    const at = drive(all, 'setup.customComponent.allChannels').last;
    expect(refusalAt(at, false)).toBe(true);
    expect(at.pending?.field.withdraws).toBe('customComponent.channels');
    const { 'customComponent.channels': _withdrawn, ...rest } = at.ground.values;
    expect(walk(rest).pending?.path).toBe('customComponent.channels');
  });

  test('only channels that exist may be chosen', () => {
    const at = drive(all, 'customComponent.channels').last;
    expect(refusalAt(at, ['WhatsApp Paris'])).toBe(true);
    expect(refusalAt(at, [])).toBe(true);
    expect(refusalAt(at, ['WhatsApp Toronto'])).toBe(false);
  });

  test('the address needs its placeholder and no smooch (R104, R107)', () => {
    const at = drive({}, 'customComponent.url').last;
    expect(refusalAt(at, 'https://home.nicecxone.com/settings')).toBe(true);
    expect(refusalAt(at, 'https://app.smooch.io/settings%s')).toBe(true);
    expect(refusalAt(at, 'https://home.nicecxone.com/settings%s')).toBe(false);
  });
});

describe('what a skill may have', () => {
  const optionsAt = (wishes: Wishes) => drive(wishes, 'setup.skills[].options').last;

  test.each(['screen-pop', 'agent-response', 'customer-response'])(
    '%s is refused with MAX alone (R168–R188)',
    (option) => {
      expect(refusalAt(optionsAt({ agentApplications: ['max'] }), [option])).toBe(true);
      expect(refusalAt(optionsAt({ agentApplications: ['max', 'cxone-agent'] }), [option])).toBe(false);
      expect(refusalAt(optionsAt({ agentApplications: ['cxone-agent'] }), [option])).toBe(false);
    },
  );

  test('service level and accept / reject are allowed with MAX', () => {
    expect(refusalAt(optionsAt({ agentApplications: ['max'] }), ['service-level', 'accept-reject'])).toBe(false);
  });

  test('a sub-skill goes with routing queues only (R165)', () => {
    expect(refusalAt(optionsAt({}), ['sub-skill'])).toBe(true);
    expect(refusalAt(optionsAt({ 'routing.method': 'routing-queues' }), ['sub-skill'])).toBe(false);
  });

  test('a message template must exist', () => {
    const none = { 'outbound.methods': [], 'setup.templates': false };
    expect(refusalAt(optionsAt(none), ['message-template'])).toBe(true);
    expect(refusalAt(optionsAt({}), ['message-template'])).toBe(false);
  });

  test('a change of routing makes a sub-skill invalid, and it alone is asked again', () => {
    const values = valuesWith({ 'routing.method': 'routing-queues', 'setup.skills[].options': ['sub-skill'] });
    const position = walk({ ...values, 'routing.method': 'studio-script' });
    expect(position.pending?.path).toBe('setup.skills[0].options');
    expect(answer(position, []).task).toBe('finished');
  });

  test('an outbound skill exists with Personal Connection or BYOC only (R160)', () => {
    expect(askedOn({})).not.toContain('skills[0].direction');
    const outbound = { 'setup.skills[].options': ['personal-connection'], 'skills[].direction': 'outbound' };
    expect(emitted(drive(outbound).last).skills?.[0]).toMatchObject({
      direction: 'outbound',
      personalConnectionOrByoc: true,
    });
  });

  test('an outbound skill has no service level (R181)', () => {
    const wishes = {
      'setup.skills[].options': ['personal-connection', 'service-level'],
      'skills[].direction': 'outbound',
    };
    expect(askedOn(wishes)).not.toContain('skills[0].serviceLevel.thresholdSeconds');
    expect(emitted(drive(wishes).last).skills?.[0]?.serviceLevel).toBeNull();
  });

  test('an agent is preferred where dynamic delivery is there, and fully described (R169–R178)', () => {
    expect(askedOn({ 'setup.dynamicDelivery': 'unknown' })).not.toContain('skills[0].routing.criterion');
    const preferred = { 'setup.dynamicDelivery': 'yes', 'skills[].routing.criterion': 'preferred-agent' };
    expect(askedOn(preferred)).toEqual(
      expect.arrayContaining([
        'skills[0].routing.focusMetric',
        'skills[0].routing.focusLock',
        'skills[0].routing.fallbackSeconds',
      ]),
    );
    const at = drive(preferred, 'skills[].routing.fallbackSeconds').last;
    expect([0, 1, 5_256_000, 5_256_001].map((n) => refusalAt(at, n))).toEqual([true, false, false, true]);
  });
});

describe('the SLA (R198–R211)', () => {
  test('is optional', () => {
    const paths = askedOn({ 'channels[].sla.mode': 'none' });
    expect(paths.filter((path) => /sla\.f|businessHours|setSla/.test(path))).toEqual([]);
    expect(emitted(drive({ 'channels[].sla.mode': 'none' }).last).channels?.[0]?.sla).toBeNull();
  });

  test('a solution does not come before the first answer (T12)', () => {
    const at = drive({ 'channels[].sla.mode': 'different' }, 'channels[].sla.solution').last;
    expect(['PT59M', 'PT1H', 'PT1H1M'].map((iso) => refusalAt(at, iso))).toEqual([true, false, false]);
  });

  test('a global one may exist or not', () => {
    const global = { 'channels[].sla.mode': 'global' };
    expect(emitted(drive({ ...global, 'setup.globalSla': true }).last).globalSla).toEqual({
      firstResponse: 'PT4H',
      solution: 'P2D',
    });
    expect(emitted(drive({ ...global, 'setup.globalSla': false }).last).globalSla).toBeNull();
  });
});
