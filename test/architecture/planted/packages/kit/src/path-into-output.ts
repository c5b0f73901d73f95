import { planted } from '@maatwerk/core/dist/amount/amount.js';

export const inside = planted;
