import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors } from '@maatwerk/core/case/case-walk';
import { courseOf } from '@maatwerk/core/cost-benefit/break-even-course';
import { cumulativeCosts } from '@maatwerk/core/cost-benefit/cumulative';
import { payersOf } from '@maatwerk/core/cost-benefit/payers';
import { standingsPerYear } from '@maatwerk/core/cost-benefit/years';
import type { CostBenefit, CostLine, Scenario } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html } from '@open-wc/testing';
import { keptAt, process } from '../case/case-at.contract.js';
import type { CostBenefitElement } from '../cost-benefit/cost-benefit-element.js';
import '../cost-benefit/maatwerk-cost-benefit.js';
import { formatCents } from '../format/money.js';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import type { CostBenefitChartElement } from './cost-benefit-chart-element.js';
import './maatwerk-cost-benefit-chart.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const start = '2027-01-01';
const none = { current: null, threatened: null, custom: null };
const empty: CostBenefit = { period: { start, months: 12 }, scenarios: none };

function over(months: number, scenarios: Partial<CostBenefit['scenarios']>): CostBenefit {
  return { period: { start, months }, scenarios: { ...none, ...scenarios } };
}

function lines(...about: Partial<CostLine>[]): Scenario {
  return {
    lines: about.map((each, at) => ({
      id: `l${String(at)}`,
      label: 'a',
      amount: { cents: 1 },
      unit: 'month',
      payer: 'municipality',
      ...each,
    })),
  };
}

const year = over(12, {
  current: lines({ amount: { cents: 2_134_000 }, unit: 'once' }),
  threatened: lines(
    { amount: { cents: 8_486_500 }, unit: 'once', fundingSource: 'Jeugdwet' },
    { amount: { cents: 639_500 }, unit: 'once', payer: 'housingCorporation' },
  ),
  custom: lines(
    { amount: { cents: 5_398_500 }, unit: 'once', fundingSource: 'maatwerkbudget' },
    { amount: { cents: 500_000 }, unit: 'once', payer: 'housingCorporation' },
    { amount: { cents: 380_000 }, unit: 'once', payer: 'fund' },
  ),
});
const dearerFirst = over(36, {
  threatened: lines(
    { amount: { cents: 190_000 }, to: '2028-01-01' },
    { amount: { cents: 470_000 }, from: '2028-01-01' },
  ),
  custom: lines(
    { amount: { cents: 4_600_000 }, unit: 'once' },
    { amount: { cents: 120_000 }, to: '2029-01-01' },
    { amount: { cents: 80_000 }, from: '2029-01-01' },
  ),
});
const states: Record<string, CostBenefit> = {
  empty,
  year,
  dearerFirst,
  neverCheaper: over(36, { threatened: lines({}), custom: lines({ amount: { cents: 2 } }) }),
  open: over(36, {
    current: { total: { unquantified: true } },
    threatened: lines({ amount: { range: [3_000, 6_000] } }, { amount: { unquantified: true }, payer: 'insurer' }),
    custom: lines({ amount: { cents: 4_000 } }),
  }),
  negative: over(24, {
    threatened: lines({ amount: { cents: 500 } }),
    custom: lines({ amount: { cents: 100 }, ownContribution: { cents: 900, unit: 'month' } }),
  }),
  huge: over(36, {
    threatened: { total: { cents: Number.MAX_SAFE_INTEGER } },
    custom: { total: { cents: 6_007_199_254_740_991 } },
  }),
  zero: over(36, { current: { total: { cents: 0 } }, threatened: { total: { cents: 0 } }, custom: lines() }),
  one: over(1, { custom: { total: { cents: 120_050 } } }),
  century: over(1200, { threatened: lines({}), custom: lines({ amount: { cents: 400 }, unit: 'once' }) }),
  impossible: over(12, { current: { impossible: 'Weg' }, threatened: lines({}), custom: lines({}) }),
};

