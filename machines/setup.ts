import type { Field } from './field.ts';
import { emptyGround } from './ground.ts';
import { createSetup } from './section.ts';
import * as account from './sections/account.ts';
import * as channel from './sections/channel.ts';
import * as component from './sections/component.ts';
import * as defaults from './sections/defaults.ts';
import * as review from './sections/review.ts';
import * as roles from './sections/roles.ts';
import * as routing from './sections/routing.ts';
import * as skill from './sections/skill.ts';
import * as sla from './sections/sla.ts';
import * as templates from './sections/templates.ts';

/** The page's tasks in its order (R15), and the review that closes them. */
export const tasks = [
  'account',
  'channel',
  'templates',
  'component',
  'roles',
  'routing',
  'skill',
  'defaults',
  'sla',
  'review',
] as const;
export type Task = (typeof tasks)[number];

export const fields = {
  ...account.fields,
  ...channel.fields,
  ...templates.fields,
  ...component.fields,
  ...roles.fields,
  ...routing.fields,
  ...skill.fields,
  ...defaults.fields,
  ...sla.fields,
  ...review.fields,
} as const satisfies Record<string, Field>;
/** Template of a question's path (`skills[].name`). */
export type FieldId = keyof typeof fields;

type LinesOf<F> = F extends { readonly lines?: readonly (infer L)[] }
  ? L extends { readonly id: infer I extends string }
    ? I
    : never
  : never;
/** Every click of the procedure, by id. */
export type LineId = LinesOf<(typeof fields)[FieldId]>;

/** The field of a path or template; undefined for one that no question has. */
export const fieldOf = (template: string): Field | undefined => fieldsById.get(template);
const fieldsById: ReadonlyMap<string, Field> = new Map(Object.entries(fields));

/** The sections of the setup, by task. */
export const charts = {
  account: account.chart,
  channel: channel.chart,
  templates: templates.chart,
  component: component.chart,
  roles: roles.chart,
  routing: routing.chart,
  skill: skill.chart,
  defaults: defaults.chart,
  sla: sla.chart,
  review: review.chart,
};
export type Charts = typeof charts;

/** A setup as one statechart, one section after the other. */
export const setupOf = (sections: Charts) =>
  createSetup({
    id: 'setup',
    context: ({ input }) => ({ ...emptyGround, ...input }),
    initial: 'account',
    states: {
      account: { ...sections.account, onDone: 'channel' },
      channel: { ...sections.channel, onDone: 'templates' },
      templates: { ...sections.templates, onDone: 'component' },
      component: { ...sections.component, onDone: 'roles' },
      roles: { ...sections.roles, onDone: 'routing' },
      routing: { ...sections.routing, onDone: 'skill' },
      skill: { ...sections.skill, onDone: 'defaults' },
      defaults: { ...sections.defaults, onDone: 'sla' },
      sla: { ...sections.sla, onDone: 'review' },
      review: { ...sections.review, onDone: 'finished' },
      finished: { type: 'final' },
    },
  });

/** The whole documented setup, as it is now. */
export const machine = setupOf(charts);
