import type { Configuration } from '../configuration.ts';
import type { Finding } from '../finding.ts';

/** One group of checks; a check never asks for what a draft has not reached yet. */
export type Check = (configuration: Configuration) => readonly Finding[];
