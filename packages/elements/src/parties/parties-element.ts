import { emptyParty, parseParties, partiesGaps, type Party, type PartyGap } from '@maatwerk/core/parties';
import { html, nothing, type TemplateResult } from 'lit';
import { parties } from '../messages/nl/parties.js';
import { rowText, rowTick, type RowDesk } from '../rows/row-fields.js';
import type { RowFact } from '../rows/row-reading.js';
import { RowsElement } from '../rows/rows-element.js';

/**
 * The organisations around a household. Alone it is a form field whose value is a list of parties; inside a case it edits
 * those of the case and says how large the household is.
 *
 * @summary Who is around the household, on whom the plan depends, and who was spoken to.
 * @fires input - At every edit; `value` has it already.
 * @fires change - When an edit is done: a field was left, a box ticked, a button pressed.
 * @fires {CustomEvent<{kind: string, match: string}>} maatwerk-confirmation - A found name may stay.
 */
export class PartiesElement extends RowsElement<'parties'> {
  constructor() {
    super({
      section: 'parties',
      parse: parseParties,
      make: emptyParty,
      texts: ['organisation', 'role'],
      words: parties,
    });
  }

  protected override get gaps(): readonly PartyGap[] {
    return partiesGaps(this.rows);
  }

  protected override renderFields(desk: RowDesk): TemplateResult {
    return html`<div class="two">
        ${rowText(desk, 'organisation', { description: desk.t('parties.organisation.description') })}
        ${rowText(desk, 'role', { description: desk.t('parties.role.description') })}
      </div>
      <div class="two">${rowTick(desk, 'keyParty')} ${rowTick(desk, 'contacted')}</div>`;
  }

  protected override factsOf({ organisation, role, keyParty, contacted }: Party): readonly RowFact[] {
    const { t } = this.words;
    const answer = (is: boolean): string => t(is ? 'field.yes' : 'field.no');
    return [
      [t('parties.organisation'), organisation],
      [t('parties.role'), role],
      [t('parties.keyParty'), answer(keyParty)],
      [t('parties.contacted'), answer(contacted)],
    ];
  }

  protected override renderBeside(): unknown {
    const household = this.#household;
    return household === null ? nothing : html`<p class="small muted">${household}</p>`;
  }

  /** The parties in sentences, and how large the household is. */
  override onPaper(): readonly string[] {
    const lines = super.onPaper();
    const household = this.#household;
    return household === null || lines.length === 0 ? lines : [household, ...lines];
  }

  get #household(): string | null {
    const { t } = this.words;
    const household = this.editor.case.view?.state.record.household;
    if (!household) return null;
    const adults = t('parties.adults', { n: household.adults });
    return t('parties.household', { adults, children: t('parties.children', { n: household.children }) });
  }
}
