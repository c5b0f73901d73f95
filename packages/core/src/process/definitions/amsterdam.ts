import type { ProcessDefinition } from '../definition.js';
import { consentForm, nationalInstitutions, nationalLadder, shippedRoles, sideEnds } from './shipped-parts.js';
import { explorationTransitions, helpTransitions, questionTransitions } from './table-transitions.js';
import { endTransitions, escalationTransitions, trackTransitions, versionTransitions } from './track-transitions.js';

const professionals = ['caseWorker', 'lead', 'practitioner', 'chair', 'advisor'];
const broadLane = ['draft', 'supplement', 'scheduled', 'deliberation'];
const planned = ['situation-missing', 'perspective-missing', 'privacy-findings-open', 'consent-missing'];
const decided = [
  'legitimacy-missing',
  'involvement-missing',
  'consent-missing',
  'privacy-findings-open',
  'conflicts-open',
];

/**
 * The process as Amsterdam works it: a fast lane where it can be simple, with one colleague who agrees and a small amount,
 * and a broad lane with a table where it must be. A case may always go over to the broad lane.
 */
export const amsterdam: ProcessDefinition = {
  format: 1,
  id: 'amsterdam',
  version: 1,
  title: { nl: 'Maatwerk zoals in Amsterdam', en: 'Maatwerk as in Amsterdam' },
  phases: [
    { id: 'explore', title: { nl: 'Verkennen', en: 'Explore' } },
    { id: 'plan', title: { nl: 'Plan maken', en: 'Make the plan' } },
    { id: 'decide', title: { nl: 'Besluiten', en: 'Decide' } },
    { id: 'learn', title: { nl: 'Doen en leren', en: 'Do and learn' } },
  ],
  stages: [
    { id: 'signal', phase: 'explore', next: 'exploration.start', title: { nl: 'Signaal', en: 'Signal' } },
    { id: 'exploration', phase: 'explore', next: 'lane.choose', title: { nl: 'Verkennen', en: 'Exploration' } },
    { id: 'fast', phase: 'decide', next: 'deliberation.approve', title: { nl: 'Snelle route', en: 'Fast lane' } },
    { id: 'draft', phase: 'plan', next: 'stage.advance', title: { nl: 'Brede route', en: 'Broad lane' } },
    { id: 'supplement', phase: 'plan', next: 'table.schedule', title: { nl: 'Aanvullen', en: 'Supplement' } },
    { id: 'scheduled', phase: 'decide', next: 'deliberation.open', title: { nl: 'Gepland', en: 'Scheduled' } },
    { id: 'deliberation', phase: 'decide', next: 'deliberation.approve', title: { nl: 'Tafel', en: 'Table' } },
    {
      id: 'approved',
      phase: 'decide',
      next: 'execution.start',
      sealed: true,
      title: { nl: 'Akkoord', en: 'Approved' },
    },
    { id: 'execution', phase: 'learn', next: 'help.start', sealed: true, title: { nl: 'Uitvoeren', en: 'Carry out' } },
    { id: 'monitoring', phase: 'learn', next: 'lessons.record', sealed: true, title: { nl: 'Volgen', en: 'Follow' } },
    { id: 'learned', phase: 'learn', next: 'case.close', sealed: true, title: { nl: 'Geleerd', en: 'Learned' } },
  ],
  ends: [
    { id: 'closed', onMainLine: true, title: { nl: 'Gesloten', en: 'Closed' } },
    { id: 'regular', title: { nl: 'Gewone route', en: 'Regular route' } },
    { id: 'unsuitable', title: { nl: 'Past niet bij maatwerk', en: 'Not suitable' } },
    { id: 'rejected', title: { nl: 'Afgewezen', en: 'Rejected' } },
    ...sideEnds,
  ],
  roles: shippedRoles,
  tables: [
    {
      id: 'broad',
      title: { nl: 'Tafel', en: 'Table' },
      dayFrom: 'table.schedule',
      weekday: 4,
      minutes: 45,
      approvers: 2,
      quorum: 2,
    },
  ],
  consent: consentForm,
  costBenefit: 'afterwards',
  reflection: [],
  moments: ['baseline', 'start', 6, 12],
  escalation: nationalLadder,
  urgent: { allowed: true, evaluateWithinDays: 7 },
  reminders: { beforeEndDays: 60, reviewWaitingDays: 30 },
  interventions: [],
  decides: 'deliberation.approve',
  access: {
    write: professionals,
    read: [...professionals, 'household'],
    whileWithdrawn: ['lead', 'caseWorker', 'household'],
  },
  makers: ['caseWorker'],
  leads: 'lead',
  mandateCents: 2_500_000,
  aboveMandate: [
    {
      id: 'broad',
      title: { nl: 'de tafel van de brede route', en: 'the table of the broad lane' },
      upToCents: 2_500_000,
    },
    { id: 'college', title: { nl: 'het college', en: 'the college' } },
  ],
  customBudgetSource: 'maatwerkbudget',
  budgets: [],
  holidays: [
    {
      on: '2026-05-14',
      title: { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
      movesTo: '2026-05-13',
    },
  ],
  migratesFrom: [],
  institutions: nationalInstitutions,
  transitions: [
    ...explorationTransitions,
    {
      command: 'lane.choose',
      when: { lane: ['fast'] },
      from: ['exploration'],
      to: 'fast',
      roles: ['lead'],
      refusedWith: ['lead-missing', 'consent-missing'],
    },
    {
      command: 'lane.choose',
      when: { lane: ['broad'] },
      from: ['exploration', 'fast'],
      to: 'draft',
      roles: ['lead'],
      refusedWith: ['lead-missing', 'consent-missing'],
    },
    {
      command: 'vote.cast',
      from: ['fast'],
      roles: ['practitioner', 'lead', 'chair'],
      refusedWith: ['maker-may-not-vote', 'already-voted'],
    },
    {
      command: 'deliberation.approve',
      from: ['fast'],
      to: 'approved',
      roles: ['lead', 'chair'],
      refusedWith: [
        { code: 'votes-insufficient', needed: 1 },
        ...planned,
        'cost-benefit-missing',
        'legitimacy-missing',
        'involvement-missing',
        'conflicts-open',
        { code: 'mandate-exceeded', cents: 100_000 },
      ],
    },
    { command: 'stage.advance', from: ['draft'], to: 'supplement', roles: ['lead'], refusedWith: planned },
    ...questionTransitions(broadLane, professionals),
    {
      command: 'table.schedule',
      from: ['supplement', 'scheduled'],
      to: 'scheduled',
      roles: ['chair'],
      refusedWith: [
        'consent-missing',
        'questions-open',
        { code: 'weekday-not-allowed', table: 'broad' },
        'table-on-holiday',
        { code: 'slot-too-long', table: 'broad' },
      ],
    },
    {
      command: 'deliberation.open',
      from: ['scheduled'],
      to: 'deliberation',
      roles: ['chair'],
      refusedWith: [
        'consent-missing',
        { code: 'quorum-missing', table: 'broad' },
        { code: 'too-early', after: 'scheduled' },
      ],
    },
    {
      command: 'vote.cast',
      from: ['deliberation'],
      roles: ['practitioner', 'lead', 'chair'],
      refusedWith: ['maker-may-not-vote', 'not-present', 'already-voted'],
    },
    { command: 'deliberation.return', from: ['deliberation'], to: 'supplement', roles: ['chair'], refusedWith: [] },
    {
      command: 'deliberation.approve',
      from: ['deliberation'],
      to: 'approved',
      roles: ['chair'],
      refusedWith: [
        { code: 'votes-insufficient', table: 'broad' },
        'cost-benefit-missing',
        ...decided,
        'mandate-exceeded',
      ],
    },
    { command: 'deliberation.reject', from: ['deliberation'], to: 'rejected', roles: ['chair'], refusedWith: [] },
    { command: 'authority.record', from: ['fast', ...broadLane], roles: ['lead', 'chair'], refusedWith: [] },
    ...helpTransitions(['fast', ...broadLane, 'approved', 'execution'], 'draft'),
    {
      command: 'case.close',
      from: ['learned', 'monitoring'],
      to: 'closed',
      roles: ['lead'],
      refusedWith: [
        { code: 'scores-missing', moments: [6, 12] },
        'lessons-missing',
        'cost-benefit-missing',
        'urgent-unevaluated',
        'bridging-open',
        'parts-running',
      ],
    },
    ...endTransitions,
    ...escalationTransitions,
    ...trackTransitions,
    ...versionTransitions(['approved', 'execution', 'monitoring'], 'draft'),
  ],
};
