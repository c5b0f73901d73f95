import type { IconName } from '../icon/icon.js';
import { formatInstantDay, formatTime } from '../format/day-time.js';
import type { SaveStateOptions } from './save-state.js';

/** A save state in words: its icon, its colour, and what it offers to do. */
export interface SavingSentence {
  readonly icon: IconName;
  readonly tone: 'plain' | 'warning' | 'negative';
  readonly text: string;
  readonly offers: 'copy' | 'reload' | null;
}

const copied: ReadonlySet<string> = new Set(['sealed', 'ended', 'role-reads-only']);

/**
 * The sentence for how saving goes. Limits of access go first: where nothing is typed, nothing is saved. What hinders
 * saving goes before what is newer elsewhere: without connection it cannot be fetched either.
 */
export function savingSentence({ t, saving, access, readOnly, newerElsewhere }: SaveStateOptions): SavingSentence {
  const say = (
    icon: IconName,
    text: string,
    tone: SavingSentence['tone'] = 'plain',
    offers: SavingSentence['offers'] = null,
  ): SavingSentence => ({
    icon,
    tone,
    text,
    offers,
  });
  const time = saving.at === null ? '' : formatTime(saving.at, t.locale);
  if (access?.limit) {
    const day = access.since === null ? '' : formatInstantDay(access.since, t.locale);
    // A plan that is only here can be lost with the device, also when nothing may be typed in it any more.
    const offers = access.read && saving.kind === 'device' && copied.has(access.limit) ? 'copy' : null;
    return say('lock', t(`access.${access.limit}`, { day }), 'plain', offers);
  }
  if (readOnly) return say('lock', t('save.readOnly'));
  switch (saving.status) {
    case 'full':
      return say('triangle', t('save.full'), 'negative', 'copy');
    case 'refused':
      return say('triangle', t(saving.drafts ? 'save.refused' : 'save.refused.undrafted'), 'negative', 'copy');
    case 'damaged':
      return say('triangle', t('save.damaged'), 'negative', 'copy');
    case 'offline':
      // On the device itself there is no connection to wait for.
      if (saving.kind === 'device') return say('triangle', t('save.stuck'), 'negative', 'copy');
      return say('phone', t(saving.drafts ? 'save.offline' : 'save.offline.undrafted'), 'warning');
    case 'unsaved':
    case 'saving':
      if (newerElsewhere) break;
      return say('pen', t(saving.drafts ? 'save.typing' : 'save.typing.undrafted'));
    case 'saved':
    case 'untouched':
      break;
  }
  if (newerElsewhere) return say('info', t('save.newerElsewhere'), 'plain', 'reload');
  if (saving.kind === 'memory') return say('info', t('save.nowhere'), 'plain', 'copy');
  if (saving.at === null) return say('pen', t(saving.drafts ? 'save.typing' : 'save.untouched'));
  return saving.kind === 'device'
    ? say('phone', t('save.device', { time }), 'plain', 'copy')
    : say('cloudTick', t('save.saved', { time }));
}
