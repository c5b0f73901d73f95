import type { Bounds, ScenarioOutcome } from '@maatwerk/core/cost-benefit/analysis';
import { scenarioNames, type ScenarioName } from '@maatwerk/core/cost-benefit';
import { formatCents, formatSpan, speakSpan } from '../format/money.js';
import type { Translate } from '../messages/message-catalogue.js';
import { periodOf, type CostsDesk } from './costs-desk.js';

/** The scenario that the plan is compared with. */
export type Compared = Exclude<ScenarioName, 'custom'>;

/** How the plan compares: less, more, the same, or possibly either. */
export type Direction = 'less' | 'more' | 'equal' | 'across';

/** A comparison in words: `€ 28.475 minder`, `dan wat dreigt`, `€ 91.260 − € 62.785`. */
export interface Verdict {
  readonly compared: Compared;
  readonly direction: Direction;
  readonly amount: string;
  readonly than: string;
  readonly sum: string;
}

/** An amount or a sum; only PM is `PM`, never € 0. */
export function amountText(bounds: Bounds, t: Translate): string {
  return isOnlyPm(bounds) ? 'PM' : formatSpan(bounds, t.locale);
}

/** Whether nothing of a sum is known. */
export function isOnlyPm({ min, max, unquantified }: Bounds): boolean {
  return unquantified && min === 0 && max === 0;
}

/** What a scenario comes to, in a few words. */
export function outcomeText(outcome: ScenarioOutcome, t: Translate): string {
  return outcome.state === 'calculated' ? amountText(outcome, t) : t(`costBenefit.${outcome.state}.short`);
}

/** The comparisons that can be made, with what threatens first. */
export function verdictsOf({ analysis, t }: Pick<CostsDesk, 'analysis' | 't'>): readonly Verdict[] {
  return [
    ...verdict('threatened', analysis.saving, analysis, t),
    ...verdict('current', analysis.savingNow, analysis, t),
  ];
}

function verdict(
  compared: Compared,
  saving: Bounds | null,
  analysis: CostsDesk['analysis'],
  t: Translate,
): readonly Verdict[] {
  const [without, plan] = [analysis[compared], analysis.custom];
  if (saving === null || without.state !== 'calculated' || plan.state !== 'calculated') return [];
  // Nothing can be said of a difference with an amount that is wholly unknown.
  if (isOnlyPm(without) || isOnlyPm(plan)) return [];
  const terms = [term(without, t), term(plan, t)];
  const isMore = saving.max <= 0 && saving.min < 0;
  return [
    {
      compared,
      direction: directionOf(saving),
      amount: savingText(saving, t),
      than: t(`costBenefit.${directionOf(saving) === 'equal' ? 'as' : 'than'}.${compared}`),
      sum: (isMore ? terms.reverse() : terms).join(' − '),
    },
  ];
}

function directionOf({ min, max }: Bounds): Direction {
  if (min === 0 && max === 0) return 'equal';
  if (min >= 0) return 'less';
  return max <= 0 ? 'more' : 'across';
}

/** A difference in words: a gain and a loss read alike, and neither has a minus sign; without one it is `evenveel`. */
export function savingText({ min, max }: Bounds, t: Translate): string {
  if (min === 0 && max === 0) return t('costBenefit.equal');
  if (min >= 0) return t('costBenefit.less', { amount: formatSpan({ min, max }, t.locale) });
  if (max <= 0) return t('costBenefit.more', { amount: formatSpan({ min: -max, max: -min }, t.locale) });
  return t('costBenefit.across', { less: formatCents(max, t.locale), more: formatCents(-min, t.locale) });
}

function term(outcome: Bounds, t: Translate): string {
  const text = amountText(outcome, t);
  return outcome.min === outcome.max && !outcome.unquantified ? text : `(${text})`;
}

/** The outcome as one plain sentence; empty while there is nothing to compare, or not over as many months. */
export function plainSentence({ value, t }: Pick<CostsDesk, 'value' | 't'>, verdicts: readonly Verdict[]): string {
  const { months } = value.period;
  const when = months === 12 ? t('costBenefit.plain.year') : t('costBenefit.plain.months', { n: months });
  const [first, second] = [...verdicts]
    .reverse()
    .map(({ compared, direction }) => t(`costBenefit.plain.${compared}.${direction}`));
  const isUnequal = scenarioNames.some((name) => periodOf({ value }, name).months !== months);
  if (first === undefined || isUnequal) return '';
  return second === undefined
    ? t('costBenefit.plain', { when, first })
    : t('costBenefit.plain.both', { when, first, second });
}

/** The whole sum in sentences to be read aloud. */
export function spokenSum({ value, analysis, t }: CostsDesk, verdicts: readonly Verdict[]): readonly string[] {
  const amounts = scenarioNames.map((name) => {
    const outcome = analysis[name];
    const n = periodOf({ value }, name).months;
    return outcome.state === 'calculated'
      ? t(`costBenefit.asText.${name}`, { n, amount: speakSpan(outcome, t.locale) })
      : `${t(`costBenefit.${name}`)}: ${outcomeText(outcome, t)}.`;
  });
  const savings = verdicts.map(({ amount, than }) =>
    t('costBenefit.asText.saving', { verdict: `${lowerFirst(amount)} ${than}` }),
  );
  return [...amounts, ...savings, ...(hasPm(analysis) ? [t('costBenefit.pm.excluded')] : [])];
}

/** Whether an unknown amount stays out of a comparison. */
export function hasPm({ saving, savingNow }: CostsDesk['analysis']): boolean {
  return Boolean(saving?.unquantified) || Boolean(savingNow?.unquantified);
}

/** What to say after a change of one scenario: `Maatwerk: € 62.785. € 28.475 minder dan wat dreigt.` */
export function changeText({ analysis, t }: Pick<CostsDesk, 'analysis' | 't'>, changed: ScenarioName): string {
  const scenario = t(`costBenefit.${changed}`);
  const amount = outcomeText(analysis[changed], t);
  const verdicts = verdictsOf({ analysis, t });
  const told =
    verdicts.find(({ compared }) => compared === (changed === 'current' ? 'current' : 'threatened')) ?? verdicts[0];
  return told
    ? t('costBenefit.announce.verdict', { scenario, amount, verdict: `${told.amount} ${told.than}` })
    : t('costBenefit.announce', { scenario, amount });
}

// "Tussen … minder" begins with a capital where it stands alone.
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
