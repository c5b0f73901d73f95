import type { CaseView } from '@maatwerk/core/case/case-view';
import { decisionCommands } from '@maatwerk/core/process/decision-commands';
import { isEnd } from '@maatwerk/core/process';
import { pairsOfEyes } from '@maatwerk/core/process/voters';
import type { Announcer } from '../announcement/announcer.js';
import type { Translate } from '../messages/message-catalogue.js';
import { stageTitle } from '../messages/refusal-sentence.js';

/** What to say of the table from one view to the next, whoever acted: a vote politely, a decision at once. */
export class VoteNews {
  #caseId: string | null = null;
  #known: CaseView | null = null;

  /** Says what is new since the last call; nothing about a case that has only just been opened. */
  tell(announcer: Announcer, t: Translate, view: CaseView, nameOf: (id: string) => string): void {
    const before = this.#caseId === view.id ? this.#known : null;
    this.#caseId = view.id;
    this.#known = view.phase === 'ready' ? view : null;
    if (!before || view.phase !== 'ready' || before.state === view.state) return;
    if (this.#decided(announcer, t, before, view)) return;
    const seen = new Set(before.state.record.votes.map(({ by, at }) => `${by} ${at}`));
    const fresh = view.state.record.votes.filter(({ by, at }) => !seen.has(`${by} ${at}`));
    const last = fresh.at(-1);
    if (!last) return;
    const key = last.by === view.actor?.id ? 'approval.announced.you' : 'approval.announced.vote';
    const needed = (pairsOfEyes(view.process, 0, view.state.stage)?.needed ?? 1) - 1;
    const params = { name: nameOf(last.by), vote: t(`vote.${last.vote}`), n: view.standing.approvals, total: needed };
    announcer.polite(t(key, params));
  }

  #decided(announcer: Announcer, t: Translate, before: CaseView, view: CaseView): boolean {
    const { stages } = decisionCommands(view.process);
    const { stage, record } = view.state;
    if (before.state.stage === null || !stages.includes(before.state.stage) || stage === null || stages.includes(stage))
      return false;
    if (record.approval) announcer.assertive(t('approval.announced.approved'));
    else if (isEnd(view.process, stage))
      announcer.assertive(t('approval.announced.ended', { end: stageTitle(t, view.process, stage) }));
    else announcer.assertive(t('approval.announced.returned', { stage: stageTitle(t, view.process, stage) }));
    return true;
  }
}
