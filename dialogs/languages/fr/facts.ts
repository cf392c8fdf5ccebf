import type { Facts } from '../../language.ts';
import { account } from './facts/account.ts';
import { channel } from './facts/channel.ts';
import { product } from './facts/product.ts';
import { routing } from './facts/routing.ts';
import { skill } from './facts/skill.ts';
import { templates } from './facts/templates.ts';

/** Ce qu’on peut demander au milieu d’une question; `words` sont des motifs, lus par `dialogs/patterns.ts`. */
export const facts: Facts = { ...account, ...channel, ...templates, ...routing, ...skill, ...product };
