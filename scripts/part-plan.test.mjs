import { expect } from 'chai';
import { planParts } from './part-plan.mjs';

const names = (text) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((id) => `/${id}.js`);
// each module as what it imports at once, and after a slash what it imports later
const read = (text) => text.split('/').map(names);
const modules = (given) =>
  new Map(
    Object.entries(given)
      .map(([id, text]) => [`/${id}.js`, read(text)])
      .map(([id, [imports, later = []]]) => [id, { imports, later }]),
  );
const planned = (given, series) =>
  Object.fromEntries(planParts({ entry: '/entry.js', modules: modules(given), series }));

describe('the parts of a script', () => {
  it('leave in the kit what the entry imports at once, also where a part needs it too', () => {
    const plan = planned({ entry: 'a / chart', a: 'b', b: '', chart: 'b' });

    expect(plan).to.deep.equal({ '/entry.js': 'kit', '/a.js': 'kit', '/b.js': 'kit' });
  });

  it('keep for themselves what no other part needs', () => {
    const plan = planned({ entry: '/ chart', chart: 'c', c: '' });

    expect(plan).to.deep.equal({ '/entry.js': 'kit' });
  });

  it('find in the kit what they share with a part that may never come', () => {
    const plan = planned({ entry: '/ chart file', chart: 'c', file: 'c', c: 'd', d: '' });

    expect(plan).to.deep.equal({ '/entry.js': 'kit', '/c.js': 'kit', '/d.js': 'kit' });
  });

  it('find beside the first what they share with parts that come before them', () => {
    const given = { entry: '/ costs chart file', costs: 'c / lines', lines: 'c d', chart: 'd e' };
    const plan = planned({ ...given, file: 'e', c: '', d: '', e: '' }, ['costs', 'chart', 'lines']);

    expect(plan).to.deep.equal({
      '/entry.js': 'kit',
      '/c.js': 'costs-shared',
      '/d.js': 'chart-shared',
      '/e.js': 'kit',
    });
  });

  it('are no parts where the entry has them at once', () => {
    const plan = planned({ entry: 'a chart / chart', a: '', chart: 'a' });

    expect(plan).to.deep.equal({ '/entry.js': 'kit', '/a.js': 'kit', '/chart.js': 'kit' });
  });
});
