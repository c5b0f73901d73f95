import { expect } from 'chai';
import { runLong, type LongWork } from './long-run.js';

const minute = 60_000;

describe('a long run', () => {
  let time: number;
  let said: string[];
  beforeEach(() => {
    time = 1_000;
    said = [];
  });

  const now = (): number => time;
  const say = (line: string): void => void said.push(line);
  /** Works in turns of a minute, of which so many are left. */
  const work = (name: string, left: { turns: number }): LongWork => ({
    name,
    run: (until) => {
      for (; left.turns > 0 && time < until; left.turns--) time += minute;
      return Promise.resolve(left.turns === 0);
    },
  });

  it('ends when its time is over, whatever is left, and says so', async () => {
    const [endings, others, tabs] = [{ turns: 100 }, { turns: 100 }, { turns: 1 }];

    const groups = [[work('chromium', endings), work('firefox', others)], [work('eight tabs', tabs)]];
    const isDone = await runLong(groups, { time: 10 * minute, now, say });

    expect(isDone).to.equal(false);
    expect(time).to.equal(1_000 + 10 * minute);
    expect([endings.turns, others.turns, tabs.turns]).to.deep.equal([95, 95, 1]);
    expect(said.join()).to.include('chromium').and.include('firefox');
  });

  it('goes on another time, and leaves what one does not need to the next', async () => {
    const [endings, others, tabs] = [{ turns: 1 }, { turns: 6 }, { turns: 2 }];

    const groups = [[work('chromium', endings), work('firefox', others)], [work('eight tabs', tabs)]];
    const isDone = await runLong(groups, { time: 9 * minute, now, say });

    expect(isDone).to.equal(true);
    expect(said).to.deep.equal([]);
  });

  it('takes as long as it needs where no time is given', async () => {
    const isDone = await runLong([[work('chromium', { turns: 500 })]], { time: Infinity, now, say });

    expect(isDone).to.equal(true);
  });

  it('goes on with what breaks, and stops when it breaks ever again', async () => {
    const left = { turns: 3 };
    const breaking: LongWork = {
      name: 'firefox',
      run: () => (left.turns-- > 0 ? Promise.reject(new Error('no answer')) : Promise.resolve(true)),
    };

    expect(await runLong([[breaking]], { time: Infinity, now, say })).to.equal(true);
    expect(said).to.have.length(3);
    expect(said[0]).to.include('firefox').and.include('no answer');

    left.turns = 100;
    const broken = await runLong([[breaking]], { time: Infinity, now, say }).catch(String);
    expect(broken).to.include('no answer');
    expect(left.turns).to.equal(90);
  });
});
