import { expect } from 'chai';
import {
  mergedSteps,
  newestSteps,
  noSteps,
  readSteps,
  recordStep,
  stepLimits,
  travelSteps,
  withoutChanges,
  type EditSteps,
} from './edit-steps.js';

type Fields = Map<string, unknown>;

class Page {
  steps: EditSteps = noSteps;
  readonly fields: Fields;
  #at = 0;

  constructor(fields: Readonly<Record<string, unknown>> = {}) {
    this.fields = new Map(Object.entries(fields));
  }

  edit(values: Readonly<Record<string, unknown>>, waits = 5_000): void {
    this.#at += waits;
    const changed = Object.entries(values).map(([path, after]) => ({ path, before: this.fields.get(path), after }));
    this.steps = recordStep(this.steps, changed, {
      label: Object.keys(values)[0] ?? '',
      at: this.#at,
      coalesceWithinMs: 1_500,
    });
    for (const [path, value] of Object.entries(values)) this.put(path, value);
  }

  travel(direction: 'undo' | 'redo'): readonly string[] | null {
    const travelled = travelSteps(this.steps, direction, (path) => this.fields.get(path));
    if (!travelled) return null;
    this.steps = travelled.steps;
    for (const { path, value } of travelled.edits) this.put(path, value);
    return travelled.skipped;
  }

  put(path: string, value: unknown): void {
    if (value === undefined) this.fields.delete(path);
    else this.fields.set(path, value);
  }
}

