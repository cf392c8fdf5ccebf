import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { exampleFile } from '../../bot/simulator/example.ts';
import type { ConfigurationView } from '../../dialogs/simulator/configurationView.ts';
import type { Typed } from '../../dialogs/simulator/routeForm.ts';
import type { RoutingView } from '../../dialogs/simulator/routingView.ts';
import { exampleRoster } from '../../machines/routing/exampleRoster.ts';
import { configurationSaid } from '../e2e/helpers/script.ts';
import { openTestApp, type TestApp } from './helpers/testApp.ts';

const example = JSON.parse(readFileSync(exampleFile('en'), 'utf8'));
const roster = exampleRoster(example);
const history = { status: '', agent: '', hours: 2, rejectedBy: '' };
const form = {
  message: { text: 'Hello', channel: 'WhatsApp Toronto', customer: { number: '+15145550142' } },
  at: '2026-11-23T10:00',
  overrides: [],
  history,
};
const question = { lang: 'en', configuration: example, isDraft: false, roster, form };

interface Answer {
  readonly problems: readonly string[];
  readonly configuration: unknown;
  readonly view: ConfigurationView;
  readonly views: readonly [RoutingView];
  readonly typed: Typed;
}
const json = async (app: TestApp, path: string, body: unknown) => {
  const response = await app.post(path, body);
  return { status: response.status, body: (await response.json()) as Answer };
};
const route = async (body: object) => json(await openTestApp(), '/simulator/route', { ...question, ...body });
const read = async (from: object, more = {}) =>
  json(await openTestApp(), '/simulator/read', { lang: 'fr', from, ...more });

