import {
  emptyGround,
  groundKinds,
  groundsGaps,
  isOutOfProportion,
  parseGrounds,
  proportionQuestions,
  type Ground,
  type GroundGap,
} from '@maatwerk/core/grounds';
import { html, nothing, type TemplateResult } from 'lit';
import { grounds } from '../messages/nl/grounds.js';
import { note } from '../note/note.js';
import { rowChoice, rowText, type RowDesk } from '../rows/row-fields.js';
import type { RowFact } from '../rows/row-reading.js';
import { RowsElement } from '../rows/rows-element.js';

/**
 * The grounds on which a plan may be carried out. Alone it is a form field whose value is a list of grounds; inside a
 * case it edits those of the case.
 *
 * @summary On what law, bylaw, hardship clause or power a plan rests, and who may decide.
 * @fires input - At every edit; `value` has it already.
 * @fires change - When an edit is done: a field was left, a choice made, a button pressed.
 * @fires {CustomEvent<{kind: string, match: string}>} maatwerk-confirmation - A found name may stay.
 */
export class GroundsElement extends RowsElement<'grounds'> {
  constructor() {
    super({
      section: 'grounds',
      parse: parseGrounds,
      make: emptyGround,
      texts: ['rule', 'advises', 'decides'],
      words: grounds,
    });
  }

  protected override get gaps(): readonly GroundGap[] {
    return groundsGaps(this.rows);
  }

  protected override renderFields(desk: RowDesk, ground: Ground): TemplateResult {
    const { t } = desk;
    return html`<div class="choices">${rowChoice(desk, 'kind', groundKinds, 'grounds.kind')}</div>
      ${rowText(desk, 'rule', { description: t(`grounds.rule.${ground.kind}`) })}
      <div class="two">
        ${rowText(desk, 'decides', { description: t('grounds.decides.description') })}
        ${rowText(desk, 'advises', { description: t('grounds.advises.description') })}
      </div>
      <div class="choices">${rowChoice(desk, 'customisation', ['product', 'process'], 'grounds.customisation')}</div>
      <div class="three">
        ${proportionQuestions.map((question) => rowChoice(desk, question, ['yes', 'no'], 'field'))}
      </div>
      ${isOutOfProportion(ground) ? note('info', html`<p>${t('grounds.outOfProportion')}</p>`) : nothing}`;
  }

  protected override factsOf(ground: Ground): readonly RowFact[] {
    const { t } = this.words;
    const { kind, rule, advises, decides, customisation } = ground;
    return [
      [t('grounds.kind'), t(`grounds.kind.${kind}`)],
      [t('grounds.rule'), rule],
      [t('grounds.decides'), decides],
      [t('grounds.advises'), advises],
      [t('grounds.customisation'), customisation ? t(`grounds.customisation.${customisation}`) : ''],
      ...proportionQuestions.map((question): RowFact => {
        const answer = ground[question];
        return [t(`grounds.${question}`), answer ? t(`field.${answer}`) : ''];
      }),
    ];
  }
}
