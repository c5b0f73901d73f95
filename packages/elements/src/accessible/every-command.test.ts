import { fieldsIn } from '@maatwerk/core/process/fields-in';
import { expect } from '@open-wc/testing';
import { fieldFaults, isShown, nameOf } from './field-faults.contract.js';
import { focused, orderFaults, watchOf } from './focus-faults.contract.js';
import { settled } from './stand.contract.js';
import { deskAt, momentsOfCommands } from './step-desk.contract.js';

const moments = await momentsOfCommands();

describe('the form of every command', () => {
  it('is one for each command that core knows', () => {
    expect(moments.size).to.be.above(50);
  });

  for (const [type, moment] of moments)
    it(`of ${type} says what is missing beside each field, in a summary that takes focus and leads there`, async () => {
      const { desk, session } = await deskAt(moment);
      const { renderRoot: root, form } = desk;
      const watch = watchOf(desk);
      form.open(type);
      await settled(desk);
      const faults = [...fieldFaults(desk), ...orderFaults(desk)];

      const isTaken = await form.send(type);
      await settled(desk);

      faults.push(...fieldFaults(desk), ...watch.faults());
      const errors = [...root.querySelectorAll<HTMLElement>('.field__error')].filter(isShown);
      const links = [...root.querySelectorAll<HTMLElement>('.error-summary .link')];
      // What the process gives no choice for is not asked in a case of it.
      const isAsked = fieldsIn(session.view.process, type).every(({ choices }) => choices?.length !== 0);
      for (const link of isAsked ? links : []) {
        link.focus();
        link.click();
        if (!focused().matches('input, select, textarea')) faults.push(`“${nameOf(link)}” leads to no field`);
      }
      watch.stop();
      session.stop();

      expect(faults).to.deep.equal([]);
      expect(links.length).to.be.at.least(errors.length);
      expect(isTaken || root.querySelector('.error-summary')).to.be.ok;
    });
});
