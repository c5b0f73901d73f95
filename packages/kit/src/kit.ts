import type { CaseStore, DraftPort } from '@maatwerk/core/case/case.ports';
import type { PriceList } from '@maatwerk/core/cost-benefit/price-list';
import { compileProcess, type Process } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { endSessionsOf } from '@maatwerk/elements/case/sessions';
import { provideCaseSurroundings } from '@maatwerk/elements/case/surroundings';
import { providePriceLists } from '@maatwerk/elements/cost-benefit-prices/context';
import { defineElement } from '@maatwerk/elements/define';
import { ElementFetcher } from '@maatwerk/elements/fetching';
import { followPageLanguage } from '@maatwerk/elements/messages/page-language';
import { keepDrawnNodes } from '@maatwerk/elements/translation';
import { createIndexedDbDrafts } from '@maatwerk/stores/indexeddb/indexeddb-drafts';
import { createIndexedDbStore } from '@maatwerk/stores/indexeddb/indexeddb-store';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { orInMemory } from '@maatwerk/stores/memory/or-in-memory';
import type { ElementNoun } from './element-nouns.js';
import { elementParts, firstElements } from './element-parts.js';
import { followSignOut } from './sign-out.js';

/** How the kit is set up on a page. */
export interface KitOptions {
  /** The first part of every tag; `maatwerk` unless set. */
  readonly prefix?: string;
  /** The database on this device; `maatwerk` unless set. */
  readonly databaseName?: string;
  /** The processes known here, the one of new cases first; Maastricht's unless set. */
  readonly processes?: readonly [Process, ...Process[]];
  /** Prices to make lines of a cost-benefit analysis from; none unless set. */
  readonly priceLists?: readonly PriceList[];
}

/** The kit on a page: where cases and unsaved words are kept, and the way to forget a person's. */
export interface Kit {
  readonly store: CaseStore;
  readonly drafts: DraftPort;
  readonly processes: readonly [Process, ...Process[]];
  /**
   * Signs a person out of the kit, on this page and in the other tabs: saves what can be saved, lets go of every open
   * case of theirs, and forgets what they typed and did not save, and their undo. Call it when they sign out.
   */
  forget(subject: string): Promise<void>;
  /** Gives price lists to the analyses that are drawn from now on, in place of those it started with. */
  givePriceLists(lists: readonly PriceList[]): void;
  /**
   * Fetches and registers these elements now, or all of them with everything they fetch later, such as for a page that
   * will be without connection. Answers whether all is there; it never throws.
   */
  define(...nouns: readonly ElementNoun[]): Promise<boolean>;
}

/**
 * Gives the elements a store and drafts in IndexedDB where the host sets none of its own. A case and its canvas are
 * registered at once; the others are fetched when their tag is first seen on the page or first drawn.
 */
export function startKit(options: KitOptions = {}): Kit {
  const { prefix, databaseName = 'maatwerk', processes = [compileProcess(maastricht)], priceLists = [] } = options;
  const store = orInMemory(createIndexedDbStore({ processes, databaseName }), createMemoryStore({ processes }));
  const drafts = createIndexedDbDrafts({ databaseName });
  const forgetHere = async (subject: string): Promise<void> => {
    await endSessionsOf(subject);
    await drafts.forget(subject);
  };
  const tellSignOut = followSignOut(databaseName, (subject) => void forgetHere(subject).catch(() => undefined));
  providePriceLists(priceLists);
  provideCaseSurroundings({ store, drafts, processes });
  const place = prefix === undefined ? {} : { prefix };
  for (const [noun, elementClass] of Object.entries(firstElements))
    defineElement(noun, keepDrawnNodes(elementClass), place);
  const elements = new ElementFetcher(elementParts, place);
  elements.follow();
  followPageLanguage(prefix);
  return {
    store,
    drafts,
    processes,
    forget: (subject) => {
      tellSignOut(subject);
      return forgetHere(subject);
    },
    givePriceLists: providePriceLists,
    define: (...nouns) => elements.define(nouns),
  };
}
