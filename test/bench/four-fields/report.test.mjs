import { expect } from 'chai';
import { figureLines, mediansOf, ratioLines } from './report.mjs';

const names = { ours: 'maatwerk', quick: 'Quick', light: 'Light' };
const once = (form, bytes, ready, key, heap) => ({ form, bytes, ready, key, heap });

describe('report of a form of four fields', () => {
  it('takes the middle of what a form did in the rounds that it finished', () => {
    const results = [
      once('ours', 40_000, 900, 30, 2e6),
      once('ours', 40_000, 1_100, 50, 2e6),
      { form: 'ours', failure: 'no field within 60 s' },
    ];

    const [ours] = mediansOf(results);

    expect(ours).to.include({ rounds: 2, ready: 1_000, key: 40 });
    expect(ours.failures).to.deep.equal(['no field within 60 s']);
    expect(figureLines([ours], names).at(-1)).to.equal('maatwerk did not finish 1 times: no field within 60 s');
  });

  it('holds ours against the best of the others at each figure, which need not be the same one', () => {
    const medians = mediansOf([
      once('ours', 40_000, 900, 30, 2e6),
      once('quick', 160_000, 1_000, 60, 4e6),
      once('light', 80_000, 3_000, 40, 8e6),
    ]);

    const lines = ratioLines(medians, names);

    const best = lines.find((line) => line.includes('the best of them'));
    expect(best.match(/× [\d.]+/g)).to.deep.equal(['× 0.50', '× 0.90', '× 0.75', '× 0.50']);
    expect(lines.at(-1)).to.equal('NOT MET  first field, ms: at most × 0.5 of the best peer, seen × 0.90');
  });

  it('says that an aim is met when it is', () => {
    const medians = mediansOf([once('ours', 40_000, 400, 30, 2e6), once('quick', 160_000, 1_000, 60, 4e6)]);

    expect(ratioLines(medians, names).at(-1)).to.match(/^met .* seen × 0\.40$/);
  });
});
