import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { WrongUse } from '../../../bot/cli/command.ts';
import { graphCommand } from '../../../bot/cli/graph.ts';
import { routeCommand } from '../../../bot/cli/route.ts';
import { schemaCommand } from '../../../bot/cli/schema.ts';
import type { LanguageTag } from '../../../dialogs/language.ts';
import { drive, emitted } from '../../helpers/drive.ts';
import { exampleFiles } from '../../helpers/routeExamples.ts';
import { terminal, written } from './helpers.ts';

const at = (name: string): string => fileURLToPath(new URL(`../../routing/${name}`, import.meta.url));
const [jungle, roster] = [at('jungle.json'), at('roster.yaml')];
const monday = '2026-11-23T10:00:00-05:00';
const toronto = ['--channel', 'WhatsApp Toronto', '--at', monday];

function run(args: readonly string[], tag: LanguageTag = 'en') {
  const seen = terminal(tag);
  return { code: routeCommand(args, seen), text: seen.written() };
}
const routed = (message: string, ...more: readonly string[]) =>
  run([jungle, '--roster', roster, '--message', message, ...more]);
const document = (message: string, ...more: readonly string[]) => JSON.parse(routed(message, '--json', ...more).text);

describe('route', () => {
  test.each([
    ['fr', /→ Proposé à Akela/, /documenté R171/],
    ['en', /→ Offered to Akela/, /documented R171/],
  ] as const)('in %s explains a typed message', (tag, destination, source) => {
    const { code, text } = run([jungle, '--roster', roster, '--message', 'Bonjour', ...toronto], tag);
    expect(code).toBe(0);
    expect(text).toMatch(destination);
    expect(text).toMatch(source);
  });

  test('with --json is one document with codes, instants and the words of both languages', () => {
    const found = document('Bonjour', ...toronto);
    expect(found.destination).toMatchObject({ kind: 'agent', agent: 'Akela', skill: 'WA_Service', offered: true });
    expect(found.at).toBe('2026-11-23T15:00:00.000Z');
    expect(found.decisions[0]).toMatchObject({ rule: 'event', outcome: 'message', source: ['O18'] });
    expect(found.decisions[0].text.fr).toMatch(/^Événement/);
    expect(found.agents).toHaveLength(2);
  });

  test.each([
    ['closed', 'closed'],
    ['offline:all', 'queue'],
    ['full:all', 'queue'],
  ])('--assume %s leads to: %s', (condition, kind) => {
    expect(document('Bonjour', ...toronto, '--assume', condition).destination.kind).toBe(kind);
  });

  test('several conditions hold together', () => {
    const found = document('Bonjour', ...toronto, '--assume', 'offline:Akela', '--assume', 'busy:Bagheera');
    expect(found.agents.map(({ reason }: { reason: string }) => reason)).toEqual(['offline', 'busy']);
  });

  test('takes a message, its history and a webhook body from files', () => {
    const message = written('m.yaml', stringify({ text: 'Bonjour', customer: { bsuid: 'CA.1' } }));
    const history = written('h.json', { cases: [{ agent: 'Bagheera', status: 'closed' }] });
    expect(document(message, ...toronto, '--history', history).destination.agent).toBe('Bagheera');
    const webhook = written('w.json', {
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '1',
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '14165550123', phone_number_id: '7' },
                contacts: [{ wa_id: '15145550177' }],
                messages: [
                  {
                    id: 'wamid.1',
                    from: '15145550177',
                    timestamp: '1795446000',
                    type: 'text',
                    text: { body: 'Bonjour' },
                  },
                ],
              },
            },
          ],
        },
      ],
    });
    expect(document(webhook)).toMatchObject({ channel: 'WhatsApp Toronto', destination: { agent: 'Akela' } });
  });

  test('starts again from what it answered before, and comes to the same', () => {
    const history = written('h.json', { cases: [{ agent: 'Bagheera', status: 'closed' }] });
    const before = document('Bonjour', ...toronto, '--history', history, '--assume', 'preferred-busy');
    const again = document(written('past.json', before));
    expect(again).toEqual(before);
    expect(again.destination).toMatchObject({ kind: 'queue', waitsFor: 'Bagheera' });
  });

  test('reads standard input and speaks as a program', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const args = ['bot/cli.ts', 'route', jungle, '--roster', roster, '--message', '-', ...toronto, '--lang', 'fr'];
    const child = spawnSync(process.execPath, args, { cwd: root, input: 'Bonjour', encoding: 'utf8' });
    expect([child.status, child.stderr]).toEqual([0, '']);
    expect(child.stdout).toContain('«\u00a0Bonjour\u00a0»');
    const refused = spawnSync(process.execPath, [...args, '--assume', 'rainy'], {
      cwd: root,
      input: 'x',
      encoding: 'utf8',
    });
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('rainy');
  });
});

