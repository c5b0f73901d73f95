import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { keyboardOf, type Keyboard } from '../journeys/keyboard.js';
import { openStand, type Stand } from './stand-page.js';

interface Row {
  readonly id: string;
  readonly keys: readonly string[];
}

/** What a check does: it shows an element, presses keys and reads what became of it. */
interface Hands {
  readonly stand: Stand;
  readonly keyboard: Keyboard;
  press(...keys: string[]): Promise<void>;
  /** The name of what has focus. */
  focused(): Promise<string>;
  /** What can be read of the element now. */
  read<Value>(look: (element: Element & { value?: unknown }, root: ShadowRoot) => Value): Promise<Value>;
  /** Waits until something holds of the element. */
  until(holds: (element: Element & { value?: unknown }, root: ShadowRoot) => boolean): Promise<void>;
}

const map = JSON.parse(
  readFileSync(new URL('../../../test/accessibility/keyboard-map.json', import.meta.url), 'utf8'),
) as readonly Row[];
const patience = 15_000;
const weights = { involvement: 45, legitimacy: 30, publicReturn: 25 };
const triangle = { noun: 'value-triangle', properties: { value: { weights } } } as const;
const period = { start: '2027-01-01', months: 12 };
const line = (id: string, label: string): object => ({ id, label, amount: { cents: 10_000 }, unit: 'month' });
const scenarios = { current: null, threatened: null, custom: { lines: [line('a', 'Coach'), line('b', 'Taalles')] } };
const costs = { noun: 'cost-benefit', properties: { value: { period, mode: 'lines', scenarios } } } as const;
const point = 'Punt in de driehoek';

const involvement = ({ read }: Hands): Promise<number> =>
  read((element) => (element.value as { weights: typeof weights }).weights.involvement);
const said = ({ until }: Hands): Promise<void> =>
  until((_element, root) =>
    /Betrokkenheid 45/.test(root.querySelector('.visually-hidden[role=status]')?.textContent ?? ''),
  );
const onPoint = async ({ stand, keyboard }: Hands): Promise<void> => {
  await stand.show(triangle);
  await keyboard.reach(point);
};
const onStep = async ({ stand, keyboard }: Hands): Promise<void> => {
  await stand.show({ noun: 'case', stage: 'signal', who: 'lead' });
  await keyboard.activate('Andere stappen');
  await keyboard.activate('Draag de casus over');
};
const timeOfA = ({ read }: Hands): Promise<string> =>
  read((_element, root) => root.querySelector('[data-case=A] .slot__time')?.textContent.trim() ?? '');

