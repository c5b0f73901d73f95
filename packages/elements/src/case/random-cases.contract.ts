import { accessOf } from '@maatwerk/core/case/case-access';
import { emptyDocument } from '@maatwerk/core/case/case-document';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import { compileProcess } from '@maatwerk/core/process';
import type { Actor } from '@maatwerk/core/process/actor';
import { fieldsOf, type CommandType } from '@maatwerk/core/process/commands';
import { decide } from '@maatwerk/core/process/decide';
import { decisionCommands } from '@maatwerk/core/process/decision-commands';
import { decisionConditions } from '@maatwerk/core/process/decision-conditions';
import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import { people, step, toApproval, toDeliberation, toDraft } from '@maatwerk/core/process/example-steps';
import type { Facts } from '@maatwerk/core/process/facts';
import { needsOf, possibleCommands, type CommandOption } from '@maatwerk/core/process/possible';
import { randomFrom, randomStep } from '@maatwerk/core/process/random-walk';
import { standingOf } from '@maatwerk/core/process/standing';
import { hasNothingToActOn } from '@maatwerk/core/process/suggested-id';
import { walk, walkOn, wholePlan, type Walked } from '@maatwerk/core/process/walk';
import { fixture, html } from '@open-wc/testing';
import { expect } from 'chai';
import { LitElement, type TemplateResult } from 'lit';
import { Announcer } from '../announcement/announcer.js';
import '../approval/maatwerk-approval.js';
import type { ApprovalElement } from '../approval/approval-element.js';
import { MessagesController } from '../messages/messages-controller.js';
import { refusalSentence } from '../messages/refusal-sentence.js';
import { needs } from '../needs/needs.js';
import { StepForm } from '../step/step-form.js';
import { stepList } from '../step/step-list.js';
import { CaseController } from './case-controller.js';
import { caseWords } from './case-words.js';

/** What the case page draws of steps and needs, without the parts of the plan around them. */
class CaseDesk extends LitElement {
  readonly words = new MessagesController(this, caseWords);
  readonly announcer = new Announcer(this);
  readonly followed = new CaseController(this);
  readonly headingLevel = 2;
  readonly form = new StepForm(this);
  readonly locale = undefined;
  readonly messages = undefined;
  case: CaseSession | null = null;

  override render(): TemplateResult {
    const { view } = this.followed;
    if (!view) return html``;
    return html`${needs({ t: this.words.t, view, level: 3, go: () => undefined })}
    ${stepList({ host: this, form: this.form, level: 3 })}`;
  }
}
customElements.define('case-desk', CaseDesk);

interface RandomCase {
  readonly walked: Walked;
  readonly facts: Facts;
  readonly actor: Actor;
  readonly now: string;
}

const processes = [maastricht, utrechtWest, lelystad, amsterdam, theHague].map((one) => compileProcess(one));
const longest = 40;

/** Random walks through all shipped processes, state by state: after each step that was sent, as its sender sees it. */
function* randomCases(count: number, seed: number): Iterable<RandomCase> {
  const random = randomFrom(seed);
  for (let met = 0; met < count;) {
    const process = processes[Math.floor(random() * processes.length)]!;
    let walked = walk(process, []);
    let facts: Facts = wholePlan;
    for (let step = 0; step < longest && met < count; step++) {
      const sent = randomStep(walked, random, facts);
      facts = sent.facts ?? facts;
      const { accepted } = decide(process, walked.state, facts, sent.command, sent.by, sent.at);
      if (accepted) walked = walkOn(walked, sent);
      if (walked.state.stage === null) continue;
      met += 1;
      yield { walked, facts, actor: sent.by, now: sent.at };
    }
  }
}

const nothingWritten: Facts = {
  situation: false,
  perspective: false,
  legitimacy: false,
  involvement: false,
  costBenefit: null,
  customBudgetCents: Number.MAX_SAFE_INTEGER,
  privacyFindings: 2,
  conflicts: 1,
  sections: 'plan-2',
};

/** Cases in which whatever can be wrong with a plan is wrong, which a walk by chance hardly meets: before the tables, at the table and after it. */
function worstCases(): readonly RandomCase[] {
  const process = compileProcess(maastricht);
  const now = '2026-01-21T12:00:00Z';
  const withdrawn = step('2026-01-20T14:00:00Z', people.household, 'consent.withdraw', { on: '2026-01-20' });
  const toTable = [...toDraft, ...toDeliberation];
  return [toDraft, toTable, [...toTable, withdrawn], [...toTable, ...toApproval]].map((steps) => ({
    walked: walk(process, steps),
    facts: nothingWritten,
    actor: people.lead,
    now,
  }));
}

/**
 * Draws so many cases in the elements, the worst ones first and then by chance, and holds what is drawn against what core
 * says of each; gives the codes of the refusals that were met.
 */
export async function expectShownAsCoreSays(count: number, seed: number): Promise<ReadonlySet<string>> {
  const met = new Set<string>();
  const desk = await fixture<CaseDesk>(html`<case-desk></case-desk>`);
  const table = document.createElement('maatwerk-approval');
  table.withoutStepper = true;
  table.case = null;
  desk.after(table);
  let number = 0;
  const worst = worstCases();
  for (const one of [...worst, ...randomCases(count - worst.length, seed)]) {
    number += 1;
    const session = sessionOf(one, `case-${number}`);
    desk.case = session;
    table.case = session;
    desk.requestUpdate();
    table.requestUpdate();
    await Promise.all([desk.updateComplete, table.updateComplete]);
    const { state, process } = one.walked;
    const about = `${process.definition.id}, seed ${seed}, case ${number}, ${String(state.stage)} as ${one.actor.role}`;
    for (const code of codesOf(session.view, one)) met.add(code);
    expectSteps(desk, one, about);
    expectNeeds(desk, one, about);
    if (session.view.access.read) expectDecision(table, one, about);
  }
  if (number !== count) throw new Error(`${number} cases were drawn in place of ${count}`);
  return met;
}

