/** A server of a host without a case on it. */
export const freshServer = async () => ({});
