import type { MessageType } from '../../../machines/whatsapp/schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** Made-up people and numbers, in the form in which Meta sends them. */
export const phoneNumberId = '106540352242922';
export const bsuid = 'CA.13491208655302741918';
export const number = '14165550142';
export const sentAt = 1_795_000_000;

const media = (mime_type: string): Json => ({
  id: '1003383421387256',
  mime_type,
  sha256: 'Yi1bjXcGbm4o3xq1qWqzKZ7pO2n7oQ8h0f8kY0xqV3A=',
  url: 'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1003383421387256',
});

/** What each type holds beside id, sender and time; `interactive` has four forms. */
export const contents: Readonly<Record<MessageType, readonly Json[]>> = {
  text: [{ text: { body: 'Bonjour, où en est ma commande ?' } }],
  image: [{ image: { ...media('image/jpeg'), caption: 'la boîte est abîmée' } }, { image: media('image/png') }],
  video: [{ video: { ...media('video/mp4'), caption: 'regardez' } }],
  audio: [{ audio: { ...media('audio/ogg; codecs=opus'), voice: true } }],
  document: [{ document: { ...media('application/pdf'), filename: 'facture.pdf', caption: 'ma facture' } }],
  sticker: [{ sticker: { ...media('image/webp'), animated: false } }],
  location: [
    { location: { latitude: 43.65, longitude: -79.38, name: 'CN Tower', address: 'Toronto' } },
    { location: { latitude: 43.65, longitude: -79.38 } },
  ],
  contacts: [
    {
      contacts: [
        {
          name: { formatted_name: 'Ada Lovelace', first_name: 'Ada', last_name: 'Lovelace' },
          phones: [{ phone: '+1 416 555 0199', wa_id: '14165550199', type: 'CELL' }],
        },
      ],
    },
  ],
  interactive: [
    { interactive: { type: 'button_reply', button_reply: { id: 'later', title: 'Plus tard' } } },
    { interactive: { type: 'list_reply', list_reply: { id: 'p1', title: 'Retour', description: 'sous 30 jours' } } },
    {
      interactive: {
        type: 'nfm_reply',
        nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"flow_token":"t","day":"2026-11-24"}' },
      },
    },
    {
      interactive: {
        type: 'call_permission_reply',
        call_permission_reply: { response: 'accept', is_permanent: false, expiration_timestamp: 1_795_600_000 },
      },
    },
  ],
  button: [{ button: { text: 'Confirmer', payload: 'CONFIRM-7' }, context: { from: '14165550123', id: 'wamid.ours' } }],
  reaction: [
    { reaction: { message_id: 'wamid.ours', emoji: '👍' } },
    // An emoji that is taken back.
    { reaction: { message_id: 'wamid.ours' } },
  ],
  order: [
    {
      order: {
        catalog_id: '194836987003835',
        text: 'Livrer lundi',
        product_items: [{ product_retailer_id: 'di9ozbzfi4', quantity: 2, item_price: 30, currency: 'CAD' }],
      },
    },
  ],
  system: [
    {
      system: {
        body: 'Ada changed from 14165550142 to 14165550143',
        wa_id: '14165550143',
        user_id: 'CA.99991208655302741918',
        type: 'user_changed_number',
      },
    },
  ],
  edit: [
    {
      edit: { original_message_id: 'wamid.first', message: { type: 'text', text: { body: 'Bonsoir' } } },
    },
  ],
  revoke: [{ revoke: { original_message_id: 'wamid.first' } }],
  unsupported: [
    {
      unsupported: { type: 'poll' },
      errors: [
        {
          code: 131051,
          title: 'Message type unknown',
          message: 'Message type unknown',
          error_data: { details: 'Message type is currently not supported.' },
        },
      ],
    },
  ],
  unknown: [{ errors: [{ code: 501, title: 'Unsupported message type', details: 'not supported' }] }],
  request_welcome: [{}],
};

let count = 0;
/** One message; ids differ. */
export const message = (type: string, content: Json = {}): Json => ({
  from: number,
  from_user_id: bsuid,
  id: `wamid.HBgLMTQxNjU1NTAxNDIVAgASGBQz${++count}`,
  timestamp: String(sentAt),
  type,
  ...content,
});
export const textMessage = (content: Json = {}): Json => message('text', { text: { body: 'Bonjour' }, ...content });

export const status = (content: Json = {}): Json => ({
  id: 'wamid.ours',
  status: 'delivered',
  timestamp: String(sentAt),
  recipient_id: number,
  recipient_user_id: bsuid,
  pricing: { billable: true, pricing_model: 'PMP', category: 'utility', type: 'regular' },
  ...content,
});

/** What a change of the field `messages` holds. */
export const value = (parts: Json): Json => ({
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: '1 416-555-0123', phone_number_id: phoneNumberId },
  contacts: [{ profile: { name: 'Ada' }, wa_id: number, user_id: bsuid }],
  ...parts,
});
export const change = (parts: Json): Json => ({ field: 'messages', value: value(parts) });
export const entry = (...changes: readonly Json[]): Json => ({ id: '102290129340398', changes });
export const body = (...entries: readonly Json[]): Json => ({ object: 'whatsapp_business_account', entry: entries });
/** A body with one change. */
export const webhook = (parts: Json): Json => body(entry(change(parts)));
