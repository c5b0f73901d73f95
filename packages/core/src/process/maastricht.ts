import type { ProcessDefinition } from './definition.js';

const professionals = ['caseWorker', 'lead', 'practitioner', 'chair', 'reviewer', 'advisor'];
const onBehalf = ['caseWorker', 'lead'];
const tableWeekday = 2;
const untilDecision = ['draft', 'sparring', 'supplement', 'scheduled', 'deliberation'];
const atTheTables = ['sparring', 'supplement', 'scheduled', 'deliberation'];
const afterApproval = ['approved', 'execution', 'monitoring'];

/**
 * The process as Maastricht works it: six eyes, a sparring table on Tuesday and the breakthrough table a week later.
 * The mandate is an example; no public source states one.
 */
export const maastricht: ProcessDefinition = {
  format: 1,
  id: 'maastricht',
  version: 1,
  title: { nl: 'Maatwerk zoals in Maastricht', en: 'Maatwerk as in Maastricht' },
  phases: [
    { id: 'explore', title: { nl: 'Verkennen', en: 'Explore' } },
    { id: 'plan', title: { nl: 'Plan maken', en: 'Make the plan' } },
    { id: 'decide', title: { nl: 'Besluiten', en: 'Decide' } },
    { id: 'learn', title: { nl: 'Doen en leren', en: 'Do and learn' } },
  ],
  stages: [
    { id: 'signal', phase: 'explore', next: 'exploration.start', title: { nl: 'Signaal', en: 'Signal' } },
    { id: 'exploration', phase: 'explore', next: 'draft.start', title: { nl: 'Verkennen', en: 'Exploration' } },
    { id: 'draft', phase: 'plan', next: 'sparring.request', title: { nl: 'Concept', en: 'Draft' } },
    { id: 'sparring', phase: 'plan', next: 'sparring.hold', title: { nl: 'Spar-tafel', en: 'Sparring table' } },
    { id: 'supplement', phase: 'plan', next: 'table.schedule', title: { nl: 'Aanvullen', en: 'Supplement' } },
    { id: 'scheduled', phase: 'decide', next: 'deliberation.open', title: { nl: 'Gepland', en: 'Scheduled' } },
    { id: 'deliberation', phase: 'decide', next: 'deliberation.approve', title: { nl: 'Doorbraaktafel', en: 'Breakthrough table' } },
    { id: 'approved', phase: 'decide', next: 'execution.start', sealed: true, title: { nl: 'Akkoord', en: 'Approved' } },
    { id: 'execution', phase: 'learn', next: 'help.start', sealed: true, title: { nl: 'Uitvoeren', en: 'Carry out' } },
    { id: 'monitoring', phase: 'learn', next: 'lessons.record', sealed: true, title: { nl: 'Volgen', en: 'Follow' } },
    { id: 'learned', phase: 'learn', next: 'case.close', sealed: true, title: { nl: 'Geleerd', en: 'Learned' } },
  ],
  ends: [
    { id: 'closed', onMainLine: true, title: { nl: 'Gesloten', en: 'Closed' } },
    { id: 'regular', title: { nl: 'Gewone route', en: 'Regular route' } },
    { id: 'unsuitable', title: { nl: 'Past niet bij maatwerk', en: 'Not suitable' } },
    { id: 'rejected', title: { nl: 'Afgewezen', en: 'Rejected' } },
    { id: 'stopped', title: { nl: 'Gestopt door het gezin', en: 'Stopped by the household' } },
    { id: 'withdrawn', title: { nl: 'Ingetrokken', en: 'Withdrawn' } },
    { id: 'outOfSight', title: { nl: 'Uit beeld', en: 'Out of sight' } },
    { id: 'handedOver', title: { nl: 'Overgedragen', en: 'Handed over' } },
    { id: 'overtaken', title: { nl: 'Ingehaald door gebeurtenissen', en: 'Overtaken by events' } },
  ],
  roles: [
    { id: 'household', title: { nl: 'gezin', en: 'household' } },
    { id: 'caseWorker', title: { nl: 'consulent', en: 'case worker' } },
    { id: 'lead', title: { nl: 'maatwerkeindbaas', en: 'lead' } },
    { id: 'practitioner', title: { nl: 'maatwerker', en: 'practitioner' } },
    { id: 'chair', title: { nl: 'voorzitter', en: 'chair' } },
    { id: 'reviewer', title: { nl: 'toetser', en: 'reviewer' } },
    { id: 'advisor', title: { nl: 'meedenker', en: 'advisor' } },
    { id: 'policyOfficer', title: { nl: 'beleidsmedewerker', en: 'policy officer' } },
  ],
  decides: 'deliberation.approve',
  access: {
    write: professionals,
    read: [...professionals, 'household'],
    whileWithdrawn: ['lead', 'caseWorker', 'household'],
  },
  makers: ['caseWorker'],
  mandateCents: 5_000_000,
  customBudgetSource: 'maatwerkbudget',
  institutions: [
    'Leger des Heils', 'Mondriaan', 'Xonar', 'Bureau Jeugdzorg Limburg', 'Sint Maartenskliniek', 'Huis van de Wijk',
    'Veilig Thuis', 'Koraal', 'Housing Maastricht',
  ],
  transitions: [
    { command: 'case.open', from: 'unopened', to: 'signal', roles: ['caseWorker', 'lead', 'practitioner'], refusedWith: [] },
    {
      command: 'exploration.start', from: ['signal'], to: 'exploration', roles: ['caseWorker', 'lead'],
      refusedWith: [{ code: 'household-outside-target', adults: 1, children: 1, problems: 2 }],
    },
    { command: 'lead.assign', from: 'open', roles: ['caseWorker', 'lead', 'chair'], refusedWith: [] },
    {
      command: 'consent.give', from: 'open', roles: ['household', ...onBehalf],
      refusedWith: [{ code: 'how-missing', onBehalf }],
    },
    {
      command: 'consent.withdraw', from: 'open', roles: ['household', ...onBehalf],
      refusedWith: [{ code: 'how-missing', onBehalf }],
    },
    { command: 'draft.start', from: ['exploration'], to: 'draft', roles: ['lead'], refusedWith: ['consent-missing', 'lead-missing'] },
    { command: 'case.refer', when: { outcome: ['regular'] }, from: ['exploration'], to: 'regular', roles: ['lead'], refusedWith: [] },
    { command: 'case.refer', when: { outcome: ['unsuitable'] }, from: ['exploration'], to: 'unsuitable', roles: ['lead'], refusedWith: [] },
    {
      command: 'sparring.request', from: ['draft'], to: 'sparring', roles: ['lead'],
      refusedWith: ['perspective-missing', 'situation-missing', 'privacy-findings-open', 'consent-missing'],
    },
    {
      command: 'sparring.hold', from: ['sparring'], to: 'supplement', roles: ['lead', 'practitioner'],
      refusedWith: [
        { code: 'weekday-not-allowed', weekday: tableWeekday },
        { code: 'disciplines-insufficient', needed: 3 },
        'consent-missing',
      ],
    },
    { command: 'question.ask', from: atTheTables, roles: professionals, refusedWith: ['question-known'] },
    { command: 'question.answer', from: atTheTables, roles: professionals, refusedWith: ['question-unknown'] },
    { command: 'question.leaveOpen', from: atTheTables, roles: professionals, refusedWith: ['question-unknown'] },
    {
      command: 'table.schedule', from: ['supplement', 'scheduled'], to: 'scheduled', roles: ['chair'],
      refusedWith: [
        'consent-missing',
        'questions-open',
        { code: 'weekday-not-allowed', weekday: tableWeekday },
        { code: 'too-early', after: 'sparring', days: 7 },
        { code: 'slot-too-long', max: 30 },
      ],
    },
    {
      command: 'deliberation.open', from: ['scheduled'], to: 'deliberation', roles: ['chair'],
      refusedWith: ['consent-missing', { code: 'quorum-missing', needed: 2 }, { code: 'too-early', after: 'scheduled' }],
    },
    {
      command: 'vote.cast', from: ['deliberation'], roles: ['practitioner', 'lead', 'chair'],
      refusedWith: ['maker-may-not-vote', 'not-present', 'already-voted'],
    },
    { command: 'deliberation.return', from: ['deliberation'], to: 'supplement', roles: ['chair'], refusedWith: [] },
    {
      command: 'deliberation.approve', from: ['deliberation'], to: 'approved', roles: ['chair'],
      refusedWith: [
        { code: 'votes-insufficient', needed: 2 },
        'cost-benefit-missing', 'legitimacy-missing', 'involvement-missing', 'consent-missing',
        'privacy-findings-open', 'conflicts-open', 'mandate-exceeded',
      ],
    },
    { command: 'deliberation.reject', from: ['deliberation'], to: 'rejected', roles: ['chair'], refusedWith: [] },
    {
      command: 'execution.start', from: ['approved'], to: 'execution', roles: ['caseWorker', 'lead'],
      refusedWith: ['document-changed-since-approval', 'consent-missing'],
    },
    { command: 'approval.reopen', from: afterApproval, to: 'supplement', roles: ['lead', 'chair'], refusedWith: [] },
    {
      command: 'help.start', from: ['execution'], to: 'monitoring', roles: ['caseWorker', 'lead'],
      refusedWith: ['document-changed-since-approval', 'consent-missing'],
    },
    { command: 'authority.record', from: untilDecision, roles: ['lead', 'chair'], refusedWith: [] },
    {
      command: 'score.give', when: { moment: ['baseline'] }, from: [...untilDecision, 'approved', 'execution'],
      roles: ['household', ...onBehalf], refusedWith: ['score-out-of-range', 'already-given'],
    },
    {
      command: 'score.give', when: { moment: ['start', 6, 12] }, from: ['monitoring', 'learned'],
      roles: ['household', ...onBehalf],
      refusedWith: ['score-out-of-range', { code: 'too-early', after: 'help' }, 'already-given'],
    },
    { command: 'lessons.record', from: ['monitoring'], to: 'learned', roles: ['lead'], refusedWith: ['lessons-empty'] },
    {
      command: 'case.close', from: ['learned', 'monitoring'], to: 'closed', roles: ['lead'],
      refusedWith: [{ code: 'scores-missing', moments: [6, 12] }, 'lessons-missing'],
    },
    {
      command: 'case.stop', from: 'open', to: 'stopped', roles: ['household', ...onBehalf],
      refusedWith: [{ code: 'how-missing', onBehalf }],
    },
    { command: 'case.withdraw', from: 'open', to: 'withdrawn', roles: ['lead'], refusedWith: [] },
    { command: 'case.loseSight', from: 'open', to: 'outOfSight', roles: ['lead'], refusedWith: [] },
    { command: 'case.overtake', from: 'open', to: 'overtaken', roles: ['lead'], refusedWith: [] },
    { command: 'case.handOver', from: 'open', to: 'handedOver', roles: ['lead'], refusedWith: ['consent-missing'] },
    {
      command: 'escalation.raise', from: 'open', roles: ['caseWorker', 'lead', 'advisor'],
      refusedWith: ['consent-missing', 'reason-missing', 'escalation-open'],
    },
    { command: 'escalation.close', from: 'open', roles: ['caseWorker', 'lead', 'advisor'], refusedWith: ['escalation-unknown'] },
  ],
};
