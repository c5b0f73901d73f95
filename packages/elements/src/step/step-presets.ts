import type { Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { fieldsOf, type CommandField, type CommandType } from '@maatwerk/core/process/commands';
import { longestSlot, nextAllowedDay, usualDueDay } from '@maatwerk/core/process/suggested-day';
import type { TypedFields } from './step-values.js';

const usualSlot = 30;

/** What a form starts with: the first day a step allows, the usual minutes, the score that is due, the only open question. */
export function stepPresets(view: CaseView, type: CommandType, now: Instant): TypedFields {
  const preset = (field: CommandField): unknown => {
    const { process, state } = view;
    switch (field.kind) {
      case 'day':
        return field.name === 'due' ? usualDueDay(now) : nextAllowedDay(process, state, type, now);
      case 'minutes':
        return String(longestSlot(process, state, type) ?? usualSlot);
      case 'id': {
        const open = openQuestionIds(view);
        return asksAQuestion(type) || open.length !== 1 ? undefined : open[0];
      }
      case 'choice':
        return choicePreset(view, field);
      default:
        return undefined;
    }
  };
  const presets = fieldsOf(type).map((field) => [field.name, preset(field)] as const);
  return Object.fromEntries(presets.filter(([, value]) => value !== undefined));
}

/** Whether the identifier in a command's form is a new one: the form makes it, and asks nobody. */
export function asksAQuestion(type: CommandType): boolean {
  return type === 'question.ask';
}

/** The questions nobody answered yet, the earliest due first. */
export function openQuestionIds({ state }: CaseView): readonly string[] {
  return Object.values(state.record.questions)
    .filter(({ status }) => status === 'open')
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ id }) => id);
}

function choicePreset({ standing, state }: CaseView, { name, choices = [] }: CommandField): unknown {
  if (name === 'moment') return standing.nextScore ?? undefined;
  const next = state.record.highestLevel + 1;
  return name === 'level' && choices.includes(next) ? next : undefined;
}