describe('a configuration with errors', () => {
  test('is refused with its findings', () => {
    const refused = () => run([at('roles.json'), '--roster', roster, '--message', 'Bonjour', ...toronto]);
    expect(refused).toThrow(WrongUse);
    expect(refused).toThrow(/roles\.json:[\s\S]*roles\[2\]\.channels\[0\]\.permissions[\s\S]*--draft/);
  });

  test('is tried with --draft', () => {
    expect(run([at('roles.json'), '--roster', roster, '--message', 'Bonjour', '--draft', ...toronto]).code).toBe(0);
  });

  test('a draft is refused with what it leaves open, and tried with what is assumed', () => {
    const draft = written('draft.json', emitted(drive({}, 'skills[].campaign').last));
    const skill = JSON.parse(readFileSync(draft, 'utf8')).skills[0].name;
    const one = written('r.json', {
      agents: [
        {
          name: 'Akela',
          application: 'cxone-agent',
          digitalEngagement: true,
          role: 'Agent numérique',
          skills: { [skill]: 1 },
          capacity: 1,
        },
      ],
    });
    const args = [draft, '--roster', one, '--message', 'Bonjour', '--at', monday];
    expect(() => run(args)).toThrow(/Not answered yet; with --draft[\s\S]*[\s\S]*or add --draft/);
    const { code, text } = run([...args, '--draft']);
    expect(code).toBe(0);
    expect(text).toMatch(/Draft: not answered yet, so taken as\n• /);
  });

  test('without any channel or skill nothing can be routed, not even a draft', () => {
    const empty = written('empty.json', emitted(drive({}, 'business.name').last));
    expect(() => run([empty, '--roster', roster, '--message', 'x', '--draft'])).toThrow(
      /skills: this value is missing/,
    );
  });
});

test('wrong use is refused with the file, the path in it and the cure', () => {
  const base = [jungle, '--roster', roster];
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /route CONFIG\.json/],
    [[jungle], /--roster is missing/],
    [base, /--message is missing/],
    [[...base, '--message', 'x'], /channel: nothing says which.*--channel/],
    [[...base, '--message', 'x', '--channel', 'Sea'], /no channel Sea. It has WhatsApp Toronto or WhatsApp Montréal/],
    [[...base, '--message', 'x', '--at', 'Friday'], /--at Friday: .*2026-/],
    [[...base, '--message', 'x', '--at', '2026-11-27T17:30:00'], /--at 2026/],
    [[...base, '--message', 'x', '--assume', 'offline:Shere'], /--assume: the roster has no agent Shere/],
    [[...base, '--message', 'x', '--history', written('h.json', { seen: [1] })], /h\.json:\nseen\[0\]: /],
    [[...base, '--message', 'nowhere.json'], /nowhere\.json/],
    [[...base, '--message', written('m.json', '{')], /m\.json.*neither JSON/],
    [[...base, '--message', written('m.json', { customer: {} })], /customer: a bsuid, a number or both/],
    [[...base, '--message', written('w.json', { object: 'page' })], /w\.json/],
    [[...base, '--message', 'x', '--weather'], /--help/],
    [
      [jungle, '--roster', written('r.json', { agents: [] }), '--message', 'x'],
      /r\.json:\nagents: the value is too small/,
    ],
    [[jungle, '--roster', at('jungle.json'), '--message', 'x'], /jungle\.json:\nagents: this value is missing/],
  ];
  for (const [args, pattern] of wrong) {
    expect(() => run(args), args.join(' ')).toThrow(WrongUse);
    expect(() => run(args), args.join(' ')).toThrow(pattern);
  }
});

