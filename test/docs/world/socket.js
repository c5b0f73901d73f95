/**
 * A connection of the host's own to its server.
 * @type {{ send(message: string): void }}
 */
export const socket = { send: () => undefined };
