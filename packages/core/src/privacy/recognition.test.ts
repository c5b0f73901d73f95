import { expect } from 'chai';
import { createRecognition } from './recognition.js';
import type { Recogniser } from './recogniser.js';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const anouk: Recogniser = (text) => [{ start: text.indexOf('Anouk'), end: text.indexOf('Anouk') + 5 }];

function recognising(recogniser: Recogniser) {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const recognition = createRecognition({
    recogniser,
    later: (run) => waiting.push(run),
    onFound: (path, found) => told.push(`${path} ${found.map(({ match }) => match).join(' ')}`),
    onProblem: ({ path, code, dropped }) => told.push(`${path} ${code} ${dropped}`),
  });
  const whenThereIsTime = async () => {
    for (const run of waiting.splice(0)) run();
    await settle();
  };
  return { recognition, told, whenThereIsTime };
}

function answeredByHand() {
  const answers: ((answer: unknown) => void)[] = [];
  const recogniser: Recogniser = () => new Promise((resolve) => answers.push(resolve));
  return { answers, ...recognising(recogniser) };
}

describe('asking a host’s recogniser', () => {
  for (const [when, recogniser] of [
    ['at once', anouk],
    ['later', (text) => Promise.resolve(anouk(text))],
  ] as [string, Recogniser][]) {
    it(`tells what it found where it answers ${when}`, async () => {
      const { recognition, told, whenThereIsTime } = recognising(recogniser);

      recognition.read('canvas/support', 'Wij bellen Anouk');
      await whenThereIsTime();

      expect(told).to.deep.equal(['canvas/support Anouk']);
    });
  }

  it('never runs while somebody types', () => {
    let calls = 0;
    const { recognition } = recognising(() => (calls += 1));

    recognition.read('a', 'Anouk');

    expect(calls).to.equal(0);
  });

  it('tells that it threw, and not what it threw', async () => {
    const { recognition, told, whenThereIsTime } = recognising((text) => {
      throw new Error(text);
    });

    recognition.read('a', 'Anouk');
    await whenThereIsTime();

    expect(told).to.deep.equal(['a threw 0']);
  });

  it('tells that its promise failed or that it gave no list', async () => {
    const failing = recognising(() => Promise.reject(new Error('away')));
    const wordy = recognising(() => 'Anouk');

    for (const { recognition, whenThereIsTime } of [failing, wordy]) {
      recognition.read('a', 'Anouk');
      await whenThereIsTime();
    }

    expect([failing.told, wordy.told]).to.deep.equal([['a threw 0'], ['a no-list 0']]);
  });

  it('tells how many places it dropped beside what is left', async () => {
    const { recognition, told, whenThereIsTime } = recognising((text) => [{ start: 0 }, ...(anouk(text) as object[])]);

    recognition.read('a', 'Anouk');
    await whenThereIsTime();

    expect(told).to.deep.equal(['a spans-dropped 1', 'a Anouk']);
  });

  it('asks once about a text that stays the same', async () => {
    let calls = 0;
    const { recognition, whenThereIsTime } = recognising(() => {
      calls += 1;
      return [];
    });

    recognition.read('a', 'Anouk');
    await whenThereIsTime();
    recognition.read('a', 'Anouk');
    await whenThereIsTime();

    expect(calls).to.equal(1);
  });

  it('drops the answer about a text that changed, and asks about the last one only', async () => {
    const { recognition, told, whenThereIsTime, answers } = answeredByHand();
    recognition.read('a', 'Anouk');
    await whenThereIsTime();
    recognition.read('a', 'Anouk k');
    recognition.read('a', 'Anouk komt');

    answers[0]?.([{ start: 0, end: 5 }]);
    await settle();
    await whenThereIsTime();
    answers[1]?.([{ start: 0, end: 5 }]);
    await settle();

    expect(answers).to.have.length(2);
    expect(told).to.deep.equal(['a Anouk']);
  });

  it('asks anew when an answer never comes, and says so', async () => {
    const { recognition, told, whenThereIsTime, answers } = answeredByHand();
    recognition.read('a', 'A');
    await whenThereIsTime();
    for (const text of ['An', 'Ano', 'Anou', 'Anouk', 'Anouk ']) recognition.read('a', text);
    await whenThereIsTime();

    answers[1]?.([{ start: 0, end: 5 }]);
    await settle();
    answers[0]?.([{ start: 0, end: 1 }]);
    await settle();

    expect(told).to.deep.equal(['a overtaken 0', 'a Anouk']);
  });

  it('keeps paths apart', async () => {
    const { recognition, told, whenThereIsTime } = recognising(anouk);

    recognition.read('a', 'Anouk');
    recognition.read('b', 'Ook Anouk');
    await whenThereIsTime();

    expect(told).to.deep.equal(['a Anouk', 'b Anouk']);
  });

  it('neither asks nor tells about a text after it forgot', async () => {
    const { recognition, told, whenThereIsTime, answers } = answeredByHand();
    recognition.read('a', 'Anouk');
    await whenThereIsTime();
    recognition.read('b', 'Anouk');

    recognition.forget();
    await whenThereIsTime();
    answers[0]?.([{ start: 0, end: 5 }]);
    await settle();

    expect(answers).to.have.length(1);
    expect(told).to.deep.equal([]);
  });
});
