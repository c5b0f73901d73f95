import { expect } from 'chai';
import { appendStep, emptyHead, writeEntry, type Head } from './log.js';
import { verify } from './verify.js';

function logOf(count: number): { lines: string[]; head: Head } {
  let head = emptyHead('m-1');
  const lines: string[] = [];
  for (let index = 0; index < count; index++) {
    const step = {
      at: '2026-01-06T12:00:00Z',
      by: { id: 'w', role: 'caseWorker' },
      type: 'lead.assign',
      data: { id: `l${String(index)}` },
      texts: {},
    };
    const { entry } = appendStep(head, step);
    lines.push(writeEntry(entry));
    head = { seq: entry.seq, hash: entry.hash };
  }
  return { lines, head };
}

describe('verify', () => {
  it('finds nothing wrong with a log as it was written', () => {
    const { lines, head } = logOf(5);

    expect(verify('m-1', lines, head)).to.deep.include({ ok: true, head });
  });

  it('reports every single character that was changed', () => {
    const { lines, head } = logOf(3);
    let missed = 0;
    for (const [row, line] of lines.entries()) {
      for (let at = 0; at < line.length; at++) {
        const other = line[at] === '0' ? '1' : '0';
        const altered = lines.with(row, `${line.slice(0, at)}${other}${line.slice(at + 1)}`);
        if (verify('m-1', altered, head).ok) missed += 1;
      }
    }

    expect(missed).to.equal(0);
  });

  it('reports a cut at the end by the head that was known', () => {
    const { lines, head } = logOf(4);

    for (let kept = 0; kept < 4; kept++) {
      expect(verify('m-1', lines.slice(0, kept), head)).to.deep.equal({ ok: false, seq: kept + 1, code: 'cut-off' });
    }
  });

  it('reports an entry left out and entries that changed places', () => {
    const { lines, head } = logOf(4);
    const [first = '', second = '', third = '', fourth = ''] = lines;

    expect(verify('m-1', [first, third, fourth], head)).to.deep.equal({ ok: false, seq: 2, code: 'missing' });
    expect(verify('m-1', [first, third, second, fourth], head)).to.deep.equal({
      ok: false,
      seq: 2,
      code: 're-ordered',
    });
  });

  it('reports white space that JSON would forgive', () => {
    const { lines } = logOf(1);

    expect(verify('m-1', [`${lines[0] ?? ''} `])).to.deep.equal({ ok: false, seq: 1, code: 'not-canonical' });
  });

  it('reports a history that was written anew from the start', () => {
    const { head } = logOf(2);
    const other = verify('m-1', [...logOf(1).lines, ...[]], { ...head, seq: 1 });

    expect(other).to.deep.equal({ ok: false, seq: 1, code: 'other-history' });
  });

  it('does not take the log of one case for another', () => {
    expect(verify('m-2', logOf(1).lines)).to.deep.equal({ ok: false, seq: 1, code: 'changed' });
  });

  it('calls anything that is no entry unreadable', () => {
    for (const line of ['', 'null', '[]', '{"seq":1}', '{'.repeat(20_000), '\u0000']) {
      expect(verify('m-1', [line])).to.deep.equal({ ok: false, seq: 1, code: 'unreadable' });
    }
  });
});
