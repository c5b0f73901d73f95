import { costBenefitState, customBudgetOf } from '../cost-benefit/custom-budget.js';
import { canonicalJson, type Json } from '../log/canonical-json.js';
import { hashOf } from '../log/hash.js';
import { openFindings, type OpenFinding } from '../privacy/confirmations.js';
import type { FindingMemory } from '../privacy/finding-memory.js';
import type { ProcessDefinition } from '../process/definition.js';
import type { Facts } from '../process/facts.js';
import { caseFields } from './case-fields.js';
import { decidedSections, type CaseDocument } from './case-document.js';

/** What finding names needs besides the text: the definition's institutions, and names only the host knows. */
export interface PrivacyContext {
  readonly definition: Pick<ProcessDefinition, 'institutions' | 'customBudgetSource'> &
    Partial<Pick<ProcessDefinition, 'budgets'>>;
  /** Names that the host gives; matched in memory, never stored. */
  readonly knownNames?: readonly string[];
  /** What was found before in this case, so that only changed lines are read. */
  readonly memory?: FindingMemory;
}

/** The facts of a document, computed from what is written in it. `salt` is that of the case's seals, in its annex. */
export function factsOf(document: CaseDocument, salt: string, context: PrivacyContext): Facts {
  const { canvas, costBenefit } = document;
  return {
    situation: isWritten(canvas.situation),
    perspective: isWritten(canvas.perspective),
    legitimacy: isWritten(canvas.legitimacy),
    involvement: isWritten(canvas.involvement),
    costBenefit: costBenefitState(costBenefit),
    customBudgetCents: customBudgetOf(costBenefit, context.definition.customBudgetSource),
    privacyFindings: documentFindings(document, context).length,
    conflicts: document.conflicts.length,
    sections: sectionsHash(document, salt),
    parties: document.parties.filter(({ organisation }) => isWritten(organisation)).length,
    hardshipClause: document.grounds.some(({ kind }) => kind === 'hardshipClause'),
    ...askedOfBudgets(costBenefit, context.definition),
  };
}

function askedOfBudgets(
  costBenefit: CaseDocument['costBenefit'],
  { budgets = [], customBudgetSource }: PrivacyContext['definition'],
): Pick<Facts, 'askedCents'> {
  const others = budgets.map(({ source }) => source).filter((source) => source !== customBudgetSource);
  if (others.length === 0) return {};
  return { askedCents: Object.fromEntries(others.map((source) => [source, customBudgetOf(costBenefit, source)])) };
}

/** The possible names and numbers in a document that nobody has judged yet, each with the path of its words: in a row down to the field of the row. */
export function documentFindings(document: CaseDocument, context: PrivacyContext): readonly OpenFinding[] {
  return findingsIn(textsOf(document), document, context);
}

/** The same in words beside a document, such as a question that is being typed; false alarms kept in it stay silent. */
export function findingsIn(
  texts: Iterable<{ path: string; text: string }>,
  document: CaseDocument,
  { definition, knownNames, memory }: PrivacyContext,
): readonly OpenFinding[] {
  return openFindings(texts, {
    allow: definition.institutions,
    confirmations: document.confirmations,
    ...(knownNames === undefined ? {} : { knownNames }),
    ...(memory === undefined ? {} : { memory }),
  });
}

/**
 * The salted hash of the decided sections: equal texts give an equal hash, and without the salt it tells nothing.
 * Which way of calculating is on screen is no part of a decision.
 */
export function sectionsHash(document: Pick<CaseDocument, (typeof decidedSections)[number]>, salt: string): string {
  const { mode: _shown, ...costBenefit } = document.costBenefit;
  const sections = Object.fromEntries(decidedSections.map((name) => [name, document[name]]));
  return hashOf(canonicalJson({ salt, sections: { ...sections, costBenefit } as unknown as Json }));
}

const notWords = /^(conflicts|confirmations|edited|format)(\/|$)|^canvas\/(reference|clientNumber)$|\/#$/;

function* textsOf(document: CaseDocument): Iterable<{ path: string; text: string }> {
  for (const [path, value] of caseFields(document)) {
    if (!notWords.test(path)) yield* textsIn(path, value);
  }
}

function* textsIn(path: string, value: unknown): Iterable<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key !== 'id') yield* textsIn(`${path}/${key}`, member);
    }
  }
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
