/**
 * What the rules need to know of a document. `factsOf` computes it from the real one; entries keep the facts they
 * were decided on, so that a log can be judged again without its document.
 */
export interface Facts {
  readonly situation: boolean;
  readonly perspective: boolean;
  readonly legitimacy: boolean;
  readonly involvement: boolean;
  readonly costBenefit: 'calculated' | 'impossible' | null;
  /** What the plan asks of the custom budget, in cents. */
  readonly customBudgetCents: number;
  /** How many possible names and numbers nobody has judged yet. */
  readonly privacyFindings: number;
  /** How many fields still hold two people's texts. */
  readonly conflicts: number;
  /** The salted hash of the decided sections; `null` when their text is erased. */
  readonly sections: string | null;
  /** How many organisations around the household are written down. Absent: none known. */
  readonly parties?: number;
  /** The plan names a hardship clause as its ground. Absent: not known, which asks for the decision it needs. */
  readonly hardshipClause?: boolean;
  /** What the plan asks of each budgeted source beside the custom budget, in cents. Absent: more than any budget. */
  readonly askedCents?: Readonly<Record<string, number>>;
}

const checks: { readonly [Name in keyof Facts]-?: (value: unknown) => boolean } = {
  situation: isBoolean,
  perspective: isBoolean,
  legitimacy: isBoolean,
  involvement: isBoolean,
  costBenefit: (value) => value === null || value === 'calculated' || value === 'impossible',
  customBudgetCents: Number.isSafeInteger,
  privacyFindings: isCount,
  conflicts: isCount,
  sections: (value) => value === null || typeof value === 'string',
  parties: isCount,
  hardshipClause: isBoolean,
  askedCents: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isCount),
};

/** Facts that make every rule that looks at them refuse. */
const unknownFacts: Facts = Object.freeze({
  situation: false,
  perspective: false,
  legitimacy: false,
  involvement: false,
  costBenefit: null,
  customBudgetCents: Number.MAX_SAFE_INTEGER,
  privacyFindings: 1,
  conflicts: 1,
  sections: null,
});

/** The facts an entry carries; one that is absent or of another type counts as the fact that refuses. */
export function recordedFacts(value: unknown): Facts {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const names = (Object.keys(checks) as (keyof Facts)[]).filter(
    (name) => Object.hasOwn(given, name) && checks[name](given[name]),
  );
  return { ...unknownFacts, ...Object.fromEntries(names.map((name) => [name, given[name]])) };
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The name of a fact. */
export type FactName = keyof Facts;