describe('GET /simulator', () => {
  it.each([
    ['/simulator?lang=fr', 'fr-CA', 'Simulateur d’acheminement'],
    ['/simulator?lang=en', 'en-CA', 'Routing simulator'],
  ])('speaks the language of %s', async (path, language, title) => {
    const html = await (await (await openTestApp()).get(path)).text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
  });

  it('runs only its own scripts, under a nonce that is never used again', async () => {
    const app = await openTestApp();
    const [first, second] = [await app.get('/simulator'), await app.get('/simulator')];
    const [policy = '', html] = [first.headers.get('Content-Security-Policy') ?? '', await first.text()];
    const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(second.headers.get('Content-Security-Policy')).not.toContain(nonce);
    expect(policy).not.toMatch(/unsafe|\*[^.]|http:\/\/|ws:/);
    expect(policy).toContain("connect-src 'self'");
    expect(html).not.toMatch(/\son\w+=|style="/);
    const tags = html.match(/<(?:script|link rel="stylesheet")[^>]*>/g) ?? [];
    expect(
      tags.filter((tag) => !tag.includes('application/json')).every((tag) => tag.includes(`nonce="${nonce}"`)),
    ).toBe(true);
  });

  it('serves its files under one address that holds their digest, each importing only the others', async () => {
    const app = await openTestApp();
    const html = await (await app.get('/simulator')).text();
    const [, entry = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    const seen = new Set<string>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const response = await app.get(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('Cache-Control')).toContain('immutable');
      const text = await response.text();
      expect(text).not.toMatch(/innerHTML|insertAdjacentHTML|\beval\b|https?:\/\//);
      for (const [, name = ''] of text.matchAll(/from '\.\/([\w.]+)'/g)) await visit(entry.replace('page.js', name));
    };
    await visit(entry);
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe('the example company', () => {
  it.each(['fr', 'en'] as const)('in %s is what its conversation comes to', (language) => {
    expect(JSON.parse(readFileSync(exampleFile(language), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(configurationSaid(language))),
    );
  });

  it('is described, with agents to begin with', async () => {
    const { status, body } = await read({ kind: 'example' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'configuration',
      view: { open: [], timeZone: 'America/Toronto', channels: ['WhatsApp Toronto'], skills: ['WA_Service'] },
    });
    expect(body.view.facts.join(' ')).toContain('The Jungle at Classics');
    expect(body.view.agents).toHaveLength(3);
  });
});

describe('POST /simulator/read', () => {
  it.each([
    ['a.json', JSON.stringify(example)],
    ['a.yaml', stringify(example, { aliasDuplicateObjects: false })],
  ])('takes the configuration %s', async (name, text) => {
    const { status, body } = await read({ kind: 'file', name, text });
    expect(status).toBe(200);
    expect(body.configuration).toEqual(example);
  });

  it('takes a roster that fits the configuration, and says what does not', async () => {
    const file = (agents: unknown) => ({ kind: 'file', name: 'r.json', text: JSON.stringify({ agents }) });
    const good = await read(file(roster.agents), { configuration: example });
    expect(good).toMatchObject({ status: 200, body: { kind: 'roster', agents: roster.agents } });
    const bad = await read(file([{ ...roster.agents[0], skills: { Nope: 1 } }]), { configuration: example });
    expect(bad.status).toBe(422);
    expect(bad.body.problems.join(' ')).toMatch(/agents\[0\]\.skills\.Nope.*WA_Service/);
  });

  it.each([
    ['logo.png', 'x', /JSON ni du YAML/],
    ['a.json', '{', /pas lisible/],
    ['a.json', '{"x":1}', /ni une configuration ni un effectif/],
    ['a.json', 'null', /ni une configuration ni un effectif/],
    ['a.json', '{"schemaVersion":9}', /schemaVersion 9/],
    ['a.json', '{"schemaVersion":1,"skills":[]}', /ne peut pas servir/],
    ['a.json', JSON.stringify({ schemaVersion: 1, skills: Array(101).fill({}) }), /au plus 100 éléments/],
    ['big.json', ' '.repeat(600_000), /trop gros/],
  ])('says why %s will not do', async (name, text, reason) => {
    const { status, body } = await read({ kind: 'file', name, text });
    expect(status).toBe(422);
    expect(body.problems.join(' ')).toMatch(reason);
  });
});

describe('POST /simulator/route', () => {
  it('tells the destination, each decision and each agent', async () => {
    const { status, body } = await route({});
    const [view] = body.views;
    expect(status).toBe(200);
    expect(view).toMatchObject({ kind: 'agent', headline: 'Offered to Camille, who may accept or reject it.' });
    expect(view.steps.map(({ topic }) => topic)).toContain('Opening hours:');
    expect(view.agents.map(({ agent, verdict }) => [agent, verdict])).toEqual([
      ['Camille', 'chosen'],
      ['Morgan', 'later'],
      ['Alex', 'later'],
    ]);
    expect(view.steps.every((one) => one.documented || one.assumed)).toBe(true);
  });

  it.each([
    ['closed', /until opening|while it is closed/],
    ['offline:all', /queue of WA_Service/],
    ['full:all', /queue of WA_Service/],
  ])('tries the condition %s', async (override, headline) => {
    const { body } = await route({ form: { ...form, overrides: [override] } });
    expect(body.views[0].headline).toMatch(headline);
  });

  it('knows the preferred agent from an earlier case, and waits for one who is busy', async () => {
    const past = { ...history, status: 'closed', agent: 'Alex', hours: 50 };
    expect((await route({ form: { ...form, history: past } })).body.views[0].headline).toContain('Alex');
    const busy = await route({ form: { ...form, history: past, overrides: ['preferred-busy'] } });
    expect(busy.body.views[0].headline).toMatch(/for Alex, at most until/);
  });

  it('reads a webhook body, and gives the fields back', async () => {
    const value = {
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: '14165550123', phone_number_id: '1' },
      contacts: [{ wa_id: '15145550142', profile: { name: 'A' } }],
      messages: [{ id: 'wamid.1', from: '15145550142', timestamp: '1795446000', type: 'text', text: { body: 'Hi' } }],
    };
    const body = { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] };
    const answer = await route({ form: { ...form, message: undefined, pasted: JSON.stringify(body) } });
    expect(answer.body.views[0].steps[2]?.text).toContain('+14165550123');
    expect(answer.body.typed).toMatchObject({
      text: 'Hi',
      type: 'text',
      number: '+15145550142',
      channel: 'WhatsApp Toronto',
    });
  });

  it.each([
    ['{', /not JSON/],
    ['{"object":"whatsapp_business_account","entry":[]}', /no message/],
    ['{"text":1}', /text/],
  ])('says what is wrong with %s', async (pasted, reason) => {
    const { status, body } = await route({ form: { ...form, pasted } });
    expect([status, body.problems.join(' ')]).toEqual([422, expect.stringMatching(reason)]);
  });

  it('wants a draft to be a draft on purpose', async () => {
    const { roles: _, ...draft } = example;
    const configuration = { ...draft, status: 'draft' };
    const refused = await route({ configuration });
    expect([refused.status, refused.body.problems[0]]).toEqual([422, expect.stringContaining('tick')]);
    const taken = await route({ configuration, isDraft: true });
    expect(taken.body.views[0].draft.join(' ')).toContain('Reply');
  });

  it('names the place of every mistake', async () => {
    const wrong = { ...form, message: { ...form.message, channel: 'Nope', customer: { number: 'x' } } };
    expect((await route({ form: wrong })).body.problems.join(' ')).toContain('customer.number');
    expect((await route({ form: { ...form, at: 'soon' } })).body.problems.join(' ')).toContain('2026-11-23');
    expect((await route({ roster: { agents: [] } })).body.problems.join(' ')).toContain('agents');
  });

  it('refuses other shapes, other sites and too much', async () => {
    const app = await openTestApp();
    expect((await app.post('/simulator/route', { ...question, more: 1 })).status).toBe(400);
    expect((await app.post('/simulator/route', question, { Origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await app.post('/simulator/route', { x: 'x'.repeat(5_000_000) })).status).toBe(413);
    expect((await app.post('/simulator/route', undefined, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect(app.logged()).not.toContain('+15145550142');
  });
});
