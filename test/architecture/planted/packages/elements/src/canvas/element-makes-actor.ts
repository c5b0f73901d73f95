import { createActor } from 'xstate';

export const planted = createActor;
