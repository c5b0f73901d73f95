import { createContext } from '@lit/context';
import type { DraftPort } from '@maatwerk/core/case/case.ports';

/** Where typed words are kept for every editor within a provider. */
export const draftContext = createContext<DraftPort | null>(Symbol('maatwerk-drafts'));
