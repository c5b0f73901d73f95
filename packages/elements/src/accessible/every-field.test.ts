import { expect } from '@open-wc/testing';
import { fieldFaults, nameOf, stopsIn } from './field-faults.contract.js';
import { isFocusIn, orderFaults, watchOf } from './focus-faults.contract.js';
import { registeredTags, settled, standing, type Moment } from './stand.contract.js';

const moments: readonly Moment[] = [
  { stage: 'draft', who: 'lead' },
  { stage: 'deliberation', who: 'chair' },
  { stage: 'monitoring', who: 'lead' },
];
const mostPresses = 16;
// What no reading understands: an amount, a number, a day in words; and a text with a name in it.
const notUnderstood = '1.5x';
const named = 'Mevrouw Bakker';
const tags = await registeredTags();

describe('every field of every element', () => {
  for (const { stage, who } of moments)
    for (const tag of tags.filter((one) => stage !== 'deliberation' || !isEditor(one)))
      it(`has a name, what describes it, its place and its errors, in <${tag}> at ${stage}, whatever is pressed and typed`, async () => {
        const stand = await standing(tag, { stage, who });
        const { element } = stand;
        const watch = watchOf(element);
        const faults = new Set<string>();
        const look = (after: string): void => {
          for (const fault of [...fieldFaults(element), ...orderFaults(element), ...watch.faults()])
            faults.add(`${after}: ${fault}`);
        };

        openAll(element);
        look('at first');
        for (const [button, name] of presses(element)) {
          button.focus();
          button.click();
          await settled(element);
          openAll(element);
          if (!isFocusIn(element)) faults.add(`after “${name}” focus is nowhere`);
          if (typeNonsense(element)) await settled(element);
          look(`after “${name}”`);
        }
        watch.stop();
        stand.stop();

        expect([...faults]).to.deep.equal([]);
      });
});

// An editor asks the same at every stage at which it is written.
function isEditor(tag: string): boolean {
  return Reflect.get(customElements.get(tag) ?? {}, 'formAssociated') === true;
}

// Each button of the element itself once, as they come; elements inside it have a test of their own.
function* presses(element: Element): Iterable<readonly [HTMLElement, string]> {
  const pressed = new Set<string>();
  while (pressed.size < mostPresses) {
    const found = stopsIn(element).find(
      (stop) => stop.matches('button') && stop.getRootNode() === element.shadowRoot && !pressed.has(keyOf(stop)),
    );
    if (!found) return;
    pressed.add(keyOf(found));
    yield [found, nameOf(found)];
  }
}

function openAll(element: Element): void {
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
}

function typeNonsense(element: Element): boolean {
  const fields = stopsIn(element).filter(
    (stop) => stop.matches('textarea, [type=text]') && stop.getRootNode() === element.shadowRoot && !isRead(stop),
  ) as HTMLInputElement[];
  const clean = fields.filter(({ value }) => value !== named && value !== notUnderstood);
  for (const field of clean) {
    field.value = field.localName === 'textarea' ? named : notUnderstood;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return clean.length > 0;
}

const isRead = (field: HTMLElement): boolean => (field as HTMLInputElement).readOnly;
const keyOf = (button: HTMLElement): string => `${button.id} ${nameOf(button)}`;
