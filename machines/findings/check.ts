import type { Configuration } from '../configuration.ts';
import type { Finding } from '../finding.ts';
import type { Values } from '../value.ts';

/**
 * One group of checks; a check never asks for what a draft has not reached yet. `live` has what a conversation knows
 * beside the configuration (`setup.` and `steps.` paths), where somebody knows it.
 */
export type Check = (configuration: Configuration, live?: Values) => readonly Finding[];
