import { expect, fixture, html } from '@open-wc/testing';
import { forbiddenText } from './trusted-types.js';

/** A page of its own with a policy list, which loads the guard and then something made with Lit. */
async function pageThatLists(policies: string): Promise<Document> {
  const guard = new URL('./trusted-types.ts', import.meta.url).href;
  const lit = new URL('../heading/heading.ts', import.meta.url).href;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  const finished = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
  frame.srcdoc = `<!doctype html>
    <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ${policies}">
    <main><maatwerk-forbidden></maatwerk-forbidden></main>
    <script type="module">
      import { explainForbiddenTemplates } from '${guard}';
      explainForbiddenTemplates(['maatwerk-forbidden']);
      const loaded = await import('${lit}').then(() => 'loaded', () => 'refused');
      setTimeout(() => parent.postMessage(loaded, '*'));
    </script>`;
  await finished;
  return frame.contentDocument!;
}

const wordsIn = (page: Document): string => page.querySelector('maatwerk-forbidden')!.shadowRoot?.textContent ?? '';

describe('a page with Trusted Types', () => {
  it('that forbids the policy of Lit reads why in both languages, in place of nothing', async () => {
    const page = await pageThatLists("'none'");

    expect(wordsIn(page)).to.include(forbiddenText.nl).and.to.include(forbiddenText.en);
  });

  it('that lists it reads nothing of the kind', async () => {
    const page = await pageThatLists('lit-html');

    expect(wordsIn(page)).to.equal('');
  });

  it('says the same in elements that come later', async () => {
    const page = await pageThatLists("'none'");
    page.querySelector('main')!.append(page.createElement('maatwerk-forbidden'));

    expect(page.querySelectorAll('maatwerk-forbidden')[1]!.shadowRoot?.textContent).to.include(forbiddenText.nl);
  });
});
