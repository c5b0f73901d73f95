import * as z from 'zod/mini';
import { isDay } from './calendar.js';

/** A calendar day that exists, `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.refine(isDay, { params: { expected: 'day' } }));
