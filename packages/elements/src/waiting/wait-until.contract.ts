import { waitUntil as waitOneSecond } from '@open-wc/testing';

// one second is too short for a machine that others use too; a test itself may take twenty
const patience = 15_000;

/** Resolves once something is so, looked at every 50 milliseconds; an Error with the message after fifteen seconds. */
export function waitUntil(
  isSo: () => unknown,
  message?: string,
  { timeout = patience }: { readonly timeout?: number } = {},
): Promise<void> {
  return waitOneSecond(isSo, message, { timeout });
}
