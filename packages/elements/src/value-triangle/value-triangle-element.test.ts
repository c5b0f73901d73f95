import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase, type WalkStage } from '@maatwerk/core/case/case-walk';
import type { Actor } from '@maatwerk/core/process/actor';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { compileProcess } from '@maatwerk/core/process';
import { emptyValueTriangle, type ValueTriangle } from '@maatwerk/core/value-triangle';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './maatwerk-value-triangle.js';
import type { ValueTriangleElement } from './value-triangle-element.js';

const smit: ValueTriangle = {
  weights: { involvement: 45, legitimacy: 30, publicReturn: 25 },
  comparisons: {
    involvement: {
      current: { verdict: 'better', reason: 'Moeder is er nu zelf bij.' },
      threatened: { verdict: 'better', reason: 'De jongste blijft thuis.' },
    },
    legitimacy: {
      current: { verdict: 'equal', reason: 'Wij wijken één keer af, en zeggen dat open.' },
      threatened: { reason: '' },
    },
    publicReturn: {
      current: { verdict: 'less', reason: 'Dit jaar kost het meer.' },
      threatened: { verdict: 'better', reason: '' },
    },
  },
};

const shown = (value: unknown = smit): Promise<ValueTriangleElement> =>
  fixture(html`<maatwerk-value-triangle lang="nl" .value=${value}></maatwerk-value-triangle>`);

