import type { Field } from '../../machines/field.ts';
import { reader } from '../../machines/ground.ts';
import { concrete } from '../../machines/path.ts';
import { type FieldId, fields } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import type { Position } from '../../machines/walk.ts';

const hours: Value = [['09:00', '17:00']];

/** A good answer of the page's example company for every question that has no fixed options; `n` is the element from 0. */
const own: Partial<Record<FieldId, Value | ((n: number) => Value)>> = {
  'channels[].phoneNumber': (n) => `+1416555012${n}`,
  'business.businessManagerId': '104857600123456',
  'business.name': 'The Jungle at Classics',
  'business.description': 'Vêtements et équipement de plein air',
  'business.logoUrl': 'https://thejungle.example/logo.png',
  'business.country': 'CA',
  'business.timeZone': 'America/Toronto',
  'business.website': 'https://thejungle.example',
  'business.address': '200, rue Queen Ouest, Toronto',
  'business.email': 'info@thejungle.example',
  'channels[].profile.displayName': 'The Jungle at Classics',
  'channels[].profile.description': 'Vêtements et équipement de plein air',
  'channels[].profile.website': 'https://thejungle.example/profil',
  'channels[].name': (n) => ['WhatsApp Toronto', 'WhatsApp Montréal', 'WhatsApp Québec'][n] ?? `WhatsApp ${n}`,
  'templates[].name': (n) => `rappel_${n + 1}`,
  'setup.templates[].text': { body: 'Votre rendez-vous est confirmé.' },
  'customComponent.url': 'https://home.nicecxone.com/settings?tenant=42%s',
  'customComponent.heightPixels': 200,
  'roles[].name': (n) => `Agent numérique ${n + 1}`,
  'routing.queues[].name': (n) => `File ${n + 1}`,
  'routing.queues[].filter': 'Clients',
  'skills[].name': (n) => `WA_Service_${n + 1}`,
  'skills[].campaign': 'Service',
  'skills[].serviceLevel.thresholdSeconds': 3600,
  'skills[].serviceLevel.goalPercent': 80,
  'skills[].agentResponse.firstSeconds': 300,
  'skills[].agentResponse.followOnSeconds': 600,
  'skills[].customerResponse.idleSeconds': 86_400,
  'skills[].routing.fallbackSeconds': 900,
  'channels[].studioScript': 'WA_Entrant',
  'channels[].sla.firstResponse': 'PT1H',
  'channels[].sla.solution': 'P1D',
  'globalSla.firstResponse': 'PT4H',
  'globalSla.solution': 'P2D',
  'businessHours.timeZone': 'America/Toronto',
  'businessHours.week': { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
  'businessHours.holidays': ['2026-12-25'],
};

/** The shortest way to a complete setup, for the questions whose answer is a choice. */
const usual: Partial<Record<FieldId, Value>> = {
  'setup.prerequisites': [
    'account-approved',
    'business-verified',
    'channel-permissions',
    'skill-permissions',
    'logo-ready',
    'phone-at-hand',
    'pin-known',
    'business-id-at-hand',
  ],
  'setup.customComponent.allChannels': true,
  'setup.customComponent.removalConfirmed': true,
  'setup.review': 'finish',
  'setup.skills[].options': [],
  'outbound.methods': ['agent-templates'],
  'outbound.consent': ['opt-in'],
  richMessages: [],
  'business.facebookVerified': true,
  'setup.place': true,
  'setup.channels[].profileVerified': true,
  'setup.channels[].profileFromCompany': true,
  'setup.templates[].recommended': true,
  'setup.customComponent.recommended': true,
  'setup.roles[].recommended': true,
  'customComponent.legacyComponentsRemoved': true,
  'roles[].viewSkills': true,
  'roles[].otherPermissions': ['search-cases'],
  'roles[].channels[].permissions': ['reply', 'assign'],
  'setup.dynamicDelivery': 'no',
  agentApplications: ['cxone-agent'],
  'channels[].sla.mode': 'none',
};

const indexIn = (path: string): number => Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0);

/** A valid value for the pending question of a position. */
export function sampleAt(position: Position): Value {
  const { id, path, field, scope } = position.pending as NonNullable<Position['pending']>;
  const stated = own[id] ?? usual[id];
  if (stated !== undefined) return typeof stated === 'function' ? stated(indexIn(path)) : stated;
  const names = field.names?.(reader({ live: position.ground.live, scope })) ?? [];
  if (field.kind === 'step') return 'done';
  if (field.kind === 'yesNo') return false;
  if (field.kind === 'choice') return field.options?.[0] ?? names[0] ?? '';
  return field.kind === 'choices' ? [...names] : '';
}

/** Every answer worth telling apart: all the options of a choice, both sides of a yes/no, every outcome of a step. */
export function answersAt(position: Position): readonly Value[] {
  const { id, field, scope } = position.pending as NonNullable<Position['pending']>;
  const names = field.names?.(reader({ live: position.ground.live, scope })) ?? [];
  if (field.kind === 'step') return ['done', 'failed', 'different', 'waiting'];
  if (field.kind === 'yesNo') return [true, false];
  if (field.kind === 'choice') return field.options ?? names;
  if (field.kind === 'choices') {
    const all = field.options ?? names;
    return [[], ...all.map((one) => [one]), [...all], ...(field.everything ? ['all'] : [])];
  }
  return id in own ? [sampleAt(position)] : [];
}

/** Every field with its id, the template that paths of its kind share. */
export const everyField = Object.entries(fields) as unknown as readonly (readonly [FieldId, Field])[];

/** A concrete path for a field, first element of every group. */
export const firstPath = (id: FieldId): string => concrete(id, {});