describe('route --tests', () => {
  test.each(exampleFiles)('%s passes', (name) => {
    const { code, text } = run(['--tests', at(`${name}.yaml`)]);
    expect(code).toBe(0);
    expect(text).not.toContain('✗');
  });

  const failing = (then: unknown) =>
    written(
      't.yaml',
      stringify({
        configuration: jungle,
        roster,
        tests: [
          {
            name: { fr: 'Le matin', en: 'In the morning' },
            given: { at: monday },
            when: { text: 'Bonjour', channel: 'WhatsApp Toronto' },
            then,
          },
        ],
      }),
    );

  test('a failing one ends with 1, what was expected and its trace', () => {
    const file = failing({ destination: 'agent', agent: 'Bagheera', agents: { Akela: 'offline' } });
    const { code, text } = run(['--tests', file]);
    expect(code).toBe(1);
    expect(text).toMatch(
      /✗ In the morning\n {2}agent: expected "Bagheera", got "Akela"\n {2}agents\.Akela: expected "offline", got "chosen"/,
    );
    expect(text).toMatch(/ {4}Step by step/);
    expect(text).toMatch(/0 of 1 passed\n$/);
    expect(run(['--tests', file], 'fr').text).toMatch(/✗ Le matin\n {2}agent\u00a0: attendu "Bagheera"/);
    expect(JSON.parse(run(['--tests', file, '--json']).text)).toMatchObject({
      passed: 0,
      failed: 1,
      tests: [{ name: 'In the morning', passed: false, routing: { destination: { agent: 'Akela' } } }],
    });
  });

  test('files on the command line count more than those in the file', () => {
    const when = `{ text: Bonjour, channel: WhatsApp Toronto, timestamp: "${monday}" }`;
    const file = written('t.yaml', `tests:\n  - { name: a, when: ${when}, then: { agent: Akela } }\n`);
    expect(run([jungle, '--tests', file, '--roster', roster]).code).toBe(0);
    expect(() => run(['--tests', file])).toThrow(/CONFIG/);
    expect(() => run([jungle, '--tests', file])).toThrow(/--roster/);
  });

  test('a mistake in the file is named by its path', () => {
    expect(() => run(['--tests', failing({ agnet: 'Akela' })])).toThrow(
      /tests\[0\]\.then\.agnet: there is no such key/,
    );
    expect(() => run(['--tests', failing({ agents: { Akeela: 'chosen' } })])).toThrow(
      /tests\[0\]\.then\.agents\.Akeela: the roster has no agent Akeela/,
    );
    expect(() => run(['--tests', written('t.yaml', 'tests: []')])).toThrow(/tests: the value is too small/);
  });
});

test('graph routing draws the routing statechart, or gives it as data', () => {
  const [seen, data] = [terminal('en'), terminal('en')];
  expect(graphCommand(['routing'], seen)).toBe(0);
  expect(seen.written()).toMatch(/^```mermaid\nstateDiagram-v2\n {2}\[\*\] --> event\n[\s\S]*\n```\n$/);
  expect(graphCommand(['routing', '--json'], data)).toBe(0);
  expect(JSON.parse(data.written()).states.length).toBeGreaterThan(15);
});

test.each(['roster', 'message', 'history', 'tests'])('schema %s is a JSON Schema', (name) => {
  const seen = terminal('en');
  expect(schemaCommand([name], seen)).toBe(0);
  expect(JSON.parse(seen.written())).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
  });
});
