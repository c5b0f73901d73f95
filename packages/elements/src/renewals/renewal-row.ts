import { shareOn, type Radar } from '@maatwerk/core/renewal/radar';
import type { Renewal } from '@maatwerk/core/renewal';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { IconName } from '../icon/icon.js';
import type { Locale, Translate } from '../messages/message-catalogue.js';
import { badge, type NoteKind } from '../note/note.js';
import { endText, leftText, moreText, partName, renewalSentence, withCapital } from './renewal-sentences.js';

/** One row of the radar; `action` is its button, `panel` what stands open under it. */
export interface RenewalRowOptions {
  readonly t: Translate;
  readonly renewal: Renewal;
  readonly radar: Radar;
  readonly action: unknown;
  readonly panel: unknown;
}

const looks: Readonly<Record<Renewal['level'], readonly [NoteKind, IconName]>> = {
  undecided: ['negative', 'triangle'],
  lapsed: ['negative', 'triangle'],
  now: ['negative', 'triangle'],
  soon: ['warning', 'clock'],
  later: ['info', 'clock'],
  agreed: ['positive', 'tick'],
};

/** A part of the help: what it is, when it ends, how long that is from today, and what to do. */
export function renewalRow({ t, renewal, radar, action, panel }: RenewalRowOptions): TemplateResult {
  const { level } = renewal;
  const [kind, mark] = looks[level];
  const left = leftText(t, renewal);
  const word = level === 'now' ? t('renewals.badge.now', { left }) : withCapital(left, t.locale);
  // What a reader sees in four places is heard as one sentence.
  return html`<li class="radar__row">
    <div class="radar__what">
      <p class="visually-hidden">${renewalSentence(t, renewal)}</p>
      <p aria-hidden="true"><strong>${partName(t, renewal)}</strong></p>
      <p class="small" aria-hidden="true">${[endText(t, renewal), ...moreText(t, renewal)].join('. ')}</p>
    </div>
    ${level === 'agreed' ? html`<p class="small muted radar__bar" aria-hidden="true">${t('renewals.woundDown')}</p>` : bar(renewal, radar)}
    <div class="radar__act">
      <span class="radar__left" aria-hidden="true">${badge(kind, word, mark)}</span> ${action}
    </div>
    ${panel === nothing ? nothing : html`<div class="radar__panel">${panel}</div>`}
  </li>`;
}

function bar({ endsOn, level }: Renewal, radar: Radar): TemplateResult {
  return html`<svg class="radar__bar" aria-hidden="true" focusable="false">
    <rect class="bar__room" width="100%" height="28"></rect>
    <rect class="bar bar--${level}" y="6" width=${percent(shareOn(radar, endsOn))} height="16"></rect>
    ${svg`<rect class="bar__today" x=${percent(radar.today)} width="2" height="28"></rect>`}
  </svg>`;
}

/** The names of the months above the bars; a long stretch names every third, and a narrow radar every second. */
export function radarMonths({ months }: Radar, locale: Locale): TemplateResult {
  const stride = months.length > 9 ? 3 : 1;
  const words = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return html`<div class="radar__head" aria-hidden="true">
    <svg class="radar__months">
      ${months.map(({ year, month, share }, index) => {
        if (index % stride !== 0) return nothing;
        const look = (index / stride) % 2 === 1 ? 'radar__month--wide' : '';
        const word = words.format(Date.UTC(year, month - 1)).replace('.', '');
        return svg`<text class="radar__month ${look}" x=${percent(share)} y="1.1em">${word}</text>`;
      })}
    </svg>
  </div>`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