describe('<maatwerk-value-triangle>', () => {
  it('is accessible in every state', async () => {
    for (const value of [emptyValueTriangle(), smit, 'no json'])
      await expect(await shown(value)).shadowDom.to.be.accessible();
    await expect(await readOnly()).shadowDom.to.be.accessible();
    const refused = await shown();
    await type(refused, 'Legitimiteit', 'veel');
    await expect(refused).shadowDom.to.be.accessible();
  });

  it('has no id twice with two on a page', async () => {
    const both = await fixture(
      html`<div>
        <maatwerk-value-triangle></maatwerk-value-triangle><maatwerk-value-triangle></maatwerk-value-triangle>
      </div>`,
    );

    expect([...both.querySelectorAll('[id]')]).to.have.length(0);
    for (const one of both.children) {
      const ids = [...(one.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  describe('the comparisons', () => {
    it('are counted once each has a verdict and a reason', async () => {
      const triangle = await shown();
      expect(text(triangle)).to.include('4 van 6 vergelijkingen klaar').and.to.include('Schrijf kort op waarom');

      triangle.focusField('valueTriangle/comparisons/publicReturn');
      await sendKeys({ type: 'Minder uithuisplaatsing.' });
      await triangle.updateComplete;

      expect(triangle.value.comparisons.publicReturn.threatened.reason).to.equal('Minder uithuisplaatsing.');
      expect(text(triangle)).to.include('5 van 6 vergelijkingen klaar');
    });

    it('are chosen among by the arrow keys of native radios', async () => {
      const triangle = await shown();

      triangle.focusField('valueTriangle/comparisons/legitimacy/current/verdict');
      await sendKeys({ press: 'ArrowRight' });

      expect(triangle.value.comparisons.legitimacy.current.verdict).to.equal('less');
    });

    it('say without blame where the plan is less good, and nothing where it is not', async () => {
      const less = 'Op rendement is het plan minder goed dan nu. Dat mag. De tafel ziet uw uitleg.';

      expect(text(await shown())).to.include(less);
      expect(text(await shown(emptyValueTriangle()))).not.to.include('minder goed');
    });

    it('are reached by their path: the first empty field there', async () => {
      const triangle = await shown();

      expect(triangle.focusField('valueTriangle/comparisons/legitimacy')).to.equal(true);
      expect((triangle.shadowRoot?.activeElement as HTMLInputElement).name).to.match(/legitimacy-threatened-verdict$/);
      expect(triangle.focusField('canvas/perspective')).to.equal(false);
    });
  });

  describe('a possible name in a reason', () => {
    const path = 'valueTriangle/comparisons/involvement/current/reason';
    const withName = async (): Promise<ValueTriangleElement> => {
      const triangle = await shown(emptyValueTriangle());
      triangle.focusField(path);
      await sendKeys({ type: 'Overleg met mevrouw Bakker' });
      await until(() => text(triangle).includes('Is “Bakker” een naam?'));
      return triangle;
    };

    it('is quoted under it and told, and goes by its button, back in the field', async () => {
      const triangle = await withName();
      await expect(triangle).shadowDom.to.be.accessible();
      button(triangle, 'Haal weg: Bakker').click();
      await triangle.updateComplete;

      expect(triangle.value.comparisons.involvement.current.reason).to.equal('Overleg met mevrouw …');
      expect(text(triangle)).not.to.include('Is “Bakker” een naam?');
      expect((triangle.shadowRoot?.activeElement as HTMLElement).localName).to.equal('textarea');
    });

    it('may stay, and the host hears of it', async () => {
      const triangle = await withName();
      const told = oneEvent<CustomEvent<unknown>>(triangle, 'maatwerk-confirmation');
      button(triangle, 'Dit is geen naam: Bakker').click();

      expect((await told).detail).to.deep.equal({ kind: 'name', match: 'Bakker' });
      await triangle.updateComplete;
      expect(text(triangle)).not.to.include('Is “Bakker” een naam?');
    });
  });

  describe('its value', () => {
    it('is what was typed, told by input at once and by change when the field is left', async () => {
      const triangle = await shown();
      const told: string[] = [];
      for (const name of ['input', 'change']) triangle.addEventListener(name, () => told.push(name));

      triangle.focusField('valueTriangle/comparisons/involvement/current/reason');
      await sendKeys({ type: 'ab' });
      expect(told).to.deep.equal(['input', 'input']);
      await sendKeys({ press: 'Tab' });

      expect(told).to.deep.equal(['input', 'input', 'change']);
    });

    it('stays what it was when something unreadable is given, and says so', async () => {
      const triangle = await shown();
      const circle: Record<string, unknown> = {};
      circle['self'] = circle;

      for (const bad of [7, '{', { weights: { involvement: 1 } }, circle, [], 'x'.repeat(2_000_000)]) {
        triangle.setAttribute('value', '');
        (triangle as { value: unknown }).value = smit;
        (triangle as { value: unknown }).value = bad;
        await triangle.updateComplete;

        expect(triangle.value).to.deep.equal(smit);
        expect(text(triangle)).to.include('Deze gegevens kunnen wij niet lezen');
      }
    });

    it('is in the form of the host under its name, and comes back by reset', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <maatwerk-value-triangle name="waarden" value=${JSON.stringify(smit)}></maatwerk-value-triangle>
        </form>`,
      );
      const triangle = form.firstElementChild as ValueTriangleElement;
      const sent = (): unknown => JSON.parse(new FormData(form).get('waarden') as string);
      expect(sent()).to.deep.equal(smit);

      button(triangle, 'Zet in balans').click();
      expect(sent()).to.have.nested.property('weights.involvement', 34);
      form.reset();
      await triangle.updateComplete;

      expect(sent()).to.deep.equal(smit);
    });

    it('is undone and redone', async () => {
      const triangle = await shown();

      button(triangle, 'Zet in balans').click();
      triangle.editor.undo();
      expect(triangle.value).to.deep.equal(smit);
      triangle.editor.redo();

      expect(triangle.value.weights?.involvement).to.equal(34);
    });

    it('has every character in its draft when the element goes at once', async () => {
      const drafts = createMemoryDrafts();
      const triangle = await fixture<ValueTriangleElement>(
        html`<maatwerk-value-triangle .drafts=${drafts} draft-key="een"></maatwerk-value-triangle>`,
      );
      await nextFrame();

      triangle.focusField('valueTriangle/comparisons/involvement/current/reason');
      await sendKeys({ type: 'Het gezin kiest zelf' });
      triangle.remove();

      const back = await fixture<ValueTriangleElement>(
        html`<maatwerk-value-triangle .drafts=${drafts} draft-key="een"></maatwerk-value-triangle>`,
      );
      await nextFrame();
      expect(back.value.comparisons.involvement.current.reason).to.equal('Het gezin kiest zelf');
    });
  });

  it('shows numbers and a table, and nothing to press, when it is for reading', async () => {
    const triangle = await readOnly();

    expect(triangle.shadowRoot?.querySelector('input, textarea, .triangle__handle')).to.equal(null);
    expect(triangle.shadowRoot?.querySelectorAll('table.reading td')).to.have.length(6);
    expect(text(triangle)).to.include('Dit plan leunt het meest op betrokkenheid.');
  });

  describe('in a case', () => {
    it('edits the section of the case, and shows its grounds and figures', async () => {
      const { session, triangle } = await inCase();

      session.edit('grounds', [ground]);
      button(triangle, 'Zet in balans').click();
      await triangle.updateComplete;

      expect(session.view.document.valueTriangle.weights).to.include({ involvement: 34 });
      expect(text(triangle)).to.include('Waarop mag dit?').and.to.include('Hardheidsclausule, artikel 12');
      expect(text(triangle)).to.include('€ 28.475 minder').and.to.include('€ 41.445 meer');
    });

    it('shows two points that were chosen at once, until somebody chooses', async () => {
      const { session, triangle, open } = await inCase();
      const other = open();
      await until(() => other.view.phase === 'ready');

      button(triangle, 'Zet in balans').click();
      other.edit('valueTriangle', {
        ...other.view.document.valueTriangle,
        weights: { involvement: 10, legitimacy: 20, publicReturn: 70 },
      });
      await other.save();
      await session.save();
      await until(() => session.view.document.conflicts.length > 0);
      await triangle.updateComplete;
      expect(triangle.shadowRoot?.querySelectorAll('.triangle__other').length).to.be.at.least(1);
      button(triangle, 'Deze houden: Betrokkenheid 10, legitimiteit 20, rendement 70.').click();

      expect(session.view.document.conflicts).to.deep.equal([]);
      expect(triangle.value.weights).to.deep.equal({ involvement: 10, legitimacy: 20, publicReturn: 70 });
      other.stop();
    });

    it('is for reading once the plan is sealed', async () => {
      const { triangle } = await inCase('approved');

      expect(triangle.shadowRoot?.querySelector('input, textarea')).to.equal(null);
      expect(text(triangle)).to.include('Alleen lezen. Dit plan is verzegeld op');
    });
  });
});

const ground = { id: 'g1', kind: 'hardshipClause', rule: 'artikel 12', advises: '', decides: 'Het college' } as const;

async function inCase(
  to: WalkStage = 'draft',
): Promise<{ session: CaseSession; triangle: ValueTriangleElement; open: () => CaseSession }> {
  const process = compileProcess(maastricht);
  const store = createMemoryStore({ processes: [process] });
  const openAt = (actor: Actor, clock: () => string): CaseSession =>
    createCaseSession({ id: 'case-1', store, processes: [process], actor, clock });
  const { at } = await walkCase({ open: openAt, to });
  const open = (): CaseSession => openAt(walkActors.lead, () => at);
  const session = open();
  await until(() => session.view.phase === 'ready');
  const triangle = await fixture<ValueTriangleElement>(
    html`<maatwerk-value-triangle lang="nl" .case=${session}></maatwerk-value-triangle>`,
  );
  return { session, triangle, open };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}

function readOnly(): Promise<ValueTriangleElement> {
  return fixture(html`<maatwerk-value-triangle lang="nl" .value=${smit} readonly></maatwerk-value-triangle>`);
}

function text({ shadowRoot }: ValueTriangleElement): string {
  return (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

function button({ shadowRoot }: ValueTriangleElement, name: string): HTMLButtonElement {
  const found = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

function number({ shadowRoot }: ValueTriangleElement, name: string): HTMLInputElement {
  const label = [...(shadowRoot?.querySelectorAll('label') ?? [])].find((one) => one.textContent.trim() === name);
  return shadowRoot?.getElementById(label?.htmlFor ?? '') as HTMLInputElement;
}

async function type(triangle: ValueTriangleElement, name: string, words: string): Promise<void> {
  const field = number(triangle, name);
  field.focus();
  field.select();
  await sendKeys({ type: words });
  field.blur();
  await triangle.updateComplete;
}
