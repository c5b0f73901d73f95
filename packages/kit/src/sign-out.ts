/** Tells the other tabs of this browser, that use the same database, who signs out. */
export type SignOutTeller = (subject: string) => void;

/** Follows who signs out in other tabs, and answers the way to tell them; tabs hear nothing where the browser has no channel. */
export function followSignOut(databaseName: string, signedOut: (subject: string) => void): SignOutTeller {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(`maatwerk:${databaseName}:sign-out`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string' && data !== '') signedOut(data);
  });
  return (subject) => channel.postMessage(subject);
}
