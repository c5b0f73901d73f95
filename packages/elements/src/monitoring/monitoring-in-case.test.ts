import { expect } from '@open-wc/testing';
import { button, caseOf, keptAt, settled, textOf } from '../case/case-at.contract.js';
import '../renewals/maatwerk-renewals.js';
import './maatwerk-monitoring.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('<maatwerk-monitoring> in <maatwerk-case>', () => {
  it('has a tab of its own with the ends of help under it, and writes scores in that case', async () => {
    const kept = await keptAt('monitoring');
    const element = await caseOf(kept, 'lead');

    button(element, 'Volgen').click();
    await settled(element);
    await settled(element);

    expect(textOf(element)).to.include('Tevredenheid van het gezin').and.include('Wat loopt wanneer af?');
    const part = element.renderRoot.querySelector('maatwerk-monitoring')!;
    expect(part.focusPlace('score.give')).to.equal(true);
    await part.updateComplete;
    await expect(part).shadowDom.to.be.accessible();
    expect(part.renderRoot.querySelector('h3, h4')?.textContent.trim()).to.equal('Volgen');
  });

  it('has the one form of a score, for what is needed and for the list of steps too', async () => {
    const kept = await keptAt('monitoring');
    for (const press of ['Vraag het gezin om een cijfer', 'Leg het cijfer van het gezin vast']) {
      const element = await caseOf(kept, 'lead');
      const part = () => element.renderRoot.querySelector('maatwerk-monitoring');

      button(element, press).click();
      await waitUntil(() => part()?.shadowRoot?.activeElement?.localName === 'input');

      expect(textOf(part()!)).to.include('Een cijfer dat u vastlegt, verandert niet meer.');
      expect(element.renderRoot.querySelector('.step-form')).to.equal(null);
    }
  });
});
