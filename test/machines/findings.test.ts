import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../machines/configuration.ts';
import { type FindingId, findingKinds } from '../../machines/finding.ts';
import { findingsOf } from '../../machines/findings.ts';
import { lint, parseConfiguration } from '../../machines/lint.ts';
import { drive, emitted, ways } from '../helpers/drive.ts';
import { type Changes, examples, having, oneQueue, queues, sound } from '../helpers/findings.ts';

const idsOf = (configuration: Configuration) => findingsOf(configuration).map(({ id }) => id as string);

describe('findings', () => {
  test('there is none on a sound configuration', () => {
    expect(findingsOf(sound)).toEqual([]);
    expect(sound.status).toBe('complete');
  });

  test.each(Object.entries(examples))('%s is found where it is, and not nearby', (id, { bad, at, good }) => {
    const found = findingsOf(having(bad)).filter((one) => one.id === id);
    expect(found.map(({ path }) => path)).toContain(at);
    const [severity, ...source] = findingKinds[id as FindingId];
    for (const one of found) expect(one).toMatchObject({ severity, source });
    expect(idsOf(having(good))).not.toContain(id);
  });

  test('the examples are those of every finding there is', () => {
    expect([...Object.keys(examples), 'schema-invalid'].toSorted()).toEqual(Object.keys(findingKinds).toSorted());
  });

  test('a file that breaks the schema has that finding alone', () => {
    const findings = lint(parseConfiguration({ ...sound, locale: 12 }));
    expect(findings).toMatchObject([{ id: 'schema-invalid', severity: 'error', path: 'locale' }]);
    expect(lint(parseConfiguration(sound))).toEqual([]);
  });

  test('a name is unknown wherever it is mentioned', () => {
    const mentions: readonly Changes[] = [
      { 'templates[0].channels': ['Ailleurs'] },
      { richMessages: [{ kind: 'rich-link', channels: ['Ailleurs'] }] },
      { 'customComponent.channels': ['Ailleurs'] },
      { 'roles[0].channels[0].channel': 'Ailleurs' },
      queues([{ ...oneQueue[0], includedChannels: ['Ailleurs'] }]),
      { 'skills[0].messageTemplate': 'ailleurs' },
    ];
    for (const changes of mentions) expect(idsOf(having(changes))).toContain('unknown-name');
  });

  test('a name is a duplicate in every list', () => {
    for (const group of ['channels', 'templates', 'roles', 'skills'] as const) {
      const list = sound[group] as readonly object[];
      expect(idsOf(having({ [group]: [...list, list[0]] }))).toContain('name-duplicate');
    }
    expect(idsOf(having(queues([...oneQueue, ...oneQueue])))).toContain('name-duplicate');
  });
});

describe('a draft', () => {
  test.each(Object.entries(ways))('of %s has no error that time alone will mend', (_, wishes) => {
    for (const position of drive(wishes).positions) {
      const errors = emitted(position).findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ id }) => id).filter((id) => id !== 'survey-template-missing')).toEqual([]);
    }
  });

  test('that is empty has no finding', () =>
    expect(emitted(drive({}, 'setup.prerequisites').last).findings).toEqual([]));
});
