import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InboundEvent, messagesOf } from '../../../machines/whatsapp/payload.ts';
import { contentSchemas, type MessageType, statuses } from '../../../machines/whatsapp/schema.ts';
import { furthest } from '../../../machines/whatsapp/status.ts';
import {
  body,
  bsuid,
  change,
  contents,
  entry,
  message,
  number,
  phoneNumberId,
  sentAt,
  status,
  textMessage,
  webhook,
} from '../../bot/whatsapp/samples.ts';

const types = Object.keys(contentSchemas) as MessageType[];
const first = (payload: unknown): InboundEvent => {
  const { events, problems } = messagesOf(payload);
  expect(problems).toEqual([]);
  return events[0] as InboundEvent;
};
const words: Partial<Record<MessageType, readonly (string | undefined)[]>> = {
  text: ['Bonjour, où en est ma commande ?'],
  image: ['la boîte est abîmée', undefined],
  video: ['regardez'],
  document: ['ma facture'],
  interactive: ['Plus tard', 'Retour', 'Sent', undefined],
  button: ['Confirmer'],
  reaction: ['👍', undefined],
  order: ['Livrer lundi'],
  edit: ['Bonsoir'],
};
const abouts: Partial<Record<MessageType, string>> = {
  button: 'wamid.ours',
  reaction: 'wamid.ours',
  edit: 'wamid.first',
  revoke: 'wamid.first',
};
const otherKinds: Partial<Record<MessageType, InboundEvent['kind']>> = {
  reaction: 'reaction',
  edit: 'reaction',
  revoke: 'reaction',
  system: 'system',
  request_welcome: 'system',
};

describe('a message', () => {
  const samples = types.flatMap((type) => contents[type].map((content, i) => [type, i, content] as const));

  it.each(samples)('of type %s (sample %d) gives one event', (type, i, content) => {
    const sent = message(type, content);
    const event = first(webhook({ messages: [sent] }));
    expect(event).toEqual({
      id: sent.id,
      kind: otherKinds[type] ?? 'message',
      type,
      customer: { bsuid, number: `+${number}`, name: 'Ada' },
      phoneNumberId,
      displayPhoneNumber: '+14165550123',
      timestampMs: sentAt * 1000,
      ...(words[type]?.[i] !== undefined && { text: words[type]?.[i] }),
      ...(abouts[type] && { repliesTo: abouts[type] }),
      ...(content.errors !== undefined && { errors: [type === 'unsupported' ? 131051 : 501] }),
    });
  });

  it('of a type that Meta adds later is unknown, and loses nothing else', () => {
    for (const type of ['poll_2027', 'constructor', 'toString'])
      expect(first(webhook({ messages: [message(type, { [type]: { question: '?' } })] }))).toMatchObject({
        kind: 'message',
        type: 'unknown',
      });
  });

  it('may have keys that nobody knows, everywhere', () => {
    const known = webhook({ messages: [textMessage({ id: 'wamid.1' })] });
    const add = (part: unknown): unknown => {
      if (Array.isArray(part)) return part.map(add);
      if (typeof part !== 'object' || part === null) return part;
      return {
        ...Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, add(inner)])),
        new_in_2027: [{}],
      };
    };
    expect(messagesOf(add(known))).toEqual(messagesOf(known));
  });

  it('says what it answers and where the customer came from', () => {
    const referral = {
      source_type: 'ad',
      source_id: '23',
      source_url: 'https://fb.me/x',
      headline: 'h',
      ctwa_clid: 'c',
    };
    const sent = textMessage({ context: { from: '14165550123', id: 'wamid.ours', forwarded: false }, referral });
    expect(first(webhook({ messages: [sent] }))).toMatchObject({
      repliesTo: 'wamid.ours',
      referral: { sourceType: 'ad', sourceId: '23', sourceUrl: 'https://fb.me/x' },
    });
  });
});

describe('the customer', () => {
  const contact = (content: object) => [{ profile: { name: 'Ada' }, ...content }];

  it.each([
    ['a number alone', { from_user_id: undefined }, contact({ wa_id: number }), { number: `+${number}`, name: 'Ada' }],
    ['a BSUID alone', { from: undefined }, contact({ user_id: bsuid }), { bsuid, name: 'Ada' }],
    [
      'a contact alone',
      { from: undefined, from_user_id: undefined },
      contact({ user_id: bsuid }),
      { bsuid, name: 'Ada' },
    ],
    ['no contact', {}, undefined, { bsuid, number: `+${number}` }],
    [
      'a contact of the same number',
      { from_user_id: undefined },
      contact({ wa_id: number, user_id: bsuid }),
      { bsuid, number: `+${number}`, name: 'Ada' },
    ],
    [
      'a contact of another number',
      { from_user_id: undefined },
      contact({ wa_id: '14165550177', user_id: bsuid }),
      { number: `+${number}` },
    ],
    ['a contact of another BSUID', {}, contact({ wa_id: number, user_id: 'CA.2' }), { bsuid, number: `+${number}` }],
    [
      'a contact whose number is written otherwise',
      {},
      contact({ wa_id: '4165550142', user_id: bsuid }),
      { bsuid, number: `+${number}`, name: 'Ada' },
    ],
  ])('is known from %s', (_, sender, contacts, customer) => {
    expect(first(webhook({ contacts, messages: [textMessage(sender)] })).customer).toEqual(customer);
  });

  it('is told apart from others in the same change', () => {
    const contacts = [
      { profile: { name: 'Ada' }, user_id: bsuid },
      { profile: { name: 'Bea' }, wa_id: '14165550177' },
    ];
    const messages = [textMessage({ from: '14165550177', from_user_id: undefined }), textMessage({ from: undefined })];
    expect(messagesOf(webhook({ contacts, messages })).events.map(({ customer }) => customer.name)).toEqual([
      'Bea',
      'Ada',
    ]);
  });

  it('has to be somebody', () => {
    const messages = [textMessage({ from: undefined, from_user_id: undefined })];
    expect(messagesOf(webhook({ contacts: [], messages }))).toEqual({
      events: [],
      problems: [{ path: 'entry[0].changes[0].value.messages[0]', reason: 'no-customer' }],
    });
  });
});