const checks: Readonly<Record<string, (hands: Hands) => Promise<void>>> = {
  tab: async ({ stand, keyboard, press, focused }) => {
    await stand.show({ noun: 'canvas' });
    await keyboard.reach('Perspectief');
    await press('Tab');
    expect(await focused()).to.equal('Situatie');
    await press('Shift+Tab');
    expect(await focused()).to.equal('Perspectief');
  },
  press: async ({ stand, keyboard, press, read }) => {
    const isOpen = (): Promise<boolean> =>
      read((_element, root) => root.querySelector('#panel')?.checkVisibility() ?? false);
    await stand.show({ noun: 'case-file' });
    for (const key of ['Enter', 'Space']) {
      await keyboard.reach('Open een kopie');
      await press(key);
      expect(await isOpen(), key).to.equal(true);
      await press('Escape');
    }
  },
  choice: async ({ stand, keyboard, press, focused }) => {
    await stand.show({ ...costs, properties: { value: { ...costs.properties.value, mode: 'totals' } } });
    await keyboard.reach(/Drie totalen$/);
    await press('ArrowRight');
    expect(await focused()).to.match(/Regel voor regel$/);
    await press('ArrowLeft');
    expect(await focused()).to.match(/Drie totalen$/);
  },
  undo: async (hands) => {
    await onPoint(hands);
    await hands.press('ArrowUp', 'Control+z');
    expect(await involvement(hands)).to.equal(45);
    await hands.press('Control+Shift+z');
    expect(await involvement(hands)).to.equal(50);
    await hands.press('Control+z', 'Control+y');
    expect(await involvement(hands)).to.equal(50);
  },
  'step-enter': async (hands) => {
    await onStep(hands);
    await hands.press('Enter');
    await hands.until((_element, root) => root.activeElement?.matches('.error-summary') === true);
  },
  summary: async (hands) => {
    await onStep(hands);
    await hands.press('Enter');
    await hands.until((_element, root) => root.activeElement?.matches('.error-summary') === true);
    await hands.press('Tab', 'Enter');
    await hands.until((_element, root) => root.activeElement?.matches('input[aria-invalid=true]') === true);
  },
  'step-escape': async (hands) => {
    await onStep(hands);
    await hands.keyboard.type('Venlo');
    await hands.press('Escape');
    await hands.until((_element, root) => root.activeElement?.getAttribute('data-step') === 'case.handOver');
    await hands.press('Enter');
    await hands.until((_element, root) => (root.activeElement as HTMLInputElement | null)?.value === 'Venlo');
  },
  tabs: async ({ stand, keyboard, press, read }) => {
    await stand.show({ noun: 'case' });
    await keyboard.reach(/^Canvas/);
    const open = (): Promise<string> =>
      read((_element, root) => root.querySelector('[role=tab][aria-selected=true]')!.id);
    const way = {
      ArrowRight: 'cost-benefit',
      ArrowLeft: 'canvas',
      ArrowDown: 'cost-benefit',
      ArrowUp: 'canvas',
      End: 'monitoring',
      Home: 'canvas',
    };
    for (const [key, noun] of Object.entries(way)) {
      await press(key);
      expect(await open(), key).to.equal(`tab-${noun}`);
    }
    await press('ArrowLeft');
    expect(await open(), 'before the first').to.equal('tab-monitoring');
  },
  'lines-down': async ({ stand, keyboard, press, focused }) => {
    await stand.show(costs);
    await keyboard.reach(/^Bedrag, regel 1/);
    await press('Enter');
    expect(await focused()).to.equal('Bedrag, regel 2, Taalles');
    await press('Shift+Enter');
    expect(await focused()).to.equal('Bedrag, regel 1, Coach');
  },
  'lines-add': async ({ stand, keyboard, press, focused }) => {
    await stand.show(costs);
    await keyboard.reach(/^Bedrag, regel 2/);
    await press('Enter');
    expect(await focused()).to.equal('Bedrag, regel 3');
  },
  'lines-escape': async ({ stand, keyboard, press }) => {
    await stand.show(costs);
    const { value } = await keyboard.reach(/^Bedrag, regel 2/);
    await keyboard.write('999');
    await press('Escape');
    expect((await keyboard.focused()).value).to.equal(value);
  },
  'lines-paste': async ({ stand, keyboard, press, until }) => {
    await stand.show(costs);
    await stand.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await stand.page.evaluate(() => navigator.clipboard.writeText('Gids\t250\nHuur\t300'));
    await keyboard.reach(/^Omschrijving, regel 2/);
    await press('Control+v');
    await until((element) => JSON.stringify(element.value).includes('Huur'));
  },
  point: async (hands) => {
    await onPoint(hands);
    const moved: string[] = [];
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown']) {
      await hands.press(key);
      moved.push(
        await hands.read((element) => Object.values((element.value as { weights: object }).weights).join(' ')),
      );
    }
    expect(moved).to.deep.equal(['50 27 23', '47 32 21', '44 30 26', '39 33 28']);
  },
  'point-fine': async (hands) => {
    await onPoint(hands);
    const way = { ArrowUp: 46, ArrowLeft: 45, ArrowRight: 44, ArrowDown: 43 };
    for (const [key, value] of Object.entries(way)) {
      await hands.press(`Shift+${key}`);
      expect(Math.abs((await involvement(hands)) - value), key).to.be.at.most(1);
    }
  },
  'point-balance': async (hands) => {
    await onPoint(hands);
    await hands.press('Home');
    expect(await involvement(hands)).to.be.oneOf([33, 34]);
  },
  'point-read': async (hands) => {
    for (const key of ['Enter', 'Space']) {
      await onPoint(hands);
      await hands.press(key);
      await said(hands);
    }
  },
  'point-cancel': async (hands) => {
    await onPoint(hands);
    const { page } = hands.stand;
    const box = await page.getByRole('button', { name: point }).boundingBox();
    if (!box) throw new Error('the point is nowhere');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x, box.y + 90, { steps: 4 });
    await hands.press('Escape');
    await page.mouse.up();
    expect(await involvement(hands)).to.equal(45);
  },
  slot: async (hands) => {
    await hands.stand.show({ noun: 'agenda', who: 'chair' });
    await hands.read((_element, root) => root.querySelector<HTMLElement>('[data-case=A] button')?.focus());
    const before = await timeOfA(hands);
    await hands.press('Alt+ArrowDown');
    await hands.until(
      (_element, root) => root.querySelector('[data-case=A] .slot__time')?.textContent.trim() !== '13.30',
    );
    await hands.press('Alt+ArrowUp');
    await hands.until(
      (_element, root) => root.querySelector('[data-case=A] .slot__time')?.textContent.trim() === '13.30',
    );
    expect(before).to.equal('13.30');
  },
  'update-escape': async ({ stand, keyboard, press, focused, until }) => {
    await stand.show({ noun: 'monitoring', stage: 'monitoring' });
    await keyboard.activate('Bericht schrijven');
    await keyboard.type('Het gaat goed.');
    await press('Escape');
    expect(await focused()).to.equal('Bericht schrijven');
    await press('Enter');
    await until((_element, root) => root.querySelector('textarea')?.value === 'Het gaat goed.');
  },
  'panel-escape': async ({ stand, keyboard, press, focused }) => {
    const { value } = costs.properties;
    const openers = {
      'case-file': 'Open een kopie',
      'cost-benefit-exchange': 'Open een bestand',
      'cost-benefit-prices': 'Regel uit een prijslijst',
    };
    for (const [noun, opener] of Object.entries(openers)) {
      const properties = noun === 'case-file' ? {} : { value, lists: [{ name: 'Tarieven', prices: [] }] };
      await stand.show({ noun, properties });
      await keyboard.activate(opener);
      if ((await focused()) === opener) await press('Tab');
      expect(await focused(), noun).to.not.equal(opener);
      await press('Escape');
      expect(await focused(), noun).to.equal(opener);
    }
  },
};

