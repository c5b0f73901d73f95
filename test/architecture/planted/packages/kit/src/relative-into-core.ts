import { planted } from '../../core/src/amount/allowed-zod-mini.js';

export const inside = planted;
