import { emptyCanvas, type Canvas } from '../canvas/canvas.js';
import type { CostBenefit } from '../cost-benefit/cost-benefit.js';
import { emptyValueTriangle, type ValueTriangle } from '../value-triangle/value-triangle.js';
import type { CaseDocument } from './case-document.js';

/** The canvas of the walked example: a household whose plan costs more this year and spares an eviction. */
export const walkedCanvas: Canvas = {
  ...emptyCanvas(),
  reference: 'MW-2026-014',
  clientNumber: '48120',
  perspective: 'Wij willen hier blijven wonen, rust in huis en allebei de kinderen elke dag naar school.',
  situation:
    'Twee ouders met drie kinderen. Een huurschuld van zeven maanden, een vonnis tot ontruiming en een zoon die al een half jaar thuiszit. Zes organisaties komen langs, ieder met een eigen plan.',
  breakthrough:
    'De huurschuld in één keer afkopen, het vonnis een jaar aanhouden en één coach die alle afspraken met het gezin maakt.',
  ownActions: 'Het gezin betaalt de huur vanaf nu zelf en laat de coach één keer per week meekijken met de post.',
  support: 'Een gezinscoach, acht uur per week, een jaar lang. Daarna een half jaar nazorg.',
  treatment:
    'De zoon start met begeleiding bij de schoolgang; de wachttijd wordt overbrugd met een plek in de tussenklas.',
  legitimacy:
    'Afkoop van de schuld wijkt af van de beleidsregel schulden. De afwijking steunt op de hardheidsclausule in die regel.',
  involvement:
    'Het gezin koos de coach zelf, schreef het doel in eigen woorden en zegt de weekgesprekken voor te zitten.',
};

/** Three totals over one year: € 21.340 now, € 91.260 if nothing changes, € 62.785 with the plan, of which € 12.000 custom budget. */
export const walkedCostBenefit: CostBenefit = {
  period: { start: '2026-02-01', months: 12 },
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: { total: { cents: 9_126_000 } },
    custom: { total: { cents: 6_278_500 } },
  },
  customBudgetCents: 1_200_000,
  mode: 'totals',
};

/** The weighing of the walked example: it costs more now and less than what threatens. */
export const walkedTriangle: ValueTriangle = {
  ...emptyValueTriangle(),
  weights: { involvement: 45, legitimacy: 25, publicReturn: 30 },
  comparisons: {
    involvement: {
      current: {
        verdict: 'better',
        reason: 'Nu praten zes organisaties over het gezin, straks één coach mét het gezin.',
      },
      threatened: { verdict: 'better', reason: 'Na een ontruiming beslist niemand van het gezin nog iets zelf.' },
    },
    legitimacy: {
      current: { verdict: 'equal', reason: 'De regels blijven gelden; van één regel wordt met reden afgeweken.' },
      threatened: { verdict: 'better', reason: 'Een gezin met kinderen op straat past niet bij de zorgplicht.' },
    },
    publicReturn: {
      current: { verdict: 'less', reason: 'Het plan kost dit jaar ruim veertigduizend euro meer dan nu.' },
      threatened: {
        verdict: 'better',
        reason: 'Opvang en plaatsing kosten ruim achtentwintigduizend euro meer dan dit plan.',
      },
    },
  },
};

/** Everything the lead writes in the draft of the walked example, by section. */
export const walkedPlan: Pick<
  CaseDocument,
  'canvas' | 'costBenefit' | 'valueTriangle' | 'grounds' | 'funding' | 'parties'
> = {
  canvas: walkedCanvas,
  costBenefit: walkedCostBenefit,
  valueTriangle: walkedTriangle,
  grounds: [
    {
      id: 'ground-debts',
      kind: 'hardshipClause',
      rule: 'Hardheidsclausule in de beleidsregel schulden',
      advises: 'De doorbraaktafel',
      decides: 'Het college',
      customisation: 'product',
      suitable: 'yes',
      necessary: 'yes',
      balanced: 'yes',
    },
  ],
  funding: [
    { id: 'part-debt', part: 'Afkoop van de huurschuld', source: 'maatwerkbudget' },
    { id: 'part-coach', part: 'Gezinscoach', source: 'Jeugdwet', endsOn: '2027-01-31' },
  ],
  parties: [
    { id: 'party-landlord', organisation: 'Woningcorporatie', role: 'verhuurder', keyParty: true, contacted: true },
    {
      id: 'party-school',
      organisation: 'Basisschool',
      role: 'school van de kinderen',
      keyParty: false,
      contacted: true,
    },
    { id: 'party-care', organisation: 'Wijkteam', role: 'jeugdhulp', keyParty: true, contacted: true },
  ],
};