describe('a status', () => {
  it.each(statuses)('%s speaks of a message of ours', (reported) => {
    const errors = reported === 'failed' ? [{ code: 131047, title: 'Re-engagement message' }] : undefined;
    expect(first(webhook({ contacts: undefined, statuses: [status({ status: reported, errors })] }))).toEqual({
      id: 'wamid.ours',
      kind: 'status',
      type: reported,
      customer: { bsuid, number: `+${number}` },
      phoneNumberId,
      displayPhoneNumber: '+14165550123',
      timestampMs: sentAt * 1000,
      ...(errors && { errors: [131047] }),
    });
  });

  it('may name a group, or nobody', () => {
    const statuses = [
      status({ recipient_id: 'Y2FwaV9ncm91cA==', recipient_user_id: undefined }),
      status({ recipient_id: undefined }),
    ];
    const { events, problems } = messagesOf(webhook({ contacts: undefined, statuses }));
    expect(events.map(({ customer }) => customer)).toEqual([{}, { bsuid }]);
    expect(problems).toEqual([]);
  });

  it('is final in the same way in each of 720 orders', () => {
    const reported = ['sent', 'failed', 'delivered', 'delivered', 'read', 'played'] as const;
    const orders = <T>(all: readonly T[]): T[][] =>
      all.length < 2 ? [[...all]] : all.flatMap((one, i) => orders(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));
    const ends = orders(reported).map(furthest);
    expect(ends).toHaveLength(720);
    expect(new Set(ends)).toEqual(new Set(['played']));
    expect(furthest(['failed', 'sent'])).toBe('failed');
    expect(furthest(['delivered', 'failed'])).toBe('delivered');
    expect(furthest([])).toBeUndefined();
  });
});

describe('a batch', () => {
  const at = (seconds: number, id: string) => textMessage({ id, timestamp: String(seconds) });

  it('is put in order of time, then arrival, over all entries and changes', () => {
    const payload = body(
      entry(change({ messages: [at(30, 'c'), at(10, 'a')] }), change({ messages: [at(30, 'd')] })),
      entry(change({ statuses: [status({ id: 'b', timestamp: '20' })], messages: [at(30, 'e')] })),
    );
    expect(messagesOf(payload).events.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('keeps its good parts when others are bad, and says which and why', () => {
    const payload = body(
      entry(
        change({
          messages: [textMessage({ id: 'good' }), textMessage({ timestamp: 'yesterday' }), 7, message('reaction')],
        }),
        change({ metadata: undefined, messages: [textMessage()] }),
        { field: 'message_template_status_update', value: { event: 'APPROVED' } },
        change({ errors: [{ code: 130429, title: 'Rate limit hit' }], statuses: [status({ status: 'eaten' })] }),
      ),
      { id: '1' },
    );
    const { events, problems } = messagesOf(payload);
    expect(events.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toEqual([
      { path: 'entry[0].changes[2].field', reason: 'other-field' },
      { path: 'entry[1].changes', reason: 'missing' },
      { path: 'entry[0].changes[0].value.messages[1].timestamp', reason: 'invalid' },
      { path: 'entry[0].changes[0].value.messages[2]', reason: 'invalid' },
      { path: 'entry[0].changes[0].value.messages[3].reaction', reason: 'missing' },
      { path: 'entry[0].changes[1].value.metadata', reason: 'missing' },
      { path: 'entry[0].changes[3].value.errors[0]', reason: 'account-error', code: 130429 },
      { path: 'entry[0].changes[3].value.statuses[0].status', reason: 'invalid' },
    ]);
  });

  it.each([
    ['nothing', undefined, [{ path: '.', reason: 'missing' }]],
    ['a text', 'x', [{ path: '.', reason: 'invalid' }]],
    ['an empty object', {}, [{ path: 'object', reason: 'missing' }]],
    ['no list', { object: 'whatsapp_business_account', entry: {} }, [{ path: 'entry', reason: 'invalid' }]],
    ['another product', { object: 'page', entry: [] }, [{ path: 'object', reason: 'other-object' }]],
    ['an empty list', body(), []],
    [
      'a reply without its part',
      webhook({ messages: [message('interactive', { interactive: { type: 'list_reply' } })] }),
      [{ path: 'entry[0].changes[0].value.messages[0].interactive.list_reply', reason: 'missing' }],
    ],
  ])('that is %s says so', (_, payload, problems) => {
    expect(messagesOf(payload)).toEqual({ events: [], problems });
  });

  it('of any JSON is read without an error', () => {
    const json = fc.jsonValue();
    const part = fc.oneof(
      json,
      fc.record(
        { id: json, timestamp: json, type: json, from: json, text: json, contacts: json },
        { requiredKeys: [] },
      ),
    );
    const payload = fc.record(
      {
        messages: fc.oneof(json, fc.array(part)),
        statuses: fc.oneof(json, fc.array(part)),
        contacts: json,
        errors: json,
        metadata: json,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(json, payload.map(webhook)), (anything) => {
        const { events, problems } = messagesOf(anything);
        for (const { customer, timestampMs, kind } of events) {
          expect(Number.isSafeInteger(timestampMs)).toBe(true);
          expect(kind === 'status' || customer.bsuid !== undefined || customer.number !== undefined).toBe(true);
        }
        for (const { path } of problems) expect(path).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
