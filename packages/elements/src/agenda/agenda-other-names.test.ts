import { expect } from '@open-wc/testing';
import '../approval/maatwerk-approval.js';
import { textOf } from '../case/case-at.contract.js';
import { renamedDefinition, wordOfMaastricht } from '../case/renamed-definition.contract.js';
import type { AgendaElement } from './agenda-element.js';
import { drawn, slotsOf, tableDay } from './table-day.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const renamed = renamedDefinition();
// The walk of the example comes by on Tuesdays; everything else has another name.
const { tables } = renamed.definition;
const other = {
  ...renamed,
  definition: { ...renamed.definition, tables: tables.map((one) => ({ ...one, weekday: 2 })) },
};

const press = async (element: AgendaElement | Element, selector: string): Promise<void> => {
  const root = element.shadowRoot!;
  await waitUntil(() => root.querySelector(selector), selector);
  root.querySelector<HTMLElement>(selector)!.click();
  await new Promise((resolve) => setTimeout(resolve));
};

describe('<maatwerk-agenda> of a process in which nothing is called as in Maastricht', () => {
  it('plans a case, opens it at the table, takes votes and decides, in the words of that process', async () => {
    const day = await tableDay([{ id: 'A' }], other);
    day.at = '2026-01-16T12:00:00Z';
    const words: string[] = [];
    // The day of the example, what was typed in it and what the people of the host are called are no words of the kit.
    const others = /dinsdag|met de (spar|doorbraak)-?tafel|De voorzitter|De eindbaas/gi;
    const seen = (element: AgendaElement): unknown => words.push(textOf(element).replace(others, ''));

    const plan = await day.show('chair');
    seen(plan);
    await press(plan, '[data-case="A"] [data-put]');
    await waitUntil(() => slotsOf(plan).some((slot) => slot.includes(' A ')), 'the case has its slot');
    await press(plan, '[data-elsewhere]');
    seen(plan);

    day.at = '2026-01-20T12:30:00Z';
    const meet = await day.show('chair', { mode: 'meet' });
    await press(meet, '[data-decide]');
    await waitUntil(() => meet.shadowRoot!.querySelector('.people'));
    seen(meet);
    for (const box of meet.shadowRoot!.querySelectorAll<HTMLElement>('.people .check__box')) box.click();
    await meet.updateComplete;
    await press(meet, '.step-form .button--primary');
    await waitUntil(() => slotsOf(meet)[0]?.includes('Nu aan tafel'), 'the table has the case');
    for (const who of ['housing', 'youth'] as const) {
      const voter = await day.show(who, { mode: 'meet' });
      await press(voter, '[aria-label="Naar het besluit"] [data-decide]');
      await waitUntil(() => voter.shadowRoot!.querySelector('maatwerk-approval'));
      await press(voter.shadowRoot!.querySelector('maatwerk-approval')!, '.votes .segmented button');
      await waitUntil(() => slotsOf(voter)[0]?.includes(`${who === 'housing' ? 1 : 2} `), 'the vote is counted');
      seen(voter);
    }
    const decide = await day.show('chair', { mode: 'meet' });
    await press(decide, '[aria-label="Naar het besluit"] [data-decide]');
    await waitUntil(() => decide.shadowRoot!.querySelector('maatwerk-approval'));
    await drawn(decide);
    seen(decide);
    await press(decide.shadowRoot!.querySelector('maatwerk-approval')!, '[data-decision="deliberation.approve"]');
    await waitUntil(() => slotsOf(decide)[0]?.includes('Naam van'), 'the decision is in the slot');

    expect((await day.open('A', 'lead')).view.state.stage).to.equal(renamed.nameOf('approved'));
    expect(words.map((text) => wordOfMaastricht(text, 'nl'))).to.deep.equal(words.map(() => null));
    expect(words.join(' ')).to.not.match(/\bname\d/);
    day.stop();
  });
});
