import type { Parsed } from '../canvas/problem.js';
import { parseRows, type RowGap, type RowOf } from '../case/case-rows.js';

/** An organisation around the household: what it does there, whether the plan depends on it, whether it was spoken to. */
export type Party = RowOf<'parties'>;

/** What a party may still lack; a party the plan does not depend on need not have been spoken to. */
export type PartyGap = RowGap<'organisation-missing' | 'key-party-not-contacted'>;

/** A party of which nothing is written yet. */
export function emptyParty(id: string): Party {
  return { id, organisation: '', role: '', keyParty: false, contacted: false };
}

/** Reads unknown data as parties. Never throws. */
export function parseParties(data: unknown): Parsed<Party[]> {
  return parseRows('parties', data);
}

/** What parties still lack: the name of the organisation, and contact with one the plan depends on. Row by row. */
export function partiesGaps(parties: readonly Party[]): readonly PartyGap[] {
  return parties.flatMap(({ id, organisation, keyParty, contacted }) => {
    const gaps: (PartyGap | false)[] = [
      organisation.trim() === '' && { code: 'organisation-missing', id, field: 'organisation' },
      keyParty && !contacted && { code: 'key-party-not-contacted', id, field: 'contacted' },
    ];
    return gaps.filter((gap) => gap !== false);
  });
}
