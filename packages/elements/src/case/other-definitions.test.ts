import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import { refusalSentence, roleTitle, stageTitle } from '../messages/refusal-sentence.js';
import { addDays } from '@maatwerk/core/calendar';
import { isEnd } from '@maatwerk/core/process';
import { expect } from '@open-wc/testing';
import { textOf } from './case-at.contract.js';
import './maatwerk-case.js';
import { renamedDefinition, wordOfMaastricht } from './renamed-definition.contract.js';
import { exampleOf, walkInElement, type ExampleStep, type SeenStep } from './walk-in-element.contract.js';

const shipped = [maastricht, utrechtWest, lelystad, amsterdam, theHague];

/** What must stand on screen after a step that was taken, and after one that was refused. */
function expectShown({ step, session, element }: SeenStep): void {
  const { view } = session;
  const { t } = element.words;
  const shown = textOf(element);
  const doing = `${step.command.type} by ${step.actor.role}`;
  if (step.expect === 'accepted') {
    expect(view.entries.at(-1)?.type, doing).to.equal(step.command.type);
    if (view.access.read) expect(shown, doing).to.include(stageTitle(t, view.process, view.state.stage ?? ''));
    return;
  }
  expect(view.entries.at(-1)?.type, doing).to.not.equal(step.command.type);
  const refusals = session.check(step.command).filter(({ code }) => code !== 'malformed-command');
  for (const refusal of refusals) {
    const [words = ''] = refusalSentence(t, refusal, { process: view.process }).replace(/\s+/g, ' ').split('. ');
    expect(shown, `${doing} refused with ${refusal.code}`).to.include(words.replace(/\.$/, ''));
  }
}

// A choice a form does not offer cannot be made on screen, and who already voted has a pressed button.
// The analysis is written with the plan: once the plan is sealed it opens only by a new decision.
const apart = ['malformed-command', 'cost-benefit-missing'];
const possible = ({ expect: expected, command }: ExampleStep): boolean =>
  expected === 'accepted' || (command.type !== 'vote.cast' && !expected.refused.some((code) => apart.includes(code)));

function daysLater(steps: readonly ExampleStep[], days: number): readonly ExampleStep[] {
  const later = JSON.stringify(steps).replace(/\d{4}-\d\d-\d\d/g, (day) => addDays(day, days));
  return JSON.parse(later) as readonly ExampleStep[];
}

describe('a process of whatever names', () => {
  for (const definition of shipped) {
    it(`is walked to its end through the elements: ${definition.id}`, async () => {
      const { steps } = await exampleOf(definition.id);

      let last: SeenStep | null = null;
      const process = await walkInElement(definition, steps.filter(possible), (seen) => {
        expectShown((last = seen));
      });

      expect(isEnd(process, last!.session.view.state.stage)).to.equal(true);
    });
  }

  it('is walked to its end where every stage, table and role has another name', async () => {
    const { definition, nameOf } = renamedDefinition();
    const { steps } = await exampleOf('maastricht');
    // Their tables meet on Monday.
    const asNamed = daysLater(steps, 6)
      .filter(possible)
      .map((step) => ({ ...step, actor: { ...step.actor, role: nameOf(step.actor.role) } }));

    let last: SeenStep | null = null;
    const process = await walkInElement(definition, asNamed, (seen) => {
      expectShown((last = seen));
      const { t } = seen.element.words;
      expect(textOf(seen.element)).to.not.match(/\bname\d/);
      expect(wordOfMaastricht(textOf(seen.element), 'nl')).to.equal(null);
      expect(roleTitle(t, seen.session.view.process, seen.step.actor.role)).to.match(/^Naam van/);
    });

    const { state } = last!.session.view;
    expect(isEnd(process, state.stage)).to.equal(true);
    expect(state.record.caseWorker).to.equal('consulent-1');
  });
});
