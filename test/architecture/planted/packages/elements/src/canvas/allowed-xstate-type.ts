import type { Actor } from 'xstate';

export type Planted = Actor<never>;
