import { z } from 'zod';
import { ruled } from '../refusal.ts';
import { sized, visible } from './characters.ts';

/** Free text of `min` to `max` characters; what it says is nobody's business here. */
export const plainText = (min: number, max: number) => z.string().superRefine(ruled(visible, sized(min, max)));
