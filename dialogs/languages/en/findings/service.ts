import type { Language } from '../../../language.ts';

/** Defaults, SLA, and the file as a whole. */
export const serviceFindings = {
  'default-script-missing': {
    text: 'The channel “{name}” has no default Studio script, so its messages are not routed properly.',
    fix: 'Select a script of the Digital type for this channel.',
  },
  'default-skill-missing': {
    text: 'The channel “{name}” has no default skill, so its messages are not routed properly.',
    fix: 'Select a digital skill for this channel.',
  },
  'default-skill-outbound': {
    text: 'The default skill of “{name}” is “{other}”, an outbound skill: customers’ messages come in, so it would not take them.',
    fix: 'Choose an inbound skill as default.',
  },
  'default-skill-unstaffed': {
    text: 'The skill “{name}” is the default one, but it is not created yet and has no agents: messages would wait with nobody to answer.',
    fix: 'Create it and assign at least one agent with room for digital contacts.',
  },
  'business-hours-missing': {
    text: 'SLAs are planned without business hours, the only time during which they are computed.',
    fix: 'Give the business hours and their time zone.',
  },
  'solution-before-first': {
    text: 'The solution time is shorter than the first response time: a case cannot be solved before it is answered.',
    fix: 'Make the solution time at least as long as the first response time.',
  },
  'sla-beyond-window': {
    text: 'Counting closed hours, this first response can take up to {value, number} hours, for example over a weekend. After 24 hours, agents can reply only with an approved template{other, select, ready {} other {, and there is none for this channel}}.',
    fix: '{other, select, ready {Tell agents to use it then, or shorten the time or extend the hours.} other {Shorten the time, extend the hours, or have an approved template ready.}}',
  },
  'global-sla-empty': {
    text: 'The channel “{name}” follows the global SLA, but there is none: nothing will be tracked.',
    fix: 'Set the global SLA, or give this channel its own.',
  },
  'name-duplicate': {
    text: 'The name “{name}” is used twice, so nobody can tell which one is meant.',
    fix: 'Rename one of the two.',
  },
  'unknown-name': {
    text: '“{name}” is mentioned here, but nothing in the configuration has that name.',
    fix: 'Correct the name, or choose one that exists.',
  },
  'not-finished': {
    text: 'The configuration says it is complete, but some points are still open: {value, number}.',
    fix: 'Settle them, or keep the configuration as a draft.',
  },
  'schema-invalid': {
    text: '{value, select, unrecognized_keys {These keys are unknown: {other}.} invalid_type {The value is missing or is not of the right type.} invalid_value {The value is not one of those allowed.} other {The value does not have the expected form ({value}).}}',
    fix: 'Correct the file at this place; the JSON Schema describes what is expected.',
  },
} as const satisfies Partial<Language['findings']>;
