import { planted } from '../packages/core/src/amount/allowed-zod-mini.js';

export const inside = planted;
