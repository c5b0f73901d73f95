import type { CostBenefit, ScenarioName } from '@maatwerk/core/cost-benefit';
import type { Figures } from '@maatwerk/core/cost-benefit/analysis';
import type { Finding } from '@maatwerk/core/cost-benefit/finding';
import { FollowedFigures } from '@maatwerk/core/cost-benefit/followed-figures';
import { openFindings } from '@maatwerk/core/cost-benefit/settle-finding';
import { html, type CSSResult, type TemplateResult } from 'lit';
import { focusField } from '../field/field-frame.js';
import { costCourse } from '../messages/nl/cost-course.js';
import { costLines as lineWords } from '../messages/nl/cost-lines.js';
import { costTables } from '../messages/nl/cost-tables.js';
import type { Messages, Translate } from '../messages/message-catalogue.js';
import { costConflicts, type CostConflictsOptions } from './cost-conflicts.js';
import { costFindings, type FindingMoves } from './cost-findings.js';
import { costLines } from './cost-lines.js';
import { courseText } from './course-words.js';
import { costLinesStyles } from './cost-lines.styles.js';
import type { CostsDesk } from './costs-desk.js';
import type { Refusal } from './first-refusal.js';
import { firstRefusedLine } from './first-refused-line.js';
import { LineActions, type LinesHost } from './line-actions.js';
import { listenForTables, unreadCells } from './line-paste.js';
import { lineRowsStyles } from './line-rows.styles.js';
import type { LineField } from './line-words.js';
import { newLineId } from './new-line-id.js';
import type { TypedTexts } from './typed-texts.js';

/** An analysis with what was worked out of it. */
interface Followed {
  readonly value: CostBenefit;
  readonly worked: ReturnType<FollowedFigures['workOut']>;
  readonly figures: Figures;
}

type Edit = (next: CostBenefit, path: string, done: boolean) => void;

/**
 * What the editor needs beyond three totals over a year: lines with their keys and buttons, findings, pasting, what
 * two people changed at once, and the course over the years. It is loaded when a value first needs it, so that who gives three totals does not wait for it.
 */
export class LinesPart {
  /** What it looks like, beside the styles of the editor. */
  static readonly styles: readonly CSSResult[] = [costLinesStyles, lineRowsStyles];
  /** What it says, in Dutch. */
  static readonly words: Messages = { ...lineWords, ...costTables, ...costCourse };

  readonly #host: LinesHost;
  readonly #actions: LineActions;
  readonly #figures = new FollowedFigures();
  #followed: Followed | null = null;

  constructor(host: LinesHost, typed: TypedTexts, edit: Edit) {
    this.#host = host;
    this.#actions = new LineActions(host, typed, edit);
    this.#actions.listen(host.renderRoot);
    listenForTables(host, host.renderRoot, edit, newLineId);
  }

  /** The figures of an analysis; of one that was asked before, the same again. */
  figures(value: CostBenefit): Figures {
    return this.#follow(value).figures;
  }

  /** What the plan asks of the custom budget, in cents. */
  budget(value: CostBenefit, source?: string): number {
    this.#follow(value);
    return this.#figures.budgetOf(value, source);
  }

  /** Whether the plan is dearer first and cheaper later, in one sentence; empty where that says nothing more. */
  course(value: CostBenefit, t: Translate): string {
    return courseText(value, t, this.#follow(value).worked);
  }

  /** The lines of every scenario. */
  lines(desk: CostsDesk): TemplateResult {
    return html`${unreadCells(desk)} ${costLines(desk, this.#actions.view)}`;
  }

  /** What two people changed at once, to choose from. */
  conflicts(given: CostConflictsOptions): TemplateResult {
    return costConflicts(given);
  }

  /** What to look at again in the figures; `go` leads to a field of a line. */
  findings(desk: CostsDesk, go: FindingMoves['go']): unknown {
    return costFindings(desk, { go, dealtWith: (place) => void this.#focusFinding(place) });
  }

  /** How many findings are still a question. */
  openFindings(value: CostBenefit, findings: readonly Finding[]): number {
    return openFindings(value, findings).length;
  }

  /** The first cell of a scenario that was not understood; `null` when there is none. */
  refusal(value: CostBenefit, name: ScenarioName, t: Translate): Refusal | null {
    return firstRefusedLine(name, value.scenarios[name]?.lines ?? [], t);
  }

  /** Shows a line and moves focus to one of its cells; answers whether it is there. */
  focusCell(scenario: ScenarioName, key: string, cell: LineField): Promise<boolean> {
    return this.#actions.focusCell(scenario, key, cell);
  }

  // The card that takes the place of one that is gone, else the last; without any, the top of the sum.
  async #focusFinding(place: number): Promise<void> {
    await this.#host.updateComplete;
    const cards = this.#host.renderRoot.querySelectorAll('.finding');
    const next = cards[Math.min(place, cards.length - 1)]?.querySelector<HTMLElement>('button, textarea');
    if (next) next.focus();
    else focusField(this.#host.renderRoot, 'mode');
  }

  #follow(value: CostBenefit): Followed {
    if (this.#followed?.value === value) return this.#followed;
    const worked = this.#figures.workOut(value);
    return (this.#followed = { value, worked, figures: this.#figures.of(value, worked) });
  }
}
