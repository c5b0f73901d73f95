import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import type { Actor } from '@maatwerk/core/process/actor';
import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { createMemoryStore } from '@maatwerk/stores/memory/memory-store';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { CostBenefitElement } from './cost-benefit-element.js';
import { named, press, textOf, typeInto } from './cost-page.contract.js';

describe('<maatwerk-cost-benefit> in a case', () => {
  it('shows the analysis of the case, and writes in it', async () => {
    const { element, session } = await inCase();

    expect(textOf(element)).to.include('€ 28.475 minder dan wat dreigt');
    await typeInto(element, named(element, 'Maatwerk'), '60.000');

    expect(session.view.document.costBenefit.scenarios.custom).to.deep.equal({ total: { cents: 6_000_000 } });
    expect(textOf(element)).to.include('€ 31.260 minder dan wat dreigt');
  });

  it('keeps what is not understood in the case, as typed', async () => {
    const { element, session } = await inCase();

    await typeInto(element, named(element, 'Maatwerk'), '1.5');

    expect(session.view.document.costBenefit.scenarios.custom?.total).to.deep.equal({
      unquantified: true,
      typed: '1.5',
    });
    expect(named(element, 'Maatwerk').value).to.equal('1.5');
  });

  it('shows both versions when two people changed one amount, and lets one choose', async () => {
    const { element, session, open } = await inCase();
    const other = open();
    await until(() => other.view.phase === 'ready');
    const edited = (of: CaseSession, cents: number): void => {
      const { costBenefit } = of.view.document;
      of.edit('costBenefit', {
        ...costBenefit,
        scenarios: { ...costBenefit.scenarios, current: { total: { cents } } },
      });
    };

    edited(other, 100_000);
    await other.save();
    edited(session, 200_000);
    await session.save();
    await until(() => session.view.document.conflicts.length > 0);
    await element.updateComplete;
    expect(textOf(element)).to.include('Twee versies van bedrag bij Huidig');
    await expect(element).shadowDom.to.be.accessible();

    await press(element, 'Deze houden: 1.000');
    await until(() => session.view.document.conflicts.length === 0);
    expect(session.view.document.costBenefit.scenarios.current).to.deep.equal({ total: { cents: 100_000 } });
  });

  it('is for reading to who may only read', async () => {
    const { element } = await inCase(walkActors.household);

    expect(element.renderRoot.querySelectorAll('input[type=text]')).to.have.length(0);
    expect(textOf(element)).to.include('€ 62.785');
  });
});

async function inCase(
  actor: Actor = walkActors.lead,
): Promise<{ session: CaseSession; element: CostBenefitElement; open: () => CaseSession }> {
  const process = compileProcess(maastricht);
  const store = createMemoryStore({ processes: [process] });
  const openAs = (by: Actor, clock: () => string): CaseSession =>
    createCaseSession({ id: 'case-1', store, processes: [process], actor: by, clock });
  const { at } = await walkCase({ open: openAs, to: 'sparring' });
  const open = (): CaseSession => openAs(actor, () => at);
  const session = open();
  await until(() => session.view.phase === 'ready');
  const element = await fixture<CostBenefitElement>(
    html`<maatwerk-cost-benefit lang="nl" .case=${session}></maatwerk-cost-benefit>`,
  );
  return { session, element, open };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}