describe('the way back through edits', () => {
  it('takes back one edit at a time and brings it again', () => {
    const page = new Page({ a: '' });
    page.edit({ a: 'een' });
    page.edit({ a: 'een twee' });

    page.travel('undo');
    expect(page.fields.get('a')).to.equal('een');
    page.travel('undo');
    expect(page.fields.get('a')).to.equal('');

    page.travel('redo');
    page.travel('redo');
    expect(page.fields.get('a')).to.equal('een twee');
    expect(page.travel('redo')).to.equal(null);
  });

  it('takes quick edits of one field back together, and the words of a pause apart', () => {
    const page = new Page({ a: '' });
    page.edit({ a: 'r' });
    page.edit({ a: 'ru' }, 100);
    page.edit({ a: 'rust' }, 100);
    page.edit({ a: 'rust in huis' }, 2_000);

    expect(page.steps.past).to.have.length(2);
    page.travel('undo');
    expect(page.fields.get('a')).to.equal('rust');
    page.travel('undo');
    expect(page.fields.get('a')).to.equal('');
  });

  it('leaves a field that somebody changed meanwhile, and names it', () => {
    const page = new Page({ a: '', b: '' });
    page.edit({ a: 'van mij', b: 'ook van mij' });
    page.put('b', 'van een ander');

    const skipped = page.travel('undo');

    expect(skipped).to.deep.equal(['b']);
    expect([...page.fields]).to.deep.equal([
      ['a', ''],
      ['b', 'van een ander'],
    ]);
    page.travel('redo');
    expect([...page.fields.values()]).to.deep.equal(['van mij', 'van een ander']);
  });

  it('leaves a text in which somebody changed another place than mine', () => {
    const page = new Page({ a: 'Het gezin woont hier.' });
    page.edit({ a: 'Het hele gezin woont hier.' });
    page.put('a', 'Het hele gezin woont daar.');

    expect(page.travel('undo')).to.deep.equal(['a']);
    expect(page.fields.get('a')).to.equal('Het hele gezin woont daar.');
    expect(page.steps).to.deep.equal(noSteps);
  });

  it('takes an item out of a list and leaves what somebody else added', () => {
    const page = new Page({ 'lines/#': ['a'], 'lines/a': { id: 'a' } });
    page.edit({ 'lines/b': { id: 'b' }, 'lines/#': ['a', 'b'] });
    page.put('lines/c', { id: 'c' });
    page.put('lines/#', ['a', 'b', 'c']);

    page.travel('undo');
    expect([page.fields.get('lines/#'), page.fields.has('lines/b')]).to.deep.equal([['a', 'c'], false]);

    page.travel('redo');
    expect(page.fields.get('lines/#')).to.have.members(['a', 'b', 'c']);
  });

  it('leaves an item that somebody changed meanwhile in its place', () => {
    const page = new Page({ 'lines/#': ['a'], 'lines/a': { id: 'a' } });
    page.edit({ 'lines/b': { id: 'b' }, 'lines/#': ['b', 'a'] });
    page.put('lines/b', { id: 'b', label: 'van een ander' });

    expect(page.travel('undo')).to.deep.equal(['lines/b']);
    expect(page.fields.get('lines/#')).to.deep.equal(['b', 'a']);
  });

  it('holds of a long text only the piece that changed', () => {
    const text = 'lang '.repeat(4_000);
    const page = new Page({ a: text });
    page.edit({ a: `${text.slice(0, 9_000)}kort${text.slice(9_000)}` });

    expect(JSON.stringify(page.steps).length).to.be.below(200);
    page.travel('undo');
    expect(page.fields.get('a')).to.equal(text);
  });

  it('goes no further back than the newest steps', () => {
    const page = new Page({ a: 0 });
    for (let value = 1; value <= stepLimits.steps + 20; value++) page.edit({ a: value });

    expect(page.steps.past).to.have.length(stepLimits.steps);
    while (page.travel('undo')) expect(page.fields.get('a')).to.be.at.least(20);
    expect(page.fields.get('a')).to.equal(20);
  });

  it('is kept no larger than asked, the steps nearest to now first', () => {
    const page = new Page({ a: '' });
    for (const word of ['een', 'twee', 'drie', 'vier']) page.edit({ a: word.repeat(100) });
    page.travel('undo');

    const { past, future } = newestSteps(page.steps, 1_700);

    expect(past.at(-1)).to.equal(page.steps.past.at(-1));
    expect(past.length).to.be.below(3);
    expect(JSON.stringify([...past, ...future]).length).to.be.below(1_800);
    expect(newestSteps(page.steps, 10)).to.deep.equal(noSteps);
  });

  it('is one way when two pages kept the same steps', () => {
    const [one, other] = [new Page({ a: '' }), new Page({ b: '' })];
    one.edit({ a: 'een' });
    other.edit({ b: 'twee' }, 7_000);

    const merged = mergedSteps([one.steps, other.steps, { ...one.steps }]);

    expect(merged.past.map(({ label }) => label)).to.deep.equal(['a', 'b']);
  });

  it('is read back without what is no step', () => {
    const page = new Page({ a: '' });
    page.edit({ a: 'een' });
    const kept: unknown = JSON.parse(JSON.stringify(page.steps));

    expect(readSteps(kept)).to.deep.equal(page.steps);
    for (const broken of [
      null,
      1,
      'x',
      { past: 3 },
      { past: [{ label: 1 }, null, { label: '', at: 0, changes: [{}] }] },
    ])
      expect(readSteps(broken)).to.deep.equal(noSteps);
  });

  it('can be rid of changes, and of steps that have none left', () => {
    const page = new Page({ a: '', b: '' });
    page.edit({ a: 'Bakker', b: 'rust' });
    page.edit({ a: '…' });

    const steps = withoutChanges(page.steps, ({ path }) => path === 'a');

    expect(steps.past.map(({ changes }) => changes.map(({ path }) => path))).to.deep.equal([['b']]);
    expect(JSON.stringify(steps)).not.to.include('akker');
  });

  for (let seed = 1; seed <= 60; seed++) {
    it(`undo and then redo changes nothing, with reloads in between (walk ${String(seed)})`, () => {
      const random = numbers(seed);
      const page = new Page({ a: '', b: 'begin', 'l/#': [] });
      const history: string[] = [shown(page)];
      let position = 0;
      for (let turn = 0; turn < 80; turn++) {
        const choice = random(10);
        if (choice < 5) {
          page.edit(randomEdit(page, random));
          history.splice(position + 1, Infinity, shown(page));
          position += 1;
        } else if (choice < 7 && position > 0) {
          page.travel('undo');
          position -= 1;
        } else if (choice < 9 && position < history.length - 1) {
          page.travel('redo');
          position += 1;
        } else page.steps = readSteps(JSON.parse(JSON.stringify(newestSteps(page.steps, 200_000))));
        expect(shown(page)).to.equal(history[position]);
      }
    });
  }
});

function shown({ fields }: Page): string {
  return JSON.stringify([...fields].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function randomEdit({ fields }: Page, random: (below: number) => number): Readonly<Record<string, unknown>> {
  const order = fields.get('l/#') as readonly string[];
  const kind = random(4);
  if (kind === 0) {
    const id = `i${String(random(1_000_000))}`;
    return { [`l/${id}`]: { id }, 'l/#': [...order, id] };
  }
  if (kind === 1 && order.length > 0) {
    const id = order[random(order.length)] ?? '';
    return { [`l/${id}`]: undefined, 'l/#': order.filter((one) => one !== id) };
  }
  const path = random(2) === 0 ? 'a' : 'b';
  const text = fields.get(path) as string;
  const at = random(text.length + 1);
  return { [path]: text.slice(0, at) + 'x\u{1F3E1}…'.repeat(random(3)) + text.slice(at + random(4)) };
}

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
