import type { Facts } from '../../language.ts';
import { account } from './facts/account.ts';
import { channel } from './facts/channel.ts';
import { product } from './facts/product.ts';
import { routing } from './facts/routing.ts';
import { skill } from './facts/skill.ts';
import { templates } from './facts/templates.ts';

/** What may be asked in the midst of a question; `words` are patterns, read by `dialogs/patterns.ts`. */
export const facts: Facts = { ...account, ...channel, ...templates, ...routing, ...skill, ...product };
