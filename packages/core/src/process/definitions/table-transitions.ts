import type { Transition } from '../definition.js';

const onBehalf = ['caseWorker', 'lead'];
const household = ['household', ...onBehalf];

/** From a signal to a draft, where the lead finds out whether the regular way is enough. */
export const explorationTransitions: Transition[] = [
  {
    command: 'case.open',
    from: 'unopened',
    to: 'signal',
    roles: ['caseWorker', 'lead', 'practitioner'],
    refusedWith: [],
  },
  {
    command: 'exploration.start',
    from: ['signal'],
    to: 'exploration',
    roles: onBehalf,
    refusedWith: [{ code: 'household-outside-target', adults: 1, children: 0, problems: 2 }],
  },
  { command: 'lead.assign', from: 'open', roles: [...onBehalf, 'chair'], refusedWith: [] },
  { command: 'consent.give', from: 'open', roles: household, refusedWith: ['how-missing'] },
  { command: 'consent.withdraw', from: 'open', roles: household, refusedWith: ['how-missing'] },
  {
    command: 'case.refer',
    when: { outcome: ['regular'] },
    from: ['exploration'],
    to: 'regular',
    roles: ['lead'],
    refusedWith: [],
  },
  {
    command: 'case.refer',
    when: { outcome: ['unsuitable'] },
    from: ['exploration'],
    to: 'unsuitable',
    roles: ['lead'],
    refusedWith: [],
  },
];

/** From a decision to the end: carry out, start the help, follow it and learn; `again` is where a changed plan goes back to. */
export function helpTransitions(beforeHelp: string[], again: string): Transition[] {
  return [
    {
      command: 'execution.start',
      from: ['approved'],
      to: 'execution',
      roles: onBehalf,
      refusedWith: ['document-changed-since-approval', 'consent-missing'],
    },
    {
      command: 'approval.reopen',
      from: ['approved', 'execution', 'monitoring'],
      to: again,
      roles: ['lead', 'chair'],
      refusedWith: [],
    },
    {
      command: 'help.start',
      from: ['execution'],
      to: 'monitoring',
      roles: onBehalf,
      refusedWith: ['document-changed-since-approval', 'formal-decision-missing', 'consent-missing'],
    },
    {
      command: 'score.give',
      when: { moment: ['baseline'] },
      from: beforeHelp,
      roles: household,
      refusedWith: ['score-out-of-range', 'already-given'],
    },
    {
      command: 'score.give',
      when: { moment: ['start', 6, 12] },
      from: ['monitoring', 'learned'],
      roles: household,
      refusedWith: ['score-out-of-range', { code: 'too-early', after: 'help' }, 'already-given'],
    },
    { command: 'lessons.record', from: ['monitoring'], to: 'learned', roles: ['lead'], refusedWith: ['lessons-empty'] },
  ];
}

/** Questions of a table at these stages, each with an owner and a day. */
export function questionTransitions(stages: string[], roles: string[]): Transition[] {
  return [
    { command: 'question.ask', from: stages, roles, refusedWith: ['question-known'] },
    { command: 'question.answer', from: stages, roles, refusedWith: ['question-unknown'] },
    { command: 'question.leaveOpen', from: stages, roles, refusedWith: ['question-unknown'] },
  ];
}
