import { startKit } from '@maatwerk/kit';

/** The kit of the page on which a sample runs. */
export const kit = startKit();
