import type { Party } from '@maatwerk/core/parties';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../parties/maatwerk-parties.js';
import type { PartiesElement } from '../parties/parties-element.js';
import { button, caseAt, focused, textOf, until } from './rows-page.contract.js';

const party = (id: string, organisation: string): Party => ({
  id,
  organisation,
  role: '',
  keyParty: false,
  contacted: false,
});
const three = [party('a', 'Woningcorporatie'), party('b', 'Wijkteam'), party('c', 'School')];

const shown = (value: unknown = three): Promise<PartiesElement> =>
  fixture(html`<maatwerk-parties lang="nl" .value=${value}></maatwerk-parties>`);
const names = ({ value }: PartiesElement): string => value.map(({ organisation }) => organisation).join(', ');

describe('a list of rows', () => {
  it('has no id twice with two on a page', async () => {
    const both = await fixture(
      html`<div><maatwerk-parties .value=${three}></maatwerk-parties><maatwerk-parties></maatwerk-parties></div>`,
    );

    for (const one of both.children) {
      const ids = [...(one.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
    expect([...both.querySelectorAll('[id]')]).to.have.length(0);
  });

  describe('its buttons', () => {
    it('add a row at the end, with focus in it, told politely', async () => {
      const list = await shown();

      button(list, 'Partij erbij').click();
      await list.updateComplete;
      await sendKeys({ type: 'Huisarts' });

      expect(names(list)).to.equal('Woningcorporatie, Wijkteam, School, Huisarts');
      expect(textOf(list)).to.include('Erbij: Partij 4.');
    });

    it('move a row, and keep focus where pressing goes on', async () => {
      const list = await shown();

      button(list, 'Naar boven: Partij 3').focus();
      await sendKeys({ press: 'Enter' });
      await list.updateComplete;
      expect(names(list)).to.equal('Woningcorporatie, School, Wijkteam');
      expect(focused(list)).to.equal('field-parties-c-up');
      await sendKeys({ press: 'Enter' });
      await list.updateComplete;

      expect(names(list)).to.equal('School, Woningcorporatie, Wijkteam');
      expect(focused(list)).to.equal('field-parties-c-down');
      expect(() => button(list, 'Naar boven: Partij 1')).to.throw();
    });

    it('take a row away; focus goes to the next row, after the last to the button that adds one', async () => {
      const list = await shown();

      button(list, 'Haal weg: Partij 2').click();
      await list.updateComplete;
      expect(names(list)).to.equal('Woningcorporatie, School');
      await until(() => focused(list) === 'field-parties-c-organisation');
      button(list, 'Haal weg: Partij 2').click();
      await list.updateComplete;

      await until(() => focused(list) === 'field-parties-add');
      expect(names(list)).to.equal('Woningcorporatie');
    });

    it('are undone one by one, and done again', async () => {
      const list = await shown();
      button(list, 'Haal weg: Partij 1').click();
      await list.updateComplete;
      button(list, 'Naar onder: Partij 1').click();
      await list.updateComplete;

      list.editor.undo();
      expect(names(list)).to.equal('Wijkteam, School');
      list.editor.undo();
      expect(names(list)).to.equal('Woningcorporatie, Wijkteam, School');
      list.editor.redo();

      expect(names(list)).to.equal('Wijkteam, School');
    });
  });

  describe('its value', () => {
    it('is what was typed, told by input at once and by change when the field is left', async () => {
      const list = await shown();
      const told: string[] = [];
      for (const name of ['input', 'change']) list.addEventListener(name, () => told.push(name));

      list.focusField('parties/b/role');
      await sendKeys({ type: 'ab' });
      expect(told).to.deep.equal(['input', 'input']);
      await sendKeys({ press: 'Tab' });

      expect(told).to.deep.equal(['input', 'input', 'change']);
      expect(list.value[1]?.role).to.equal('ab');
    });

    it('stays what it was when something unreadable is given, and says so', async () => {
      const list = await shown();
      const circle: unknown[] = [];
      circle.push(circle);

      for (const bad of [7, '{', {}, circle, [{ id: 1 }], [three[0], three[0]], 'x'.repeat(2_000_000)]) {
        (list as { value: unknown }).value = three;
        (list as { value: unknown }).value = bad;
        await list.updateComplete;

        expect(list.value).to.deep.equal(three);
        expect(textOf(list)).to.include('Deze gegevens kunnen wij niet lezen');
      }
    });

    it('is in the form of the host under its name, and comes back by reset', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <maatwerk-parties name="partijen" required value=${JSON.stringify(three)}></maatwerk-parties>
        </form>`,
      );
      const list = form.firstElementChild as PartiesElement;
      const sent = (): unknown => JSON.parse(new FormData(form).get('partijen') as string);
      expect(sent()).to.deep.equal(three);
      expect(form.checkValidity()).to.equal(true);

      button(list, 'Haal weg: Partij 1').click();
      expect(sent()).to.deep.equal(three.slice(1));
      form.reset();
      await list.updateComplete;

      expect(sent()).to.deep.equal(three);
    });

    it('is needed by the form that asks for it while there is no row', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><maatwerk-parties name="partijen" required></maatwerk-parties></form>`,
      );

      expect(form.checkValidity()).to.equal(false);
    });

    it('keeps markup, emoji and empty lines as they were typed', async () => {
      const words = '<img src=x onerror=alert(1)>\n\n\u202eשלום 👩‍👧';
      const list = await shown([party('a', words)]);
      const area = list.renderRoot.querySelector('textarea');

      expect(area?.value).to.equal(words);
      expect(list.renderRoot.querySelector('img')).to.equal(null);
    });

    it('has every character in its draft when the element goes at once', async () => {
      const drafts = createMemoryDrafts();
      const list = await fixture<PartiesElement>(
        html`<maatwerk-parties lang="nl" .drafts=${drafts} draft-key="een"></maatwerk-parties>`,
      );
      await nextFrame();

      button(list, 'Partij erbij').click();
      await list.updateComplete;
      await sendKeys({ type: 'Wijkteam noord' });
      list.remove();
      const again = await fixture<PartiesElement>(
        html`<maatwerk-parties lang="nl" .drafts=${drafts} draft-key="een"></maatwerk-parties>`,
      );
      await until(() => again.value.length > 0);

      expect(names(again)).to.equal('Wijkteam noord');
    });
  });

  describe('a possible name in a row', () => {
    const path = 'parties/b/role';
    const withName = async (): Promise<PartiesElement> => {
      const list = await shown();
      list.focusField(path);
      await sendKeys({ type: 'Overleg met mevrouw Bakker' });
      await until(() => textOf(list).includes('Is “Bakker” een naam?'));
      return list;
    };

    it('is quoted under its field and told, and goes by its button, back in the field', async () => {
      const list = await withName();
      await expect(list).shadowDom.to.be.accessible();
      button(list, 'Haal weg: Bakker').click();
      await list.updateComplete;

      expect(list.value[1]?.role).to.equal('Overleg met mevrouw …');
      expect(textOf(list)).not.to.include('Is “Bakker” een naam?');
      await until(() => focused(list) === 'field-parties-b-role');
    });

    it('may stay, and the host hears of it', async () => {
      const list = await withName();
      const told = oneEvent<CustomEvent<unknown>>(list, 'maatwerk-confirmation');
      button(list, 'Dit is geen naam: Bakker').click();

      expect((await told).detail).to.deep.equal({ kind: 'name', match: 'Bakker' });
      await list.updateComplete;
      expect(textOf(list)).not.to.include('Is “Bakker” een naam?');
    });
  });

  describe('in a case', () => {
    it('keeps the rows of two people who add one at the same time', async () => {
      const { session, open } = await caseAt();
      const list = await fixture<PartiesElement>(
        html`<maatwerk-parties lang="nl" .case=${session}></maatwerk-parties>`,
      );
      const other = await open('caseWorker');

      button(list, 'Partij erbij').click();
      await list.updateComplete;
      await sendKeys({ type: 'Wijkteam' });
      other.edit('parties', [...other.view.document.parties, party('x', 'School')]);
      await other.save();
      await session.save();
      await until(() => session.view.document.parties.some(({ id }) => id === 'x'));
      await list.updateComplete;

      expect(session.view.document.parties.map(({ organisation }) => organisation)).to.include.members([
        'Wijkteam',
        'School',
      ]);
      expect(session.view.document.conflicts).to.deep.equal([]);
      other.stop();
    });

    it('shows both versions of a row that two people changed, until somebody chooses or keeps both', async () => {
      const list = await twoVersions();
      const { session } = list.editor.case;

      await expect(list).shadowDom.to.be.accessible();
      expect(textOf(list)).to.include('Partij 1: twee mensen hebben dit tegelijk veranderd. Er is niets weg.');
      const versions = [...list.renderRoot.querySelectorAll('section .version')].map(({ textContent }) => textContent);
      expect(versions[0]).to.include('Van u').and.to.include('Wijkteam noord');
      expect(versions[1]).to.include('Van iemand anders').and.not.to.include('gesproken');
      const ids = [...list.renderRoot.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(list.renderRoot.querySelector('.print-only')?.textContent).to.include('Wijkteam zuid');
      button(list, 'Beide teksten houden').click();
      await list.updateComplete;

      expect(session?.view.document.conflicts).to.deep.equal([]);
      expect(list.value[0]?.organisation).to.include('Wijkteam noord').and.to.include('Wijkteam zuid');
      await until(() => focused(list) === 'field-parties-a-organisation');
    });

    it('keeps the version of somebody else when that one is chosen', async () => {
      const list = await twoVersions();
      const versions = [...list.renderRoot.querySelectorAll('section .version')];
      const theirs = versions.find(({ textContent }) => textContent.includes('Van iemand anders'));

      theirs?.querySelector('button')?.click();
      await list.updateComplete;

      expect(names(list)).to.equal('Wijkteam zuid');
    });

    it('is words to read, and nothing to press, where nobody may write', async () => {
      const list = await fixture<PartiesElement>(
        html`<maatwerk-parties lang="nl" .value=${three} readonly></maatwerk-parties>`,
      );

      expect(list.renderRoot.querySelector('input, textarea, button')).to.equal(null);
      expect(textOf(list)).to.include('Woningcorporatie').and.to.include('School');
    });
  });

  describe('within another element', () => {
    it('is one line that opens, also when a place in it is asked for', async () => {
      const list = await fixture<PartiesElement>(
        html`<maatwerk-parties lang="nl" embedded .value=${three}></maatwerk-parties>`,
      );
      const details = list.renderRoot.querySelector('details');
      expect(details?.open).to.equal(false);
      expect(details?.querySelector('summary')?.textContent.trim()).to.equal('3 partijen');
      await expect(list).shadowDom.to.be.accessible();

      expect(list.focusField('parties/b/role')).to.equal(true);
      expect(details?.open).to.equal(true);
      expect(focused(list)).to.equal('field-parties-b-role');
      expect(list.focusField('grounds/b/rule')).to.equal(false);
      expect(list.focusField('parties/gone/role')).to.equal(false);
    });

    it('leaves Ctrl+Z in a field to the browser, and takes it elsewhere', async () => {
      const list = await shown();
      button(list, 'Haal weg: Partij 3').click();
      await until(() => focused(list) === 'field-parties-add');

      await withControl('z');
      expect(names(list)).to.equal('Woningcorporatie, Wijkteam, School');
      list.focusField('parties/a/role');
      await withControl('y');

      expect(names(list)).to.equal('Woningcorporatie, Wijkteam, School');
    });
  });
});

async function withControl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

async function twoVersions(): Promise<PartiesElement> {
  const { session, open } = await caseAt();
  session.edit('parties', [party('a', 'Wijkteam')]);
  await session.save();
  const other = await open('caseWorker');
  const list = await fixture<PartiesElement>(html`<maatwerk-parties lang="nl" .case=${session}></maatwerk-parties>`);
  other.edit('parties', [party('a', 'Wijkteam zuid')]);
  session.edit('parties', [party('a', 'Wijkteam noord')]);
  await other.save();
  await session.save();
  await until(() => session.view.document.conflicts.length > 0);
  await list.updateComplete;
  other.stop();
  return list;
}
