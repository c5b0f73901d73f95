import { expect } from 'chai';
import { outOfReach, smallTargets } from '../journeys/reach-of-page.js';
import { everyNoun, openStand, type Stand } from './stand-page.js';
import { cutOff, headingFaults, moving, spacedOut, wordlessSigns } from './page-faults.js';
import type { Shown } from './stand.js';

const moments = [
  { stage: 'draft', who: 'lead' },
  { stage: 'monitoring', who: 'lead' },
] as const satisfies readonly Partial<Shown>[];
const narrow = { width: 320, height: 640 };
// A window of 1280 by 1024 at 400 %.
const enlarged = { width: 320, height: 256 };
const wide = { width: 1280, height: 900 };
const nouns = await everyNoun();

describe('every element of the kit', () => {
  let stand: Stand;

  before(async () => {
    stand = await openStand({ ...narrow, reducedMotion: 'reduce' });
  });

  after(() => stand.close());

  it('is held against measures that find what is planted', async () => {
    const { page } = stand;
    await stand.show({ noun: 'case-file' });
    await page.evaluate(() => {
      const root = document.querySelector('main')!.firstElementChild!.shadowRoot!;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `.cut { block-size: 8px; overflow: hidden; } .late { transition: color 1s; } .far { inline-size: 900px; }`,
      );
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const add = (name: string, kind: string, words: string): void => {
        const made = root.appendChild(document.createElement(name));
        made.className = kind;
        made.textContent = words;
      };
      add('p', 'cut', 'Afgesneden');
      add('p', 'late far', 'Breed');
      add('h5', '', 'Te diep');
      add('span', 'badge', '');
    });

    const found = await Promise.all([outOfReach, cutOff, moving, wordlessSigns].map((measure) => measure(page)));

    expect(found.map(({ length }) => length > 0)).to.deep.equal([true, true, true, true]);
    expect(await headingFaults(page, 2)).to.deep.equal(['heading “Te diep” of level 5 comes first, not 2']);
  });

  for (const noun of nouns)
    it(`<maatwerk-${noun}> can be read and pressed at 320 px, at 400 %, with wide text, without motion and under any heading`, async () => {
      const { page } = stand;
      const faults: string[] = [];
      const look = async (how: string, ...measures: ((of: typeof page) => Promise<readonly string[]>)[]) => {
        for (const measure of measures) faults.push(...(await measure(page)).map((fault) => `${how}: ${fault}`));
      };

      for (const moment of moments) {
        // What an editor shows hangs on who writes, and what knows no case does not change with its stage.
        if (moment !== moments[0] && !(await page.evaluate(changesByStage))) break;
        await page.setViewportSize(wide);
        await stand.show({ noun, ...moment, properties: { headingLevel: 1 } });
        await look(`${moment.stage} at 1280 px`, smallTargets, (of) => headingFaults(of, 1));
        await stand.change({ headingLevel: 5 });
        await page.setViewportSize(narrow);
        await look(`${moment.stage} at 320 px`, outOfReach, cutOff, smallTargets, moving, wordlessSigns);
        await look(`${moment.stage} under level 5`, (of) => headingFaults(of, 5));
        await page.setViewportSize(enlarged);
        await look(`${moment.stage} at 400 %`, outOfReach);
        await spacedOut(page);
        await look(`${moment.stage} with wide text`, outOfReach, cutOff);
      }

      expect([...new Set(faults)]).to.deep.equal([]);
    });
});

function changesByStage(): boolean {
  const element = document.querySelector('main')?.firstElementChild;
  const isEditor = Reflect.get(element?.constructor ?? {}, 'formAssociated') === true;
  return !isEditor && element?.localName !== 'maatwerk-agenda' && 'case' in (element ?? {});
}
