import { expect } from '@open-wc/testing';
import { button, caseOf, keptAt, settled, textOf } from '../case/case-at.contract.js';
import '../renewals/maatwerk-renewals.js';
import './maatwerk-monitoring.js';

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
});