describe('the keyboard map', () => {
  let stand: Stand;

  before(async () => {
    stand = await openStand();
  });

  after(() => stand.close());

  it('is checked row by row', () => {
    expect(Object.keys(checks).sort()).to.deep.equal(map.map(({ id }) => id).sort());
  });

  for (const { id, keys } of map)
    it(`does what it says of ${keys.join(', ')}: ${id}`, async () => {
      const pressed = new Set<string>();

      await checks[id]?.(handsOn(stand, pressed));

      expect([...pressed]).to.include.members([...keys]);
    });
});

function handsOn(stand: Stand, pressed: Set<string>): Hands {
  const { page } = stand;
  const keyboard = keyboardOf(page);
  // As text: the policy of the page lets nothing be evaluated inside it.
  const read: Hands['read'] = (look) =>
    page.evaluate(
      `((element) => (${look.toString()})(element, element.shadowRoot))(document.querySelector('main').firstElementChild)`,
    );
  return {
    stand,
    keyboard,
    read,
    press: async (...keys) => {
      for (const key of keys) {
        pressed.add(key);
        await page.keyboard.press(key);
      }
    },
    focused: async () => (await keyboard.focused()).name,
    until: async (holds) => {
      const end = Date.now() + patience;
      while (!(await read(holds))) {
        if (Date.now() > end) throw new Error(`it did not come to ${holds.toString()}`);
        await page.waitForTimeout(50);
      }
    },
  };
}
