import type { Parsed } from '../canvas/problem.js';
import { parseRows, type RowGap, type RowOf } from '../case/case-rows.js';

/** A ground on which the plan may be carried out. */
export type Ground = RowOf<'grounds'>;

/** The kinds of ground, in the order in which they are offered. */
export const groundKinds = ['law', 'bylaw', 'hardshipClause', 'deviationPower'] as const;

/** The three questions whether a plan is in proportion: does it fit, is it needed, is it in balance. */
export const proportionQuestions = ['suitable', 'necessary', 'balanced'] as const;

/** What a ground may still lack. Who advises is none: not every decision has an adviser. */
export type GroundGap = RowGap<'rule-missing' | 'decides-missing' | 'customisation-missing' | 'proportion-missing'>;

/** A ground in which nothing is written yet; `law` until another kind is chosen. */
export function emptyGround(id: string): Ground {
  return { id, kind: 'law', rule: '', advises: '', decides: '' };
}

/** Reads unknown data as grounds. Never throws. */
export function parseGrounds(data: unknown): Parsed<Ground[]> {
  return parseRows('grounds', data);
}

/** What grounds still lack: the words of the rule, who may decide, the kind of maatwerk, an answer about proportion. Row by row. */
export function groundsGaps(grounds: readonly Ground[]): readonly GroundGap[] {
  return grounds.flatMap((ground) => {
    const { id, rule, decides, customisation } = ground;
    const unanswered = proportionQuestions.find((question) => ground[question] === undefined);
    const gaps: (GroundGap | false)[] = [
      rule.trim() === '' && { code: 'rule-missing', id, field: 'rule' },
      decides.trim() === '' && { code: 'decides-missing', id, field: 'decides' },
      customisation === undefined && { code: 'customisation-missing', id, field: 'customisation' },
      unanswered !== undefined && { code: 'proportion-missing', id, field: unanswered },
    ];
    return gaps.filter((gap) => gap !== false);
  });
}

/** Whether one of the three questions about proportion was answered with no: allowed, and the table will ask why. */
export function isOutOfProportion(ground: Ground): boolean {
  return proportionQuestions.some((question) => ground[question] === 'no');
}