async function chart(value: CostBenefit | null): Promise<CostBenefitChartElement> {
  return fixture(html`<maatwerk-cost-benefit-chart lang="nl" .value=${value}></maatwerk-cost-benefit-chart>`);
}

function textOf({ renderRoot }: { renderRoot: ParentNode }): string {
  return (renderRoot.textContent ?? '').replace(/\s+/g, ' ');
}

function rowsOf({ renderRoot }: CostBenefitChartElement, table: string): string[][] {
  return [...renderRoot.querySelectorAll(`${table} tbody tr, ${table} tfoot tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
}

async function choose(element: CostBenefitChartElement, label: string): Promise<void> {
  const found = [...element.renderRoot.querySelectorAll('label')].find(
    ({ textContent }) => textContent.trim() === label,
  );
  if (!found) throw new Error(`No choice “${label}”.`);
  found.click();
  await element.updateComplete;
}

const drawingOf = ({ renderRoot }: CostBenefitChartElement): SVGElement | null =>
  renderRoot.querySelector('[role=img]');

describe('<maatwerk-cost-benefit-chart>', () => {
  describe('is accessible in every state:', () => {
    for (const [name, value] of Object.entries(states)) {
      it(`${name}, as picture and as table`, async () => {
        const element = await chart(value);
        await expect(element).shadowDom.to.be.accessible();
        if (!drawingOf(element) && value === empty) return;

        await choose(element, 'Tabel');

        await expect(element).shadowDom.to.be.accessible();
      });
    }
  });

  it('writes no style attribute and has no id twice, also beside another', async () => {
    const page = await fixture(
      html`<div>
        <maatwerk-cost-benefit-chart .value=${dearerFirst}></maatwerk-cost-benefit-chart>
        <maatwerk-cost-benefit-chart .value=${year}></maatwerk-cost-benefit-chart>
      </div>`,
    );
    const ids = [...page.querySelectorAll('maatwerk-cost-benefit-chart')].map(({ renderRoot }) => {
      expect(renderRoot.querySelector('[style]')).to.equal(null);
      return [...renderRoot.querySelectorAll('[id]')].map(({ id }) => id);
    });

    for (const each of ids) expect(new Set(each).size).to.equal(each.length);
    expect(ids[0]?.filter((id) => id.startsWith('chart-') && ids[1]?.includes(id))).to.deep.equal([]);
  });

  it('is never wider than its place', async () => {
    for (const width of [320, 600, 768, 1000]) {
      for (const [name, value] of Object.entries(states)) {
        const place = await fixture<HTMLElement>(
          html`<div><maatwerk-cost-benefit-chart lang="nl" .value=${value}></maatwerk-cost-benefit-chart></div>`,
        );
        place.style.setProperty('inline-size', `${String(width)}px`);

        expect(place.scrollWidth, `${name} at ${String(width)}`).to.be.at.most(width);
      }
    }
  });

  it('says what is not calculated, and draws nothing then', async () => {
    const element = await chart(empty);

    expect(textOf(element)).to.include('Nog niet berekend. Dat is iets anders dan € 0.');
    expect(element.renderRoot.querySelector('table, [role=img]')).to.equal(null);
  });

  it('says why a scenario cannot be calculated', async () => {
    expect(textOf(await chart(states['impossible'] ?? null))).to.include('Huidig: Niet te berekenen: Weg.');
  });

  describe('the bars', () => {
    it('share one zero, also where an amount is below it', async () => {
      const { renderRoot } = await chart(states['negative'] ?? null);
      const [threatened, custom] = ['threatened', 'custom'].map((name) =>
        [...renderRoot.querySelectorAll(`.bar.${name} rect`)].map((rect) =>
          ['x', 'width'].map((key) => parseFloat(rect.getAttribute(key) ?? '')),
        ),
      );
      const [[from = NaN, length = NaN] = []] = custom ?? [];
      const [[zero = NaN] = []] = threatened ?? [];

      expect(from + length).to.be.closeTo(zero, 0.001);
      expect(from).to.equal(0);
    });

    it('end in a box of dashes where PM comes on top, without length of its own', async () => {
      const { renderRoot } = await chart(states['open'] ?? null);
      const boxes = [...renderRoot.querySelectorAll('.bar rect[stroke-dasharray]')];

      expect(boxes.map((box) => box.parentElement?.getAttribute('class'))).to.deep.equal([
        'bar current',
        'bar threatened',
      ]);
      expect(new Set(boxes.map((box) => box.getAttribute('width'))).size).to.equal(1);
    });
  });

  describe('the table of payers', () => {
    it('has the figures of core, the largest first, and what pays more in bold', async () => {
      const element = await chart(year);

      expect(rowsOf(element, '.shares')).to.deep.equal([
        ['Gemeente', '€ 21.340', '€ 84.865', '€ 53.985', '€ 30.880 minder'],
        ['Corporatie', '€ 0', '€ 6.395', '€ 5.000', '€ 1.395 minder'],
        ['Fonds', '€ 0', '€ 0', '€ 3.800', '€ 3.800 meer'],
        ['Samen', '€ 21.340', '€ 91.260', '€ 62.785', '€ 28.475 minder'],
      ]);
      expect(
        [...element.renderRoot.querySelectorAll('.more')].map(({ textContent }) => textContent.trim()),
      ).to.deep.equal(['€\u00a03.800 meer']);
      expect(rowsOf(element, '.shares')).to.have.length(payersOf(year).shares.length + 1);
    });

    it('shows the same per source', async () => {
      const element = await chart(year);

      await choose(element, 'Bron');

      expect(rowsOf(element, '.shares').map(([name]) => name)).to.deep.equal([
        'Jeugdwet',
        'Maatwerkbudget',
        'Niet ingevuld',
        'Samen',
      ]);
    });

    it('asks for payers where no line has one', async () => {
      expect(textOf(await chart(states['huge'] ?? null))).to.include('Vul bij de regels in wie betaalt.');
    });

    it('says nothing of a difference with what is wholly PM', async () => {
      const rows = rowsOf(await chart(states['open'] ?? null), '.shares');

      expect(rows.find(([name]) => name === 'Zorgverzekeraar')?.at(-1)).to.equal('nog niet te zeggen');
    });
  });

  describe('the course', () => {
    it('says in one sentence that the first year is dearer and from when the plan is cheaper', async () => {
      expect(textOf(await chart(dearerFirst))).to.include(
        'In het eerste jaar kost het plan € 37.600 meer, maar vanaf november 2028 is het plan goedkoper, en dat blijft zo.',
      );
    });

    it('says of a plan that never becomes cheaper that it does not', async () => {
      const element = await chart(states['neverCheaper'] ?? null);

      expect(textOf(element)).to.include('binnen deze periode wordt het plan niet blijvend goedkoper.');
      expect(element.renderRoot.querySelector('.chart__point')).to.equal(null);
    });

    it('has its point where the drawn lines cross', async () => {
      const element = await chart(dearerFirst);
      const point = element.renderRoot.querySelector('.chart__point');
      const at = { x: parseFloat(point?.getAttribute('cx') ?? ''), y: parseFloat(point?.getAttribute('cy') ?? '') };
      const heightAt = (scenario: string): number => {
        const path = element.renderRoot.querySelector(`.chart__drawing .line.${scenario}`)?.getAttribute('d') ?? '';
        const corners = path
          .slice(1)
          .split('L')
          .map((corner) => corner.split(' ').map(Number) as [number, number]);
        const month = (at.x / 100) * 36;
        const next = corners.findIndex(([x]) => x >= month);
        const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [corners[next - 1], corners[next]];
        return (y1 + ((month - x1) / (x2 - x1)) * (y2 - y1)) / 10;
      };

      expect((at.x / 100) * 36).to.be.within(22, 23);
      expect(heightAt('threatened')).to.be.closeTo(at.y, 0.02);
      expect(heightAt('custom')).to.be.closeTo(at.y, 0.02);
      expect(courseOf(dearerFirst)?.breakEvenMonth).to.equal(23);
      expect(textOf(element)).to.include('maand 23: gelijk');
    });

    it('is one sentence for a screen reader, with the table beside it', async () => {
      const element = await chart(dearerFirst);

      expect(drawingOf(element)?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).to.equal(
        'Lijngrafiek van de opgetelde kosten: in november 2028, maand 23, zijn Dreigend en Maatwerk gelijk, en na 36 maanden Dreigend € 135.600 en Maatwerk € 84.400.',
      );
      expect(rowsOf(element, '.standings')).to.deep.equal([
        ['jaar 1', '€ 22.800', '€ 60.400 € 37.600 duurder'],
        ['jaar 2', '€ 79.200', '€ 74.800 € 4.400 goedkoper'],
        ['jaar 3', '€ 135.600', '€ 84.400 € 51.200 goedkoper'],
      ]);
    });

    it('has every year of core in the table, and a round choice of them beside the picture', async () => {
      const element = await chart(states['century'] ?? null);
      expect(rowsOf(element, '.standings').map(([name]) => name)).to.deep.equal(
        [20, 40, 60, 80, 100].map((n) => `jaar ${String(n)}`),
      );

      await choose(element, 'Tabel');

      const told = rowsOf(element, '.standings').map(([, threatened]) => threatened);
      expect(drawingOf(element)).to.equal(null);
      expect(told).to.deep.equal(
        standingsPerYear(states['century']!).map(({ threatened }) =>
          formatCents(threatened ?? NaN).replace('\u00a0', ' '),
        ),
      );
    });

    it('leaves out what is wholly PM, and shows Huidig when asked', async () => {
      const element = await chart({ ...dearerFirst, scenarios: { ...dearerFirst.scenarios, current: lines({}) } });
      const drawn = (): string[] =>
        [...element.renderRoot.querySelectorAll('.chart__drawing .line')].map(
          (line) => line.getAttribute('class') ?? '',
        );
      expect(drawn()).to.deep.equal(['line threatened', 'line custom']);

      await choose(element, 'Ook Huidig laten zien');

      expect(drawn()).to.deep.equal(['line current', 'line threatened', 'line custom']);
      expect((await chart(states['open'] ?? null)).renderRoot.querySelector('.line.current')).to.equal(null);
    });

    it('waits to be asked where a year has no more to say', async () => {
      const element = await chart(year);
      expect(drawingOf(element)).to.equal(null);

      element.renderRoot.querySelector<HTMLElement>('button[aria-expanded=false]')?.click();
      await element.updateComplete;

      expect(drawingOf(element)).to.not.equal(null);
      expect(element.renderRoot.querySelector('button[aria-expanded=true]')).to.not.equal(null);
    });

    it('ends its lines at what the scenarios come to', async () => {
      const element = await chart(dearerFirst);
      const label = drawingOf(element)?.getAttribute('aria-label') ?? '';
      const { threatened, custom } = cumulativeCosts(dearerFirst);

      for (const costs of [threatened, custom]) expect(label).to.include(formatCents(costs?.at(-1) ?? NaN));
    });
  });

  describe('the value', () => {
    it('is taken from an attribute as JSON', async () => {
      const element = await chart(null);

      element.setAttribute('value', JSON.stringify(year));
      await element.updateComplete;

      expect(element.value).to.deep.equal(year);
      expect(textOf(element)).to.include('91.260');
    });

    it('that cannot be read leaves the former one and says so', async () => {
      const circular: Record<string, unknown> = {};
      circular['self'] = circular;
      for (const bad of ['{', '[]', 7, circular, { period: 3 }, 'x'.repeat(100_000)]) {
        const element = await chart(year);

        element.value = bad;
        await element.updateComplete;

        expect(element.value).to.deep.equal(year);
        expect(textOf(element)).to.include('Deze gegevens kunnen wij niet lezen.');
      }
    });

    it('is that of the case around it', async () => {
      const { store, at } = await keptAt('draft');
      const actor = walkActors.lead;
      const session = createCaseSession({ id: 'M-1', store, processes: [process], actor, clock: () => at });
      await waitUntil(() => session.view.phase === 'ready');
      session.edit('costBenefit', year);

      const element = await fixture<CostBenefitChartElement>(
        html`<maatwerk-cost-benefit-chart .case=${session}></maatwerk-cost-benefit-chart>`,
      );

      expect(element.value).to.deep.equal(year);
      session.edit('costBenefit', empty);
      await element.updateComplete;
      expect(element.value).to.deep.equal(empty);
    });

    it('tells the host nothing when only the view changes', async () => {
      const element = await chart(dearerFirst);
      let told = 0;
      for (const type of ['input', 'change']) element.addEventListener(type, () => (told += 1));

      await choose(element, 'Tabel');

      expect(told).to.equal(0);
    });
  });

  it('speaks English where the page does', async () => {
    registerMessages('en', english);
    const element = await fixture<CostBenefitChartElement>(
      html`<maatwerk-cost-benefit-chart locale="en" .value=${dearerFirst}></maatwerk-cost-benefit-chart>`,
    );

    expect(textOf(element)).to.include('it is cheaper from November 2028, and it stays so.');
    expect(textOf(element)).to.include('How the costs add up');
  });

  it('puts its headings under the level of the host', async () => {
    const element = await fixture<CostBenefitChartElement>(
      html`<maatwerk-cost-benefit-chart heading-level="4" .value=${dearerFirst}></maatwerk-cost-benefit-chart>`,
    );

    expect(
      [...element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName),
    ).to.deep.equal(['h4', 'h5', 'h5', 'h5']);
  });

  describe('inside the editor', () => {
    const partOf = (editor: CostBenefitElement): CostBenefitChartElement | null =>
      editor.renderRoot.querySelector('maatwerk-cost-benefit-chart');

    it('shows payers and course without what the editor shows itself', async () => {
      const editor = await fixture<CostBenefitElement>(
        html`<maatwerk-cost-benefit lang="nl" .value=${dearerFirst}></maatwerk-cost-benefit>`,
      );
      const part = partOf(editor);
      await part?.updateComplete;

      expect(part?.renderRoot.querySelectorAll('.bar')).to.have.length(0);
      expect(part?.renderRoot.querySelector('.shares')).to.not.equal(null);
      expect(part && drawingOf(part)).to.not.equal(null);
      expect(part && textOf(part)).to.not.include('In het eerste jaar');
      expect(textOf(editor)).to.include('In het eerste jaar');
      await expect(part!).shadowDom.to.be.accessible();
    });

    it('follows an edit once typing pauses', async () => {
      const editor = await fixture<CostBenefitElement>(
        html`<maatwerk-cost-benefit lang="nl" .value=${year}></maatwerk-cost-benefit>`,
      );
      const part = partOf(editor);
      await part?.updateComplete;
      let drawn = 0;
      part!.addController({ hostUpdate: () => (drawn += 1) });

      for (const cents of [1, 2, 3]) {
        const custom = lines({ payer: 'school', amount: { cents: cents * 100 }, unit: 'once' });
        editor.editor.change({ ...year, scenarios: { ...year.scenarios, custom } }, { label: 'x' });
        await editor.updateComplete;
      }
      expect(drawn).to.equal(0);
      await new Promise((resolve) => setTimeout(resolve, 350));
      await part?.updateComplete;

      expect(rowsOf(part!, '.shares').find(([name]) => name === 'School')?.[3]).to.equal('€ 3');
      expect(drawn).to.equal(1);
    });
  });
});
