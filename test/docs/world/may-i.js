/** What a host makes of the answer of its server. */
export const mayI = () => true;
