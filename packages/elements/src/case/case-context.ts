import { createContext } from '@lit/context';
import type { CaseSession } from '@maatwerk/core/case/case-view';

/** The open case of the surrounding `<maatwerk-case>`; `null` while there is none. */
export const caseContext = createContext<CaseSession | null>(Symbol('maatwerk-case'));
