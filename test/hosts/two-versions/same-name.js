import { startKit } from '@maatwerk/kit';

// By mistake: a second copy that wants the same names.
startKit();
