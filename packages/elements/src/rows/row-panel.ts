import { html, nothing, type TemplateResult } from 'lit';
import { fieldId } from '../field/field-frame.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import { icon, type IconName } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';

/** A row to edit: its place among the others, what it lacks, and what its buttons do. */
export interface RowPanelOptions {
  readonly t: Translate;
  /** The path of the row in the case, such as `grounds/a1`. */
  readonly path: string;
  readonly name: string;
  readonly level: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The codes of what it lacks. */
  readonly lacks: readonly string[];
  readonly content: unknown;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A row with its name, its buttons, its fields and what is still open in it. */
export function rowPanel(options: RowPanelOptions): TemplateResult {
  const { t, path, name, level, isFirst, isLast, lacks, content, onMove, onRemove } = options;
  const id = `row-${fieldId(path)}`;
  const open = lacks.map((code) => t(`rows.lacks.${code}`));
  return html`<section class="panel panel--line stack" role="group" aria-labelledby=${id}>
    <div class="row-head">
      ${heading(level, name, 'part', id)}
      <div class="row-head__buttons">
        ${isFirst ? nothing : button(options, 'up', 'chevronUp', () => onMove(-1))}
        ${isLast ? nothing : button(options, 'down', 'chevronDown', () => onMove(1))}
        ${button(options, 'remove', 'cross', onRemove)}
      </div>
    </div>
    ${content}
    ${open.length > 0 ? html`<p class="small muted">${t('rows.open', { list: formatList(open, t.locale) })}</p>` : nothing}
  </section>`;
}

function button(
  { t, path, name: row }: RowPanelOptions,
  what: 'up' | 'down' | 'remove',
  shown: IconName,
  press: () => void,
): TemplateResult {
  const name = t(`rows.${what}`, { row });
  return html`<button
    type="button"
    class="button button--subtle button--icon"
    id=${fieldId(`${path}/${what}`)}
    aria-label=${name}
    title=${name}
    @click=${press}
  >
    ${icon(shown)}
  </button>`;
}
