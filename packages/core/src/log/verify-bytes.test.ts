import { expect } from 'chai';
import { maastricht } from '../process/definitions/maastricht.js';
import { toDeliberation, toDraft } from '../process/example-steps.js';
import { compileProcess } from '../process/process.js';
import { walk } from '../process/walk.js';
import { verify } from './verify.js';

const { lines, head } = walk(compileProcess(maastricht), [...toDraft, ...toDeliberation]);
const stored = lines.join('\n');
const reports = (text: string): boolean => !verify('case-1', text === '' ? [] : text.split('\n'), head).ok;

describe('the stored bytes of a log, against a checkpoint', () => {
  it('verify as they were written', () => {
    expect(reports(stored)).to.equal(false);
  });

  it('report every single byte that was changed', () => {
    const bytes = new TextEncoder().encode(stored);
    const unreported: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ 1;
      if (!reports(new TextDecoder().decode(changed))) unreported.push(at);
    }

    expect(bytes.length).to.be.above(2_500);
    expect(unreported).to.deep.equal([]);
  });

  it('report every truncation', () => {
    const unreported = Array.from({ length: stored.length }, (_, kept) => kept).filter(
      (kept) => !reports(stored.slice(0, kept)),
    );

    expect(unreported).to.deep.equal([]);
  });

  it('report every swap of two entries, and every entry that is left out or stands twice', () => {
    for (let first = 0; first < lines.length; first++) {
      expect(reports(lines.toSpliced(first, 1).join('\n')), `without ${first + 1}`).to.equal(true);
      expect(reports(lines.toSpliced(first, 0, lines[first] ?? '').join('\n')), `twice ${first + 1}`).to.equal(true);
      for (let second = first + 1; second < lines.length; second++) {
        const swapped = lines.with(first, lines[second] ?? '').with(second, lines[first] ?? '');
        expect(reports(swapped.join('\n')), `${first + 1} and ${second + 1}`).to.equal(true);
      }
    }
  });
});
