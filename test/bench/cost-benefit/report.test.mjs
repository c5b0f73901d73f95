import { expect } from 'chai';
import { byteLine, fastestPeer, figureLines, growthLines, ratioLines, tableOf, verdictLines } from './report.mjs';

const names = { ours: 'maatwerk', slow: 'Slow', quick: 'Quick' };
const seen = (key, count, median, rest = {}) => ({
  key,
  count,
  median,
  worst: median * 2,
  work: median / 2,
  keys: 10,
  longTasks: 0,
  longest: null,
  event: 24,
  firstDraw: 1234.4,
  allDrawn: 2000,
  inputs: 60,
  heap: 2_500_000,
  ...rest,
});

describe('the report of a benchmark', () => {
  it('writes a table of which every line is as long, numbers to the right', () => {
    const lines = tableOf([
      ['grid', 'key'],
      ['maatwerk', '1,200'],
      ['RJSF', '8'],
    ]);

    expect(lines).to.deep.equal([
      '| grid     |   key |',
      '| -------- | ----: |',
      '| maatwerk | 1,200 |',
      '| RJSF     |     8 |',
    ]);
  });

  it('writes every figure of a grid on one line', () => {
    const [, , line] = figureLines([seen('ours', 5_000, 40, { longTasks: 3, longest: 71.6 })], names);

    const cells = line.split('|').map((cell) => cell.trim());

    expect(cells.slice(1, -1)).to.deep.equal([
      '5,000',
      'maatwerk',
      '1,234',
      '2,000',
      '60',
      '40',
      '80',
      '20',
      '24',
      '3 in 10 keys',
      '72',
      '2.5 MB',
    ]);
  });

  it('says why a grid did not finish, and keeps what was seen before that', () => {
    const failed = { key: 'slow', count: 500, firstDraw: 90_000, failure: 'the page crashed' };

    const lines = figureLines([failed], names);

    expect(lines[2]).to.contain('90,000').and.to.contain('did not finish');
    expect(lines.at(-1)).to.equal('Slow did not finish 500 rows: the page crashed.');
  });

  it('says in KB of 1,000 bytes what each grid weighs', () => {
    expect(byteLine({ ours: 51_449, quick: 1_000 }, names)).to.equal(
      'Script and styles, gzip: maatwerk 51.4 KB, Quick 1.0 KB.',
    );
  });

  it('compares with the fastest peer that answered, never with ours', () => {
    const results = [seen('ours', 10, 5), seen('slow', 10, 80), seen('quick', 10, 20), { key: 'dead', count: 10 }];

    expect(fastestPeer(results).key).to.equal('quick');
    expect(fastestPeer([seen('ours', 10, 5), { key: 'dead', count: 10 }])).to.equal(null);
    expect(ratioLines(results, names)[2].replace(/\s+/g, ' ')).to.equal('| 10 | Quick | 5 | 20 | × 0.25 | × 0.25 |');
  });

  it('compares with nobody where no peer finished', () => {
    const lines = ratioLines([seen('ours', 10, 5), { key: 'quick', count: 10, failure: 'x' }], names);

    expect(lines[2].replace(/\s+/g, ' ')).to.equal('| 10 | none finished | 5 | – | – | – |');
  });

  it('takes growth from the smallest to the largest grid, and none where the largest did not finish', () => {
    const results = [
      seen('ours', 100, 99),
      seen('ours', 10, 20),
      seen('ours', 5_000, 30),
      seen('quick', 10, 20),
      { key: 'quick', count: 5_000, failure: 'x' },
    ];

    const [head, , ours, quick] = growthLines(results, names).map((line) => line.replace(/\s+/g, ' '));

    expect(head).to.contain('from 10 to 5,000 rows');
    expect(ours).to.equal('| maatwerk | × 1.50 | × 1.50 |');
    expect(quick).to.equal('| Quick | – | – |');
  });
});

describe('the verdict of a benchmark', () => {
  it('holds ours to no long task at 500 rows, a quarter of the fastest peer, and no growth', () => {
    const results = [seen('ours', 10, 20), seen('ours', 500, 30), seen('quick', 10, 80), seen('quick', 500, 120)];

    expect(verdictLines(results)).to.deep.equal([
      'met      no long task at 500 rows: none',
      'met      a quarter of the fastest peer at 10 rows: × 0.25, in work × 0.25',
      'met      a quarter of the fastest peer at 500 rows: × 0.25, in work × 0.25',
      'met      a key costs no more at 500 rows than at 10 (within × 1.5): × 1.50, in work × 1.50',
    ]);
  });

  it('says which aims were not met, and by what', () => {
    const results = [
      seen('ours', 10, 21),
      seen('ours', 500, 32, { longTasks: 2, longest: 61 }),
      seen('quick', 10, 80),
      seen('quick', 500, 120),
    ];

    expect(verdictLines(results)).to.deep.equal([
      'NOT MET  no long task at 500 rows: 2, the longest 61 ms',
      'NOT MET  a quarter of the fastest peer at 10 rows: × 0.26, in work × 0.26',
      'NOT MET  a quarter of the fastest peer at 500 rows: × 0.27, in work × 0.27',
      'NOT MET  a key costs no more at 500 rows than at 10 (within × 1.5): × 1.52, in work × 1.52',
    ]);
  });

  it('counts an aim as met where no peer finished, and is silent about what was not measured', () => {
    const alone = [seen('ours', 100, 20)];

    expect(verdictLines(alone)).to.deep.equal([]);
    expect(verdictLines([...alone, { key: 'quick', count: 100, failure: 'x' }])).to.deep.equal([
      'met      a quarter of the fastest peer at 100 rows: no peer finished',
    ]);
    expect(verdictLines([seen('quick', 500, 20)])).to.deep.equal([]);
  });
});
