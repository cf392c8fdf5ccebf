import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openLog } from '../../../bot/log.ts';
import { openDatabase } from '../../../bot/storage/database.ts';
import type { InboundMessage, Outcome } from '../../../bot/storage/inboundLog.ts';
import { openSqliteInbound } from '../../../bot/storage/sqliteInbound.ts';
import { openCounters } from '../../../bot/whatsapp/counters.ts';
import { openRouter } from '../../../bot/whatsapp/openRouter.ts';
import { openPseudonyms } from '../../../bot/whatsapp/pseudonyms.ts';
import { openRouting } from '../../../bot/whatsapp/routing.ts';
import type { Configuration } from '../../../machines/configuration.ts';
import { having } from '../../helpers/findings.ts';
import { temporaryFolder } from '../helpers/testApp.ts';
import { appSecret, openWebhook, type Webhook } from './deliver.ts';
import { bsuid, message, textMessage, value } from './samples.ts';

const open = having({ 'businessHours.holidays': [] });
const { name: role } = (open.roles as readonly { readonly name: string }[])[0] as { readonly name: string };
const agent = (name: string, proficiency: number) => ({
  name,
  application: 'cxone-agent',
  digitalEngagement: true,
  role,
  skills: { WA_Service_1: proficiency },
  capacity: 3,
  availability: 'available',
});
const roster = { agents: [agent('Second', 2), agent('Best', 1)] };

function files(configuration: unknown = open, agents: unknown = roster): Record<string, string> {
  const folder = temporaryFolder();
  const [first, second] = [join(folder, 'configuration.json'), join(folder, 'roster.yaml')];
  writeFileSync(first, JSON.stringify(configuration));
  writeFileSync(second, JSON.stringify(agents));
  return { WHATSAPP_CONFIGURATION: first, WHATSAPP_ROSTER: second };
}

const pseudonym = openPseudonyms(appSecret);
const hour = 3600;
const ago = (seconds: number) => ({ timestamp: String(Math.floor(Date.now() / 1000) - seconds) });
const deliver = (app: Webhook, sent: object, shown = '1 416-555-0120') => {
  const change = value({ messages: [sent], contacts: undefined });
  const metadata = { display_phone_number: shown, phone_number_id: '1' };
  return app.deliver({
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field: 'messages', value: { ...change, metadata } }] }],
  });
};
/** What became of one message; deliveries are routed one after the other. */
async function routed(app: Webhook, sent: { readonly id?: unknown }, shown?: string): Promise<Outcome> {
  expect((await deliver(app, sent, shown)).status).toBe(200);
  const id = pseudonym('message', String(sent.id));
  return vi.waitFor(() => {
    const [row] = app.rows(`SELECT outcome FROM inbound_outcomes WHERE message = '${id}'`);
    return JSON.parse(String(row?.outcome)) as Outcome;
  });
}
const outcomes = ({ decisions }: Outcome): readonly string[] =>
  (decisions as readonly { readonly rule: string; readonly outcome: string }[]).map(
    (one) => `${one.rule} ${one.outcome}`,
  );

describe('a message', () => {
  it('goes to the best agent, with every decision on the way and no word of the customer', async () => {
    const app = await openWebhook(files());
    const outcome = await routed(app, textMessage(ago(10)));
    expect(outcome).toMatchObject({
      channel: 'WhatsApp Toronto',
      destination: { kind: 'agent', agent: 'Best', skill: 'WA_Service_1' },
    });
    expect(outcomes(outcome)).toEqual(
      expect.arrayContaining([
        'channel known',
        'customer bsuid',
        'case new',
        'skill channel',
        'hours open',
        'selection found',
      ]),
    );
    expect(app.contents()).not.toMatch(/Bonjour|14165550142|CA\.1349/);
    expect(app.counters.whatsapp).toMatchObject({ routed: 1, unrouted: 0 });
  });

  it('of the same customer goes to the agent who has the case, by whichever id', async () => {
    const app = await openWebhook(files());
    await routed(app, textMessage({ ...ago(40), from_user_id: undefined }));
    const held = { destination: { kind: 'agent', agent: 'Best' } };
    for (const sender of [{}, { from: undefined }, { from: '14165550199' }]) {
      const outcome = await routed(app, textMessage({ ...ago(30), ...sender }));
      expect(outcome).toMatchObject(held);
      expect(outcomes(outcome)).toContain('case held');
    }
    const stranger = await routed(app, textMessage({ ...ago(20), from: undefined, from_user_id: `${bsuid}0` }));
    expect(outcomes(stranger)).toContain('case new');
    const sameNumber = await routed(app, textMessage({ ...ago(10), from_user_id: `${bsuid}1` }));
    expect(outcomes(sameNumber)).toContain('case held');
  });

  it('after a day of silence opens a new case', async () => {
    const app = await openWebhook(files());
    await routed(app, textMessage(ago(30 * hour)));
    expect(outcomes(await routed(app, textMessage(ago(10))))).toContain('case newAfterPast');
  });

  it('that was written before another is not in its history, although it comes later', async () => {
    const app = await openWebhook(files());
    await routed(app, textMessage(ago(10)));
    expect(outcomes(await routed(app, textMessage(ago(60))))).toContain('case new');
  });

  it('on a number of no channel, a lone reaction and a notice of the system go nowhere', async () => {
    const app = await openWebhook(files());
    expect(await routed(app, textMessage(ago(10)), '1 514-555-0000')).toMatchObject({
      channel: null,
      destination: { kind: 'unroutable' },
    });
    const reaction = message('reaction', { ...ago(9), reaction: { message_id: 'wamid.ours', emoji: '👍' } });
    expect(await routed(app, reaction)).toMatchObject({ destination: { kind: 'ignored', reason: 'reaction' } });
    const notice = message('system', { ...ago(8), system: { type: 'user_changed_number' } });
    expect(await routed(app, notice)).toMatchObject({ destination: { kind: 'ignored', reason: 'system' } });
    expect(app.counters.whatsapp).toMatchObject({ routed: 3, unrouted: 0 });
  });
});

