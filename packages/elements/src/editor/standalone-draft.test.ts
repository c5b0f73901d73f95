import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import type { Draft, DraftKey, DraftPort } from '@maatwerk/core/case/case.ports';
import { expect } from '@open-wc/testing';
import type { EditorHost } from './editor-binding.js';
import { StandaloneDraft } from './standalone-draft.js';

interface Line {
  readonly id: string;
  readonly label: string;
}
type Value = Readonly<Record<string, unknown>>;
type Written = readonly [part: string, draft: Draft];

class DraftedPage extends HTMLElement {
  drafts: DraftPort | undefined;
  draftKey = 'k';
  draftSubject = 'u';
  addController = (): void => undefined;
  requestUpdate = (): void => undefined;
}
customElements.define('drafted-page', DraftedPage);

const lines: Line[] = Array.from({ length: 100 }, (_, at) => ({ id: `l${String(at)}`, label: '' }));
const value: Value = { mode: 'lines', lines };
const typed = (known: Value, at: number, label: string): Value => ({
  ...known,
  lines: (known['lines'] as Line[]).map((line, index) => (index === at ? { ...line, label } : line)),
});

/** A port on others that notes every write, and may answer later or fail. */
function noted(
  inner: DraftPort,
  answer: () => Promise<void> = () => Promise.resolve(),
): DraftPort & { log: Written[] } {
  const log: Written[] = [];
  return {
    ...inner,
    log,
    write: async (key: DraftKey, draft: Draft) => {
      log.push([key.part, draft]);
      const written = inner.write(key, draft);
      await answer();
      await written;
    },
  };
}

async function opened(drafts: DraftPort): Promise<{ draft: StandaloneDraft; back: unknown }> {
  const page = Object.assign(new DraftedPage(), { drafts });
  let back: unknown = null;
  const draft = new StandaloneDraft(page as unknown as EditorHost, 'plan', (found) => {
    back = found;
    return true;
  });
  draft.open();
  await settled();
  return { draft, back };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const found = async (inner: DraftPort): Promise<unknown> => (await opened(inner)).back;

describe('the draft of an editor that stands alone', () => {
  it('is the whole value once, and then only the line that is typed in', async () => {
    const drafts = noted(createMemoryDrafts());
    const { draft } = await opened(drafts);

    draft.keep(typed(value, 3, 'a'));
    await settled();
    draft.keep(typed(value, 3, 'ab'));
    draft.keep(typed(value, 3, 'abc'));

    expect(drafts.log.map(([part]) => part)).to.deep.equal(['plan', 'plan:typed', 'plan:typed']);
    expect(drafts.log[2]?.[1].edits).to.deep.equal([{ path: 'plan/lines/l3', value: { id: 'l3', label: 'abc' } }]);
    expect(await found(drafts)).to.deep.equal(typed(value, 3, 'abc'));
  });

  it('is the whole value again after many lines, without what was typed before', async () => {
    const drafts = noted(createMemoryDrafts());
    const { draft } = await opened(drafts);
    draft.keep(value);
    await settled();
    let now = value;

    for (let at = 0; at < 40; at++) draft.keep((now = typed(now, at, 'x')));
    await settled();

    expect(drafts.log.at(-1)?.[0]).to.equal('plan');
    expect([...(await drafts.read('u', 'k')).keys()]).to.deep.equal(['plan']);
    expect(await found(drafts)).to.deep.equal(now);
  });

  it('has what was typed last while a whole value is still on its way, and when that is taken back', async () => {
    const inner = createMemoryDrafts();
    const answers: (() => void)[] = [];
    const drafts = noted(inner, () => new Promise((resolve) => answers.push(resolve)));
    const { draft } = await opened(drafts);

    draft.keep(value);
    draft.keep(typed(value, 1, 'blijft niet'));
    answers[0]?.();
    await settled();
    draft.keep(value);

    expect(await found(inner)).to.deep.equal(value);
  });

  it('is tried as a whole again after a write that failed', async () => {
    const inner = createMemoryDrafts();
    let fails = false;
    const drafts = noted(inner, () => (fails ? Promise.reject(new Error('full')) : Promise.resolve()));
    const { draft } = await opened(drafts);
    draft.keep(value);
    await settled();

    fails = true;
    draft.keep(typed(value, 1, 'a'));
    await settled();
    expect(draft.saving.status).to.equal('full');
    fails = false;
    draft.keep(typed(value, 1, 'ab'));
    await settled();

    expect(drafts.log.at(-1)?.[0]).to.equal('plan');
    expect(draft.saving.status).to.equal('saved');
  });

  it('has the last of words that were kept in one moment', async () => {
    const drafts = createMemoryDrafts();
    const { draft } = await opened(drafts);
    draft.keep(value);
    await settled();

    draft.keep(typed(value, 1, 'a'));
    draft.keep({ mode: 'totals', lines: [] });
    await settled();

    expect(await found(drafts)).to.deep.equal({ mode: 'totals', lines: [] });
  });

  it('leaves nothing behind when it is forgotten', async () => {
    const drafts = createMemoryDrafts();
    const { draft } = await opened(drafts);
    draft.keep(value);
    await settled();
    draft.keep(typed(value, 1, 'a'));

    await draft.forget();

    expect((await drafts.read('u', 'k')).size).to.equal(0);
  });
});
