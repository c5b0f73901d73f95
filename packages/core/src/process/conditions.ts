import { distinctTexts, hasText } from './command-shape.js';
import type { Command } from './commands.js';
import { helpRules } from './conditions-of-help.js';
import { planRules } from './conditions-of-plan.js';
import { routeRules } from './conditions-of-route.js';
import { tableRules } from './conditions-of-table.js';
import { trackRules } from './conditions-of-tracks.js';
import type { Rules } from './rule.js';

export { openQuestions } from './conditions-of-table.js';
export type { Rule, Situation } from './rule.js';

/** Every rule a definition can name. */
export const rules: Rules = { ...planRules, ...tableRules, ...helpRules, ...trackRules, ...routeRules };

/** Refusals that a command's own fields give: a needed text that is absent, blank or empty. */
export function missingFields(
  command: Command,
  fields: readonly { name: string; kind: string; missing?: string }[],
): readonly { code: string; field: string }[] {
  return fields.flatMap(({ name, kind, missing: code }) => {
    if (!code) return [];
    const filled = kind === 'texts' ? distinctTexts(command[name]).length > 0 : hasText(command[name]);
    return filled ? [] : [{ code, field: name }];
  });
}
