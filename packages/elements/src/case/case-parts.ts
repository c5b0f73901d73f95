import type { CaseView } from '@maatwerk/core/case/case-view';
import type { SectionName } from '@maatwerk/core/case/case-document';
import { openAbout } from '@maatwerk/core/process/place';

/** A part of the case page: an element of the kit under a tab. */
export interface CasePart {
  /** The noun of its tag: `canvas` becomes `<maatwerk-canvas>`. */
  readonly noun: 'canvas' | 'cost-benefit' | 'value-triangle' | 'approval' | 'monitoring';
  /** The section of the document it edits; `null` for the decision, and for what follows it. */
  readonly section: SectionName | null;
}

/** The parts of a case in the order of working. */
export const caseParts: readonly CasePart[] = [
  { noun: 'canvas', section: 'canvas' },
  { noun: 'cost-benefit', section: 'costBenefit' },
  { noun: 'value-triangle', section: 'valueTriangle' },
  { noun: 'approval', section: null },
];

// A page that follows its cases registers it; one that does not has no empty tab.
const monitoring: CasePart = { noun: 'monitoring', section: null };

/** The parts that a case element has tabs for: following the case is one where the page has that element. */
export function shownParts({ localName }: HTMLElement): readonly CasePart[] {
  const tag = localName.replace(/-case$/, `-${monitoring.noun}`);
  return customElements.get(tag) ? [...caseParts, monitoring] : caseParts;
}

/** The name of a part. */
export type CasePartNoun = CasePart['noun'];

/** The part in which a path of the document is edited; notes on how it goes stand where the case is followed. */
export function partOfPath(path: string): CasePartNoun | null {
  if (path.startsWith('updates/')) return monitoring.noun;
  return caseParts.find(({ section }) => section === sectionOf(path))?.noun ?? null;
}

// These stand in their cells of the canvas.
const inCanvas = ['parties', 'funding', 'grounds'];

function sectionOf(path: string): string | undefined {
  const [section] = path.split('/');
  return section !== undefined && inCanvas.includes(section) ? 'canvas' : section;
}

/** How many places of a part ask for attention: possible names, double texts, open questions, and what the rules still need there. */
export function attentionOf({ section }: CasePart, view: CaseView): number {
  if (section === null) return 0;
  const lies = (path: string | undefined): boolean => path !== undefined && sectionOf(path) === section;
  const needed = [...view.needs.forNext, ...view.needs.forDecision].filter(({ place }) => lies(place)).length;
  const found = view.findings.filter(({ path }) => lies(path)).length;
  const { questions } = view.state.record;
  // A question about the whole plan stands above the canvas.
  const places = section === 'canvas' ? [section, ...inCanvas, null] : [section];
  const asked = places.reduce((sum, path) => sum + openAbout(questions, path), 0);
  return needed + found + asked + view.document.conflicts.filter(({ path }) => lies(path)).length;
}
