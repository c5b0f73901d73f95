import { setup } from 'xstate';

export const planted = setup;
