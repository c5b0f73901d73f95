import { planted } from '@maatwerk/core/src/amount/amount.js';

export const inside = planted;
