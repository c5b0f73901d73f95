import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import type { Finding, LineRef } from '@maatwerk/core/cost-benefit/finding';
import {
  keepFinding,
  keptReason,
  openFindings,
  reopenFinding,
  settleFinding,
} from '@maatwerk/core/cost-benefit/settle-finding';
import { html, nothing, type TemplateResult } from 'lit';
import { textAreaField } from '../field/field.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { CostsDesk } from './costs-desk.js';
import { arithmeticOf, findingText, findingTitle, settleText, type SumRow } from './finding-words.js';
import type { LineField } from './line-words.js';

const mostShown = 20;
const mostLines = 4;

/** What one can do from a finding besides an edit: go to a line, and find the next thing when this one is gone. */
export interface FindingMoves {
  readonly go: (line: LineRef, cell: LineField) => void;
  /** A finding at this place was dealt with by a button that is no longer there. */
  readonly dealtWith: (place: number) => void;
}

/** What to look at again in the figures, with the arithmetic; nothing here ever blocks. What may stay stands there with its reason. */
export function costFindings(desk: CostsDesk, moves: FindingMoves): TemplateResult | typeof nothing {
  const { t, level, analysis, value } = desk;
  if (analysis.findings.length === 0) return nothing;
  const open = openFindings(value, analysis.findings);
  const shown = firstOf(analysis.findings, open);
  return html`<section class="stack findings" aria-labelledby="findings">
    <div class="stack-small">
      ${heading(level, t('costBenefit.findings', { n: open.length }), 'section', 'findings')}
      <p class="muted">
        ${t('costBenefit.findings.hint')}
        ${shown.length < analysis.findings.length ? t('costBenefit.findings.first', { n: shown.length }) : nothing}
      </p>
    </div>
    <div class="two">${shown.map((finding, place) => card(desk, moves, finding, place, !open.includes(finding)))}</div>
  </section>`;
}

// What is kept counts too, so that there is always room for what is still open.
function firstOf(findings: readonly Finding[], open: readonly Finding[]): readonly Finding[] {
  const last = open[mostShown];
  return last === undefined ? findings : findings.slice(0, findings.indexOf(last));
}

function card(desk: CostsDesk, moves: FindingMoves, finding: Finding, place: number, isKept: boolean): TemplateResult {
  const { t, level, value, writable } = desk;
  const id = `finding-${String(place)}`;
  const reason = keptReason(value, finding);
  return html`<div class="note finding is-${isKept ? 'info' : 'warning'}" role="group" aria-labelledby=${id}>
    ${icon(isKept ? 'tick' : 'triangle')} ${heading(level + 1, findingTitle(finding, t), 'part', id)}
    <div class="note__body finding__body">
      <p>${findingText(finding, t)}</p>
      ${arithmetic(arithmeticOf(finding, value, t))}
      ${reason === undefined ? nothing : writable ? reasonField(desk, finding, place, reason) : html`<p>“${reason}”</p>`}
      ${writable ? actions(desk, moves, finding, place, reason) : nothing}
    </div>
  </div>`;
}

function arithmetic(rows: readonly SumRow[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<table class="sum">
    <tbody>
      ${rows.map(
        ({ label, amount, look }) =>
          html`<tr class=${look}>
            <th scope="row">${label}</th>
            <td class="number" translate="no">${amount}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function reasonField(desk: CostsDesk, finding: Finding, place: number, reason: string): TemplateResult {
  const { t, typed, value } = desk;
  const path = reasonPath(place);
  return textAreaField({
    t,
    name: path,
    label: t('costBenefit.findings.why'),
    error: reason.trim() === '' && !typed.isTyping(path) ? t('costBenefit.findings.why.missing') : null,
    value: reason,
    onInput: (text) => desk.type(path, text, keepFinding(value, finding, text)),
    onLeave: () => desk.leave(path),
  });
}

function actions(
  desk: CostsDesk,
  moves: FindingMoves,
  finding: Finding,
  place: number,
  reason: string | undefined,
): TemplateResult {
  const { t, value } = desk;
  const act = (next: CostBenefit, path: string): void => {
    desk.edit(next, path, true);
    moves.dealtWith(place);
  };
  if (reason !== undefined) {
    return html`<button type="button" class="link" @click=${() => act(reopenFinding(value, finding), 'keptFindings')}>
      ${t('costBenefit.findings.reopen')}
    </button>`;
  }
  const settled = settleFinding(value, finding);
  return html`<div class="buttons">
    ${
      settled === null
        ? nothing
        : html`<button
            type="button"
            class="button button--secondary button--small"
            @click=${() => act(settled, settlePath(finding))}
          >
            ${settleText(finding, t)}
          </button>`
    }
    ${finding.lines.slice(0, mostLines).map((line, _index, { length }) => goButton(desk, moves, finding, line, length))}
    <button
      type="button"
      class="button button--subtle button--small"
      @click=${() => {
        desk.typed.type(reasonPath(place), '');
        desk.edit(keepFinding(value, finding, ''), 'keptFindings', true);
        desk.focus(reasonPath(place));
      }}
    >
      ${t('costBenefit.findings.keep')}
    </button>
  </div>`;
}

function goButton(
  { t }: CostsDesk,
  { go }: FindingMoves,
  finding: Finding,
  line: LineRef,
  lines: number,
): TemplateResult {
  const cell = mendingCell(finding);
  const { index, scenario } = line;
  return html`<button type="button" class="button button--secondary button--small" @click=${() => go(line, cell)}>
    ${lines === 1 ? t('costBenefit.go') : t('costBenefit.go.row', { row: index + 1, scenario: t(`costBenefit.${scenario}`) })}
  </button>`;
}

function mendingCell({ code, params }: Finding): LineField {
  if (code === 'times-missing') return params.of === 'line' ? 'times' : 'ownContribution';
  if (code === 'line-outside-period') return params.from === undefined ? 'to' : 'from';
  return 'amount';
}

function reasonPath(place: number): string {
  return `keptFindings/${String(place)}`;
}

function settlePath({ code, scenario }: Finding): string {
  return `scenarios/${scenario}/${code === 'total-differs-from-lines' ? 'total' : code === 'unequal-periods' ? 'period' : 'lines'}`;
}
