import { expect } from '@open-wc/testing';
import { fieldFaults, type Faults } from './field-faults.contract.js';
import { orderFaults, watchOf } from './focus-faults.contract.js';

const error = '<p class="field__error" id="e">Vul dit in.</p>';
const label = '<label for="a">Naam</label>';
const description = '<p class="field__description" id="d">Kort.</p>';
const field = '<input id="a" aria-invalid="true" aria-describedby="d e">';
const whole = `${label}${description}${error}${field}`;

const planted: Readonly<Record<string, readonly [markup: string, fault: RegExp]>> = {
  'a field without a label': ['<input id="a">', /“a” has no name/],
  'an error that no field is linked to': [
    `${label}${error}<input id="a" aria-invalid="true">`,
    /is linked to no field/,
  ],
  'a field marked wrong without a reason': [
    `${label}<input id="a" aria-invalid="true">`,
    /nothing linked to it says why/,
  ],
  'an error at a field that is not marked wrong': [
    `${label}${error}<input id="a" aria-describedby="e">`,
    /not marked wrong/,
  ],
  'an error under its field': [`${label}${description}${field}${error}`, /stands after its input/],
  'an error above its description': [`${label}${error}${description}${field}`, /stands before its description/],
  'an error above its label': [`${error}${label}${description}${field}`, /stands before its label/],
  'a description that is gone': [`${label}<input id="a" aria-describedby="d">`, /by aria-describedby to “d”/],
  'an id that stands twice': [`${whole}<p id="d">Nog eens.</p>`, /has the id d twice/],
  'a button of an icon alone': ['<button><svg></svg></button>', /has no name/],
  'a button that cannot be pressed': ['<button disabled>Bewaar</button>', /cannot be pressed/],
  'a button named other than it shows': [
    '<button aria-label="Sluit">Bewaar</button>',
    /shows “Bewaar” and is named “Sluit”/,
  ],
  'words in no language': ['<p>Naam</p>', /says “Naam” in no language/],
  'a control before its turn': ['<button tabindex="3">Bewaar</button>', /before its turn/],
};

describe('the watch over fields', () => {
  it('finds nothing in a field that is as it should be', () => {
    expect(faultsOf(`<div lang="nl">${whole}</div>`)).to.deep.equal([]);
  });

  for (const [what, [markup, fault]] of Object.entries(planted))
    it(`finds ${what}`, () => {
      const found = faultsOf(markup);

      expect(
        found.some((one) => fault.test(one)),
        found.join('\n'),
      ).to.equal(true);
    });

  it('finds a control that Tab reaches in another order than the eye', () => {
    const element = planting('<div class="turned"><button>Eerste</button><button>Tweede</button></div>');
    const style = document.createElement('style');
    style.textContent = '.turned { display: flex; flex-direction: row-reverse; }';
    element.shadowRoot!.append(style);

    const found = orderFaults(element);
    element.remove();

    expect(found).to.deep.equal(['Tab goes from “Eerste” back to “Tweede”']);
  });

  it('finds words in a region that was not there before, and a summary that took no focus', async () => {
    const element = planting('<div role="status"></div>');
    const root = element.shadowRoot!;
    const watch = watchOf(element);
    root.querySelector('[role=status]')!.textContent = 'Bewaard';
    root.append(parsed('<p role="alert">Mislukt</p><div class="error-summary">Nog 1 ding</div>'));
    await Promise.resolve();

    const found = watch.faults();
    watch.stop();
    element.remove();

    expect(found).to.deep.equal([
      '“Mislukt” is said by a region that was not there before',
      'the summary “Nog 1 ding” has no focus',
    ]);
  });
});

function faultsOf(markup: string): Faults {
  const element = planting(markup);
  const found = fieldFaults(element);
  element.remove();
  return found;
}

function planting(markup: string): HTMLElement {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).append(parsed(markup));
  document.body.append(element);
  return element;
}

function parsed(markup: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...body.children);
  return fragment;
}
