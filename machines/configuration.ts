import { z } from 'zod';
import { findingKinds } from './finding.ts';
import { country } from './rules/country.ts';
import { digitsId } from './rules/digitsId.ts';
import { displayName } from './rules/displayName.ts';
import { isoDurationSchema as duration } from './rules/duration.ts';
import { email } from './rules/email.ts';
import { phoneNumber } from './rules/phone.ts';
import { plainText } from './rules/plainText.ts';
import { skillName } from './rules/skillName.ts';
import { templateName } from './rules/templateName.ts';
import { timeZone } from './rules/timeZone.ts';
import { componentUrl, logoUrl, webUrl } from './rules/url.ts';
import { dates, week } from './rules/week.ts';
import { categories } from './sections/facebook.ts';
import { purposes, templateLanguages } from './sections/templates.ts';

/** Version of the emitted file; another version is refused with a message, never guessed at. */
export const schemaVersion = 1;

const name = plainText(1, 100);
const names = z.array(name);
const seconds = z.int().min(1);

const business = z.strictObject({
  businessManagerId: digitsId,
  name: plainText(1, 128),
  description: plainText(1, 512),
  logoUrl,
  timeZone,
  website: webUrl,
  address: plainText(1, 256),
  email,
  country,
  facebookVerified: z.boolean(),
});

const sla = z.union([
  z.strictObject({ mode: z.literal('different'), firstResponse: duration, solution: duration }),
  z.strictObject({ mode: z.literal('global') }),
]);

const channel = z.strictObject({
  name,
  phoneNumber,
  previousUse: z.enum(['none', 'personal-app', 'business-app', 'api']),
  profile: z.strictObject({
    origin: z.enum(['new', 'existing']),
    displayName: displayName.optional(),
    category: z.enum(categories).optional(),
    description: plainText(1, 512).optional(),
    website: webUrl.nullable().optional(),
  }),
  verification: z.strictObject({
    method: z.enum(['sms', 'voice']).optional(),
    status: z.enum(['verified', 'already-verified']),
  }),
  approval: z.enum(['connected', 'waiting', 'refused']),
  studioScript: plainText(1, 255),
  defaultSkill: skillName,
  sla: sla.nullable(),
});

const template = z.strictObject({
  name: templateName,
  language: z.enum(templateLanguages),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']),
  status: z.enum(['approved', 'pending', 'rejected']),
  purpose: z.enum(purposes),
  header: z.enum(['none', 'text', 'image', 'video', 'document']),
  channels: names,
});

const role = z.strictObject({
  name,
  origin: z.enum(['existing', 'new']),
  viewSkills: z.boolean(),
  otherPermissions: z.array(z.enum(['search-cases', 'search-messages', 'search-customers', 'search-posts'])),
  channels: z.array(
    z.strictObject({
      channel: name,
      permissions: z.array(z.enum(['reply', 'assign', 'unassign', 'create-draft', 'approve-draft'])),
    }),
  ),
});

const skill = z.strictObject({
  name: skillName,
  mediaType: z.literal('digital'),
  direction: z.enum(['inbound', 'outbound']),
  campaign: name,
  personalConnectionOrByoc: z.boolean(),
  messageTemplate: templateName.nullable(),
  subSkill: z.boolean(),
  screenPop: z.boolean(),
  routing: z.strictObject({
    criterion: z.enum(['proficiency', 'preferred-agent']),
    focusMetric: z.enum(['same-case', 'same-contact']).optional(),
    focusLock: z.enum(['when-offline', 'when-available']).optional(),
    fallbackSeconds: z.int().min(1).max(5_256_000).optional(),
  }),
  serviceLevel: z.strictObject({ thresholdSeconds: seconds, goalPercent: z.int().min(1).max(100) }).nullable(),
  acceptReject: z.boolean(),
  agentResponse: z.strictObject({ firstSeconds: seconds, followOnSeconds: seconds }).nullable(),
  customerResponse: z.strictObject({ idleSeconds: seconds }).nullable(),
});

