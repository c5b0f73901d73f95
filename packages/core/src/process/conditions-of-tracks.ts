import { budgetLeft } from '../budget/budget-left.js';
import { dayOf } from '../calendar/calendar.js';
import { hasText } from './command-shape.js';
import type { CaseLogRecord } from './case-log-record.js';
import type { ProcessDefinition } from './definition.js';
import type { Facts } from './facts.js';
import { idAmong, met, missing, ownItem, type Rule, type Rules } from './rule.js';
import type { ById } from './track-record.js';

type Items = (record: CaseLogRecord) => ById<{ readonly id: string }>;

const known = (items: Items): Rule => ({
  field: 'id',
  unmet: ({ record, command }) => (ownItem(items(record), command['id']) ? missing : met),
});
const unknown = (items: Items, place: string): Rule => ({
  field: idAmong(items),
  place,
  unmet: ({ record, command }) => (ownItem(items(record), command['id']) ? met : missing),
});
const stillOpen = (items: Items, place: string): Rule => ({
  place,
  unmet: ({ record, command }) => {
    const n = Object.keys(items(record)).length;
    return n === 0 || hasText(command['reason']) ? met : { n };
  },
});

const unsettled: Items = ({ bridgings }) => only(bridgings, ({ settledIn }) => settledIn === null);
const suspended: Items = ({ timeOuts }) => only(timeOuts, ({ endedIn }) => endedIn === null);
const running: Items = ({ parts }) => only(parts, ({ status }) => status === 'running');
const waiting: Items = ({ places }) => only(places, ({ status }) => status === 'waiting');

/** The conditions on what goes on beside the main line. */
export const trackRules = {
  'urgent-not-allowed': { unmet: ({ definition }) => (definition.urgent.allowed ? met : missing) },
  'urgent-open': {
    place: 'urgent.evaluate',
    unmet: ({ record: { urgent } }) => (urgent?.evaluatedIn === null ? { date: urgent.on } : met),
  },
  'urgent-unknown': {
    place: 'urgent.start',
    unmet: ({ record: { urgent } }) => (urgent?.evaluatedIn === null ? met : missing),
  },
  'urgent-unevaluated': {
    place: 'urgent.evaluate',
    unmet: ({ record: { urgent } }) => (urgent?.evaluatedIn === null ? { date: urgent.on } : met),
  },
  'bridging-known': known(({ bridgings }) => bridgings),
  'bridging-unknown': unknown(unsettled, 'bridging.start'),
  'bridging-open': stillOpen(unsettled, 'bridging.settle'),
  'time-out-known': known(({ timeOuts }) => timeOuts),
  'time-out-unknown': unknown(suspended, 'timeOut.start'),
  'part-known': known(({ parts }) => parts),
  'part-unknown': unknown(running, 'part.begin'),
  'parts-running': stillOpen(running, 'part.windDown'),
  'place-known': known(({ places }) => places),
  'place-unknown': unknown(waiting, 'place.await'),
  'end-not-later': {
    field: ({ command }) => (command.type === 'timeOut.start' ? 'until' : 'endsOn'),
    unmet: ({ record, command }) => {
      const from = (command['on'] ?? ownItem(record.parts, command['id'])?.endsOn) as string | undefined;
      const end = command['endsOn'] ?? command['until'];
      return from !== undefined && typeof end === 'string' && end <= from ? { date: from } : met;
    },
  },
  'already-formal': {
    field: 'form',
    unmet: ({ record, command }) =>
      ownItem(record.outside, command['id'])?.form === 'formal' && command['form'] === 'informal' ? missing : met,
  },
  'formal-decision-missing': {
    place: 'outside.record',
    unmet: ({ record }) => {
      const n = Object.values(record.outside).filter(({ form }) => form === 'informal').length;
      return n > 0 ? { n } : met;
    },
  },
  'already-coordinator': {
    field: 'id',
    unmet: ({ record, command }) =>
      record.coordinator !== null && record.coordinator === command['id'] ? missing : met,
  },
  'coordinator-missing': {
    place: 'coordinator.assign',
    unmet: ({ record }) => (record.coordinator === null ? missing : met),
  },
  'file-missing': {
    place: 'escalation.file',
    unmet: ({ record }) => (record.escalationFile === null ? missing : met),
  },
  'budget-unknown': {
    facts: ['askedCents', 'customBudgetCents'],
    place: 'budget.record',
    unmet: ({ definition, record, facts, now }) => {
      const year = Number(dayOf(now).slice(0, 4));
      const unknownSource = askedSources(definition, facts).find(
        ({ source }) => budgetLeft(definition, record, source, year) === null,
      );
      return unknownSource ? { source: unknownSource.source, year } : met;
    },
  },
  'budget-exceeded': {
    facts: ['askedCents', 'customBudgetCents'],
    place: 'budget.record',
    unmet: ({ definition, record, facts, now }) => {
      const year = Number(dayOf(now).slice(0, 4));
      for (const { source, asked } of askedSources(definition, facts)) {
        const available = budgetLeft(definition, record, source, year);
        if (available !== null && asked > available) return { source, year, asked, available };
      }
      return met;
    },
  },
} satisfies Rules;

function askedSources(
  { budgets, customBudgetSource }: ProcessDefinition,
  facts: Facts,
): readonly { readonly source: string; readonly asked: number }[] {
  return [...new Set(budgets.map(({ source }) => source))]
    .map((source) => ({
      source,
      asked:
        source === customBudgetSource
          ? facts.customBudgetCents
          : facts.askedCents === undefined
            ? Number.MAX_SAFE_INTEGER
            : (ownItem(facts.askedCents, source) ?? 0),
    }))
    .filter(({ asked }) => asked > 0);
}

function only<Item>(items: ById<Item>, fits: (item: Item) => boolean): ById<Item> {
  return Object.fromEntries(Object.entries(items).filter(([, item]) => fits(item)));
}
