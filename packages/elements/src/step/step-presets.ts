import type { Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { partiesInWords } from '@maatwerk/core/escalation/file';
import { textOf } from '@maatwerk/core/log';
import type { CommandField, CommandType } from '@maatwerk/core/process/commands';
import { fieldsIn } from '@maatwerk/core/process/fields-in';
import { longestSlot, nextAllowedDay, usualDueDay } from '@maatwerk/core/process/suggested-day';
import { possibleIds } from '@maatwerk/core/process/suggested-id';
import type { TypedFields } from './step-values.js';

/** One thing of the case that a step may name, with the words somebody gave it; `undefined` once they are erased. */
export interface NamedThing {
  readonly id: string;
  readonly words: string | undefined;
}

const usualSlot = 30;

/** What a form starts with: the first day a step allows, the usual minutes, the score that is due, the only open question. */
export function stepPresets(view: CaseView, type: CommandType, now: Instant): TypedFields {
  const { process, state } = view;
  const preset = (field: CommandField): unknown => {
    switch (field.kind) {
      case 'day':
        return dayPreset(view, type, field.name, now);
      case 'minutes':
        return String(longestSlot(process, state, type) ?? usualSlot);
      case 'id': {
        const ids = possibleIds(process, state, type, now);
        return ids !== 'new' && ids.length === 1 ? ids[0] : undefined;
      }
      case 'choice':
        return choicePreset(view, field);
      case 'texts':
        // What stands in the plan already is not written twice.
        return type === 'escalation.file' && field.name === 'parties'
          ? partiesInWords(view.document).join('\n') || undefined
          : undefined;
      default:
        return undefined;
    }
  };
  const presets = fieldsIn(process, type).map((field) => [field.name, preset(field)] as const);
  return Object.fromEntries(presets.filter(([, value]) => value !== undefined));
}

/** The things a step may name; `null` where it names a new one, so that the form asks nobody. */
export function nameableThings(view: CaseView, type: CommandType, now: Instant): readonly NamedThing[] | null {
  const ids = possibleIds(view.process, view.state, type, now);
  if (ids === 'new') return null;
  return ids.map((id) => {
    const begun = view.entries.find(({ data }) => data['id'] === id);
    return { id, words: begun && (textOf(view.annex, begun.seq, 'text') ?? textOf(view.annex, begun.seq, 'reason')) };
  });
}

// A day a thing ends on is agreed, never assumed.
function dayPreset({ process, state }: CaseView, type: CommandType, name: string, now: Instant): string | undefined {
  if (name === 'due') return usualDueDay(now);
  return name === 'on' ? nextAllowedDay(process, state, type, now) : undefined;
}

function choicePreset({ standing, state }: CaseView, { name, choices = [] }: CommandField): unknown {
  if (name === 'moment') return standing.nextScore ?? undefined;
  const next = state.record.highestLevel + 1;
  if (name === 'level' && choices.includes(next)) return next;
  return choices.length === 1 ? choices[0] : undefined;
}
