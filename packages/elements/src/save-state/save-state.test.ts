import type { Access } from '@maatwerk/core/case/case-access';
import type { SavingView } from '@maatwerk/core/case/case-view';
import { expect, fixture, html } from '@open-wc/testing';
import type { Announcer } from '../announcement/announcer.js';
import { createTranslator } from '../messages/message-catalogue.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { saving } from '../messages/nl/saving.js';
import { restoredNote, saveState } from './save-state.js';
import { SavingAnnouncement } from './saving-announcement.js';
import { savingSentence } from './saving-sentence.js';

const t = createTranslator({ locale: 'nl', words: { ...saving, ...paths, ...fields } });
const view = (some: Partial<SavingView>): SavingView => ({
  status: 'saved',
  at: '2026-11-24T13:03:00Z',
  kind: 'shared',
  drafts: true,
  ...some,
});
const limited = (limit: NonNullable<Access['limit']>, since: string | null = null): Access => ({
  read: true,
  write: false,
  limit,
  since,
});
const sentence = (some: Partial<SavingView>, options = {}): string =>
  savingSentence({ t, saving: view(some), ...options }).text.replaceAll('\u00a0', ' ');

describe('the save state', () => {
  it('is a sentence for every state, with the time it was saved', () => {
    expect(sentence({})).to.equal('Bewaard om 14.03');
    expect(sentence({ kind: 'device' })).to.equal('Alleen op dit apparaat bewaard, om 14.03');
    expect(sentence({ status: 'unsaved' })).to.equal('Alles wat u typt, wordt meteen op dit apparaat bewaard');
    expect(sentence({ status: 'saving' })).to.equal('Alles wat u typt, wordt meteen op dit apparaat bewaard');
    expect(sentence({ status: 'offline' })).to.equal('Geen verbinding. U kunt doortypen. Wij bewaren op dit apparaat');
    expect(sentence({ status: 'offline', kind: 'device' })).to.match(/^Dit apparaat bewaart nu niets/);
    expect(sentence({ status: 'full' })).to.equal('Bewaren lukt niet: het apparaat is vol. Maak nu een kopie');
    expect(sentence({ status: 'untouched', at: null })).to.equal(
      'Alles wat u typt, wordt meteen op dit apparaat bewaard',
    );
  });

  it('promises nothing that is not so where nothing is kept', () => {
    const promises = (['unsaved', 'offline', 'untouched', 'saved'] as const).map((status) =>
      sentence({ status, drafts: false, kind: 'memory', at: null }),
    );

    for (const promise of promises) expect(promise).to.not.match(/wordt meteen|Wij bewaren|Bewaard om/);
  });

  it('says why nothing can be typed before it says anything of saving', () => {
    const access = limited('sealed', '2026-11-24T12:52:00Z');

    expect(sentence({ status: 'full' }, { access })).to.equal(
      'Alleen lezen. Dit plan is verzegeld op 24 november 2026',
    );
    expect(sentence({}, { readOnly: true })).to.equal('Alleen lezen');
    expect(sentence({}, { newerElsewhere: true })).to.include('ander venster');
  });

  it('has a sentence for every limit of access', () => {
    const limits = [
      'no-actor',
      'not-opened',
      'role-reads-only',
      'role-sees-nothing',
      'consent-withdrawn',
      'sealed',
      'ended',
      'erased',
    ] as const;

    for (const limit of limits) expect(sentence({}, { access: limited(limit) })).to.not.include('access.');
  });

  it('offers a copy where words stand on one device, when somebody takes it', async () => {
    let copies = 0;
    const options = { t, saving: view({ kind: 'device' }) };
    const without = await fixture(html`<div>${saveState(options)}</div>`);
    expect(without.querySelector('button')).to.equal(null);

    const shown = await fixture(html`<div>${saveState({ ...options, onCopy: () => copies++ })}</div>`);
    shown.querySelector('button')!.click();

    expect(copies).to.equal(1);
    await expect(shown).to.be.accessible();
  });

  it('tells of words that are back, and leads to their field', async () => {
    const gone: string[] = [];
    const restored = { at: '2026-11-24T12:58:00Z', paths: ['canvas/breakthrough'] };
    const shown = await fixture(
      html`<div>
        ${restoredNote({ t, restored, onGo: (path) => gone.push(path), onDismiss: () => gone.push('x') })}
      </div>`,
    );

    expect(shown.textContent).to.include('Om 13.58 sloot deze pagina').and.to.include('doorbraak');
    shown.querySelectorAll('button').forEach((button) => button.click());
    expect(gone).to.deep.equal(['canvas/breakthrough', 'x']);
  });
});

describe('what is said of saving', () => {
  const said = (): { told: string[]; announcer: Announcer } => {
    const told: string[] = [];
    const announcer = {
      polite: (text: string) => told.push(`polite ${text}`),
      assertive: (text: string) => told.push(`now ${text}`),
    };
    return { told, announcer: announcer as unknown as Announcer };
  };

  it('is saved at most once in thirty seconds, and typing never', () => {
    const { told, announcer } = said();
    const speaker = new SavingAnnouncement();

    const type = (now: number): void => speaker.tell(announcer, t, view({ status: 'unsaved' }), now);
    const save = (now: number): void => speaker.tell(announcer, t, view({ at: new Date(now).toISOString() }), now);

    for (const now of [1_000, 3_000, 30_500]) {
      type(now - 500);
      save(now);
    }
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^polite Bewaard om/);

    save(31_000);
    save(31_000);
    expect(told).to.have.length(2);
  });

  it('is nothing while a page is only drawn again', () => {
    const { told, announcer } = said();
    const speaker = new SavingAnnouncement();

    for (const now of [0, 40_000, 80_000]) speaker.tell(announcer, t, view({}), now);

    expect(told).to.have.length(1);
  });

  it('is no connection once, and a full device at once', () => {
    const { told, announcer } = said();
    const speaker = new SavingAnnouncement();

    for (const status of ['offline', 'unsaved', 'offline', 'full', 'full'] as const)
      speaker.tell(announcer, t, view({ status }), 0);

    expect(told.filter((text) => text.startsWith('polite'))).to.have.length(1);
    expect(told.filter((text) => text.startsWith('now'))).to.have.length(1);
  });
});
