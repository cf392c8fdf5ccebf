import { z } from 'zod';
import type { Field } from '../../../machines/field.ts';
import type { Release } from '../../../machines/releases.ts';
import type { Wishes } from '../../helpers/drive.ts';
import { accepts, calls, type Difference, hasBesides, lacks } from '../../helpers/formerSetup.ts';

const anything = z.string().min(1);
const text: Field = { kind: 'text', schema: anything, sources: ['R25'] };
const optional: Field = { ...text, optional: true };

/** What the present setup changed, and the former one that follows from it. */
export interface Change {
  readonly name: string;
  readonly changes: Omit<Release, 'version'>;
  readonly differences: readonly Difference[];
  /** Answers under the former version, besides those of the way. */
  readonly wishes?: Wishes;
  /** Templates of the former answers that the present setup refuses. */
  readonly refuses?: readonly string[];
  /** Answers that are those of the way, under another name. */
  readonly alike?: Readonly<Record<string, string>>;
}

/** Questions that the former setup did not ask. */
export const added = (...ids: readonly string[]): Change => ({
  name: `added: ${ids.join()}`,
  changes: { added: ids },
  differences: ids.map(lacks),
});
const removed = (id: string, at: Parameters<typeof hasBesides>[2], field = text): Change => ({
  name: `removed: ${id}`,
  changes: { removed: [id] },
  differences: [hasBesides(id, field, at)],
  wishes: { [id]: field.optional ? null : 'ancien' },
});
const renamed = (formerId: string, id: string): Change => ({
  name: `renamed: ${formerId} to ${id}`,
  changes: { renamed: { [formerId]: id } },
  differences: [calls(id, formerId)],
  alike: { [formerId]: id },
});
const tightened = (id: string, value: Wishes[string], looser: Partial<Field>): Change => ({
  name: `tightened: ${id}`,
  changes: {},
  differences: [accepts(id, looser)],
  wishes: { [id]: value },
  refuses: [id],
});

/** Questions added, removed, renamed and tightened, one change at a time and all four at once. */
export const changes: readonly Change[] = [
  added('business.website'),
  added('account.origin'),
  added('channels[].profile.category'),
  added('steps.channels[].createInCxone'),
  added('outbound.feedbackSurveys'),
  added('setup.roles[].recommended'),
  added('routing.workflowAutomation', 'skills[].campaign', 'setup.globalSla'),
  removed('business.fax', ['account', 'country']),
  removed('channels[].colour', ['channel', 'category']),
  removed('skills[].nickname', ['skill', 'direction'], optional),
  renamed('business.homepage', 'business.website'),
  renamed('channels[].profile.sector', 'channels[].profile.category'),
  renamed('skills[].campaignName', 'skills[].campaign'),
  renamed('steps.component.create', 'steps.customComponent.create'),
  renamed('setup.componentOffer', 'setup.customComponent.recommended'),
  tightened('business.email', 'aux bons soins de Baloo', { schema: anything }),
  tightened('channels[].profile.category', 'JUNGLE', { schema: anything, options: ['JUNGLE'] }),
  tightened('customComponent.heightPixels', 0, { schema: z.number() }),
  {
    name: 'all four at once',
    changes: {
      added: ['business.website', 'skills[].direction'],
      removed: ['business.fax'],
      renamed: { 'skills[].campaignName': 'skills[].campaign' },
    },
    differences: [
      lacks('business.website'),
      lacks('skills[].direction'),
      hasBesides('business.fax', text, ['account', 'country']),
      calls('skills[].campaign', 'skills[].campaignName'),
      accepts('business.email', { schema: anything }),
    ],
    wishes: { 'business.fax': 'ancien', 'business.email': 'Baloo' },
    refuses: ['business.email'],
    alike: { 'skills[].campaignName': 'skills[].campaign' },
  },
];