const component = z.strictObject({
  url: componentUrl,
  heightPixels: z.int().min(1),
  channels: z.union([z.literal('all'), names.min(1)]),
  legacyComponentsRemoved: z.boolean(),
});

const queue = z.strictObject({ name, filter: name, includedChannels: names });

const body = {
  business,
  account: z.strictObject({
    origin: z.enum(['existing', 'created']),
    review: z.enum(['approved', 'pending', 'rejected']),
  }),
  channels: z.array(channel).min(1),
  outbound: z.strictObject({
    enabled: z.boolean(),
    methods: z.array(z.enum(['agent-templates', 'crm-api', 'automated'])),
    consent: z.array(z.enum(['prior-contact', 'opt-in'])),
    feedbackSurveys: z.boolean(),
  }),
  templates: z.array(template),
  richMessages: z.array(
    z.strictObject({ kind: z.enum(['rich-link', 'quick-replies', 'item-list', 'time-slots']), channels: names }),
  ),
  customComponent: component.nullable(),
  agentApplications: z.array(z.enum(['cxone-agent', 'max'])).min(1),
  roles: z.array(role).min(1),
  routing: z.strictObject({
    method: z.enum(['studio-script', 'routing-queues']),
    workflowAutomation: z.boolean(),
    queues: z.array(queue),
  }),
  skills: z.array(skill).min(1),
  businessHours: z.strictObject({ timeZone, week, holidays: dates }).nullable(),
  globalSla: z.strictObject({ firstResponse: duration, solution: duration }).nullable(),
};

const openPoint = z.strictObject({
  path: z.string(),
  reason: z.enum(['waiting', 'refused', 'blocked', 'unanswered']),
  since: z.iso.datetime().optional(),
});
const findingSchema = z.strictObject({
  id: z.enum(Object.keys(findingKinds) as [keyof typeof findingKinds, ...(keyof typeof findingKinds)[]]),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.string(),
  source: z.array(z.string()),
});
const head = { $schema: z.string().optional(), schemaVersion: z.literal(schemaVersion) };
const state = { openPoints: z.array(openPoint), locale: z.string() };
/**
 * What the setup itself does not show: steps done in other products, answers that only steer the conversation, and
 * questions put off. A file without it can be read as well; its steps are then asked about, unless it is complete.
 */
const progress = z.strictObject({
  answers: z.record(z.string().regex(/^(?:setup|steps)\./), z.json()),
  deferred: z.array(z.string()).optional(),
});
const tail = { findings: z.array(findingSchema), progress: progress.optional() };

const complete = z.strictObject({ ...head, status: z.literal('complete'), ...state, ...body, ...tail });
const draft = z.strictObject({ ...head, status: z.literal('draft'), ...state, ...loosened(body), ...tail });

/** The one definition of the emitted file (R1–R213); types, labels and JSON Schema follow from it. */
export const configurationSchema = z.discriminatedUnion('status', [complete, draft]);

export type CompleteConfiguration = z.infer<typeof complete>;
type Loosened<T> = T extends readonly (infer E)[]
  ? readonly Loosened<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Loosened<T[K]> }
    : T;
/** A draft has the shape of a complete configuration with anything missing. */
export type Configuration = Loosened<Pick<CompleteConfiguration, keyof typeof body>> &
  Pick<CompleteConfiguration, Exclude<keyof CompleteConfiguration, keyof typeof body | 'status'>> & {
    readonly status: 'draft' | 'complete';
  };

/** The same shape, every key optional at every depth and lists as short as they are. */
function loosened(shape: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, loosen(schema).optional()]));
}
function loosen(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return z.strictObject(loosened(schema.shape as Record<string, z.ZodType>));
  if (schema instanceof z.ZodNullable) return loosen(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodOptional) return loosen(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion)
    return z.union(schema.options.map((option) => loosen(option as z.ZodType)) as [z.ZodType, z.ZodType]);
  const element = schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
  return element instanceof z.ZodObject ? z.array(loosen(element)) : schema;
}