describe('a router that fails', () => {
  it('loses no message, and the next one is routed', async () => {
    const database = openDatabase(':memory:');
    const inbox = openSqliteInbound(database);
    const outcomeOf = (id: string): unknown => {
      const row = database.prepare('SELECT outcome FROM inbound_outcomes WHERE message = ?').get(id);
      return JSON.parse(String(row?.outcome));
    };
    const counters = openCounters();
    const lines: string[] = [];
    const log = openLog('error', { write: (line) => void lines.push(line) });
    const outcome: Outcome = { channel: 'a', destination: { kind: 'backlog' }, decisions: [] };
    const route = ({ id }: InboundMessage): Outcome => {
      if (id === '1') throw new Error('secret words');
      return outcome;
    };
    const at = new Date().toISOString();
    const [first, second] = ['1', '2'].map(
      (id): InboundMessage => ({
        id,
        kind: 'message',
        type: 'text',
        customer: { bsuid: 'x' },
        phoneNumberId: '1',
        displayPhoneNumber: '+1',
        at,
        receivedAt: at,
      }),
    ) as [InboundMessage, InboundMessage];
    await inbox.append({ messages: [first, second], statuses: [] });
    const routing = openRouting({ log, inbox, counters, route });
    await routing.heal();
    await vi.waitFor(() => expect(outcomeOf('2')).toEqual(outcome));
    expect(outcomeOf('1')).toMatchObject({ destination: { kind: 'unrouted', reason: 'router-failed' } });
    expect(counters).toMatchObject({ routed: 1, unrouted: 1 });
    expect(lines.join('')).not.toContain('secret');
    await routing.close();
  });
});

describe('the files to route with', () => {
  const start = (env: Readonly<Record<string, string>>) =>
    openRouter({ configuration: env.WHATSAPP_CONFIGURATION, roster: env.WHATSAPP_ROSTER });

  it('are not needed', async () => {
    expect(await start({})).toBeUndefined();
  });

  it.each([
    [
      'a configuration that is not there',
      () => ({ ...files(), WHATSAPP_CONFIGURATION: '/nowhere.json' }),
      /^WHATSAPP_CONFIGURATION.*nowhere/,
    ],
    ['a configuration of another version', () => files({ schemaVersion: 9 }), /schemaVersion/],
    ['a configuration that breaks the schema', () => files({ ...open, channels: 7 }), /channels/],
    [
      'a configuration with an error',
      () => files(without('reply')),
      /roles\[0\]\.channels\[0\]\.permissions.*chenal lint/,
    ],
    ['an empty roster', () => files(open, { agents: [] }), /^WHATSAPP_ROSTER.*agents/],
    [
      'a roster with a skill that is not there',
      () => files(open, { agents: [{ ...agent('A', 1), skills: { Vente: 1 } }] }),
      /agents\[0\]\.skills\.Vente/,
    ],
  ])('are refused when there is %s', async (_, prepare, words) => {
    const env = prepare();
    await expect(start(env)).rejects.toThrow(words);
    await expect(start(env)).rejects.toThrow(/^[^\n]* \/ [^\n]*$/);
  });
});

function without(permission: string): Configuration {
  const roles = structuredClone(open.roles) as unknown as { channels: { permissions: string[] }[] }[];
  for (const { channels } of roles)
    for (const one of channels) one.permissions = one.permissions.filter((name) => name !== permission);
  return { ...open, roles } as unknown as Configuration;
}
