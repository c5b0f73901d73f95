import type { CaseView } from '@maatwerk/core/case/case-view';
import { pairsOfEyes, votersOf, type Voter } from '@maatwerk/core/process/voters';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { formatTime } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import { badge } from '../note/note.js';

/** The votes as they are drawn, and who hears that the reader votes. */
export interface VotesOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly level: number;
  readonly directory: Directory | null | undefined;
  /** What a vote of the reader's was refused with. */
  readonly refused: unknown;
  /** Absent where nobody votes any more. */
  readonly onVote: ((vote: 'for' | 'against' | 'abstain') => void) | undefined;
}

/** The id of the heading over the votes, within a shadow root. */
export const votesId = 'votes';

const choices = ['for', 'against', 'abstain'] as const;

/** Everybody around the decision with their vote in words, the reader's own row with its three buttons, the pairs of eyes. */
export function approvalVotes(options: VotesOptions): TemplateResult {
  const { t, view, level, refused, onVote } = options;
  const { process, state, facts, actor, standing } = view;
  const voters = votersOf(process, state, facts, onVote ? actor : null);
  const eyes = pairsOfEyes(process, standing.approvals, state.stage);
  return html`<section class="stack" aria-labelledby=${votesId}>
    <div class="votes__head">
      ${heading(level, t('approval.votes'), 'section', votesId)}
      ${
        eyes
          ? html`<p class="eyes">
              ${Array.from(
                { length: eyes.needed },
                (_, index) =>
                  html`<span class="eyes__pair ${index < eyes.agreeing ? 'is-agreeing' : ''}">${icon('eye')}</span>`,
              )}
              <span>${t('approval.eyes', { n: eyes.agreeing, total: eyes.needed })}</span>
            </p>`
          : nothing
      }
    </div>
    ${refused} ${voters.some(({ vote }) => vote) ? nothing : html`<p class="muted">${t('approval.votes.none')}</p>`}
    <table class="votes" aria-labelledby=${votesId}>
      <thead>
        <tr>
          <th scope="col">${t('approval.who')}</th>
          <th scope="col">${t('approval.role')}</th>
          <th scope="col">${t('approval.vote')}</th>
        </tr>
      </thead>
      <tbody>
        ${voters.map((voter) => row(options, voter))}
      </tbody>
    </table>
  </section>`;
}

/** Somebody's name in the words of the page: "U" for the reader, the host's label, else the id. */
export function voterName(t: Translate, view: CaseView, directory: Directory | null | undefined, id: string): string {
  return id === view.actor?.id ? t('approval.you') : (personOf(directory, id)?.label ?? id);
}

function row(options: VotesOptions, voter: Voter): TemplateResult {
  const { t, view, directory, onVote } = options;
  const isReader = voter.id === view.actor?.id;
  const person = personOf(directory, voter.id);
  const role = voter.role ?? person?.role ?? null;
  const parts = [role === null ? '' : roleTitle(t, view.process, role), voter.discipline ?? person?.discipline ?? ''];
  // Whoever has a voting role may press, also where the rules then say why not: words are better than absence.
  const mayPress = isReader && onVote && voter.bar !== 'role-not-allowed';
  return html`<tr class=${isReader ? 'is-reader' : ''}>
    <th scope="row" translate="no">${voterName(t, view, directory, voter.id)}</th>
    <td>${parts.filter((part) => part !== '').join(', ')}</td>
    <td>
      <div class="votes__vote">
        ${mayPress && !voter.bar ? nothing : voteInWords(options, voter)}
        ${mayPress ? buttons(options, voter) : nothing} ${mayPress && !voter.bar ? ownNote(t, voter) : nothing}
      </div>
    </td>
  </tr>`;
}

function buttons({ t, onVote }: VotesOptions, { vote, lapsed }: Voter): TemplateResult {
  const cast = lapsed ? null : vote?.vote;
  return html`<div class="segmented" role="group" aria-label=${t('approval.vote.your')}>
    ${choices.map(
      (choice) =>
        html`<button
          type="button"
          class="segmented__choice"
          aria-pressed=${cast === choice ? 'true' : 'false'}
          @click=${() => onVote?.(choice)}
        >
          ${cast === choice ? icon('tick') : nothing}${t(`approval.vote.${choice}`)}
        </button>`,
    )}
  </div>`;
}

function ownNote(t: Translate, { vote, lapsed }: Voter): TemplateResult | typeof nothing {
  if (!vote) return nothing;
  const note = lapsed ? t('approval.vote.lapsed.you') : formatTime(vote.at, t.locale);
  return html`${lapsed ? badge('warning', t('approval.vote.lapsed'), 'returned') : nothing} <small>${note}</small>`;
}

function voteInWords({ t, view, directory }: VotesOptions, voter: Voter): TemplateResult {
  const { vote, lapsed, bar, id } = voter;
  if (vote && lapsed) {
    const note = t('approval.vote.lapsed.note', { name: voterName(t, view, directory, id) });
    return html`${badge('warning', t('approval.vote.lapsed'), 'returned')} <small>${note}</small>`;
  }
  if (vote && bar !== 'maker-may-not-vote') {
    const word = t(`approval.vote.${vote.vote}`);
    const time = formatTime(vote.at, t.locale);
    if (vote.vote === 'for') return html`${badge('positive', word, 'tick')} <small>${time}</small>`;
    const note = vote.vote === 'abstain' ? `${time}. ${t('approval.vote.abstain.note')}` : time;
    return html`${badge(vote.vote === 'against' ? 'negative' : 'open', word, vote.vote === 'against' ? 'cross' : 'minus')}
      <small>${note}</small>`;
  }
  if (bar) {
    const role = roleTitle(t, view.process, voter.role ?? '');
    const look =
      bar === 'maker-may-not-vote'
        ? badge('neutral', t(`approval.bar.${bar}`), 'pen')
        : badge('open', t(`approval.bar.${bar}`), 'forbidden');
    return html`${look} <small>${t(`approval.bar.${bar}.note`, { role })}</small>`;
  }
  return html`<span class="votes__waiting muted"
    >${t(view.state.record.approval ? 'approval.vote.none' : 'approval.vote.waiting')}</span
  >`;
}
