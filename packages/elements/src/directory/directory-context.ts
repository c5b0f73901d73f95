import { createContext } from '@lit/context';
import type { Directory } from './directory.js';

/** The people of the host, for every element within a provider. */
export const directoryContext = createContext<Directory | null>(Symbol('maatwerk-directory'));