function codesOf({ needs: needed, process, state, facts }: CaseView, { now }: RandomCase): readonly string[] {
  const conditions = decisionConditions(process, state, facts, now);
  const refusals = [...needed.forNext, ...needed.forDecision, ...conditions.map(({ refusal }) => refusal)];
  return refusals.flatMap((refusal) => (refusal ? [refusal.code] : []));
}

function expectSteps(desk: CaseDesk, { walked, facts, actor, now }: RandomCase, about: string): void {
  const { process, state } = walked;
  const options = possibleCommands(process, state, facts, actor, now);
  const isShown = (option: CommandOption): boolean => option.isNext || !hasNothingToActOn(process, state, option, now);
  const own = options.filter((option) => option.forActor && isShown(option)).map(({ type }) => type);
  const others = options.filter((option) => !option.forActor && !option.isNext && isShown(option));

  expect(attributes(desk, '[data-step]', 'step'), `steps in ${about}`).to.have.members(own);
  expect(
    desk.renderRoot.querySelectorAll('.step-list__more li:not(:has(button))'),
    `of others in ${about}`,
  ).to.have.length(others.length);
}

function expectNeeds(desk: CaseDesk, { walked, facts, actor, now }: RandomCase, about: string): void {
  const { process, state } = walked;
  const stage = process.definition.stages.find(({ id }) => id === state.stage);
  const next = stage?.next as CommandType | undefined;
  const group = desk.renderRoot.querySelector('.needs__list');
  if (next === undefined || fieldsOf(next).length > 0) return;
  const option = possibleCommands(process, state, facts, actor, now).find(({ type }) => type === next);
  const role = option?.roles[0] ?? '';
  const decision = decide(process, state, facts, { type: next }, { id: 'nobody', role }, now);
  const refusals = decision.accepted ? [] : decision.refusals.filter(({ code }) => code !== 'questions-open');
  const shown = group?.textContent.replace(/\s+/g, ' ') ?? '';
  for (const refusal of refusals) {
    const [lead = ''] = refusalSentence(desk.words.t, refusal, { process }).replace(/\s+/g, ' ').split('. ');
    expect(shown, `${refusal.code} in ${about}`).to.include(lead.replace(/\.$/, ''));
  }
}

function expectDecision(table: ApprovalElement, { walked, facts, actor, now }: RandomCase, about: string): void {
  const { process, state } = walked;
  const { stage, record } = state;
  const checks = [...table.renderRoot.querySelectorAll('.checks__item')];
  const isOver = process.definition.ends.some(({ id }) => id === stage);
  const conditions = decisionConditions(process, state, facts, now);
  const unmet = record.approval || isOver ? [] : conditions.filter(({ refusal }) => refusal !== null);
  expect(
    checks.filter((item) => item.matches('.is-unmet')),
    `conditions in ${about}`,
  ).to.have.length(unmet.length);

  const { stages, approve, sendBack, end } = decisionCommands(process, stage ?? '');
  const ways = [...(approve && stages.length > 0 ? [approve] : []), ...sendBack, ...end];
  const options = possibleCommands(process, state, facts, actor, now).filter(({ type }) => ways.includes(type));
  const mine = options.filter(({ forActor }) => forActor).map(({ type }) => type);
  expect(attributes(table, '.decide__ways [data-decision]', 'decision'), `decisions in ${about}`).to.have.members(mine);
  if (!approve || stages.length === 0 || fieldsOf(approve).length > 0) return;
  const role = options.find(({ type }) => type === approve)?.roles[0] ?? '';
  const decided = decide(process, state, facts, { type: approve }, { id: '', role }, now);
  const codes = decided.accepted ? [] : decided.refusals.map(({ code }) => code);
  if (codes.includes('time-before-last')) return;
  expect(
    unmet.map(({ condition }) => condition.code),
    `reasons in ${about}`,
  ).to.have.members([...new Set(codes)]);
}

function attributes(element: LitElement, selector: string, name: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset[name] ?? '');
}

function sessionOf({ walked, facts, actor, now }: RandomCase, id: string): CaseSession {
  const { process, state, entries } = walked;
  const view: CaseView = {
    id,
    phase: 'ready',
    problem: null,
    process,
    actor,
    access: accessOf(process, state, actor, null),
    document: emptyDocument('2026-01-05'),
    state,
    entries,
    annex: null,
    erasedAt: null,
    saving: { status: 'saved', at: null, kind: 'memory', drafts: false },
    restored: null,
    skipped: null,
    newerElsewhere: false,
    typing: [],
    held: [],
    undoable: null,
    redoable: null,
    // Core computes facts anew for every view.
    facts: { ...facts },
    findings: [],
    standing: standingOf(process, state, facts),
    needs: needsOf(process, state, facts, now),
    options: possibleCommands(process, state, facts, actor, now),
  };
  const nothing = (): void => undefined;
  return {
    view,
    now: () => now,
    subscribe: () => nothing,
    check: () => [],
    findingsIn: () => [],
    formDraft: () => null,
  } as Partial<CaseSession> as CaseSession;
}
