import { expect } from 'chai';
import { compileProcess } from '../process/process.js';
import { maastricht } from '../process/definitions/maastricht.js';
import { toDraft } from '../process/example-steps.js';
import { walk } from '../process/walk.js';
import { emptyDocument } from './case-document.js';
import { caseFields } from './case-fields.js';
import { readCaseFile, recordWithWords, writeCaseFile } from './case-file.js';
import { applyCommit, openRecord, type OpenedCase } from './case-record.js';
import type { StoredCase } from './case.ports.js';

const process = compileProcess(maastricht);

function kept(): StoredCase {
  const { lines } = walk(process, toDraft);
  const committed = applyCommit('case-1', null, {
    expectedSeq: 0,
    expectedDocVersion: 0,
    entries: lines,
    patch: [...caseFields(emptyDocument('2026-01-05'))].map(([path, value]) => ({ path, value })),
    annex: { texts: {}, salt: 'ab'.repeat(16) },
  });
  if (!committed.ok) throw new Error(committed.reason);
  return { ...committed.record, log: lines };
}

function opened(stored: StoredCase): OpenedCase {
  const opening = openRecord(stored, [process]);
  if (!opening.ok) throw new Error(JSON.stringify(opening.problem));
  return opening.opened;
}

describe('a case file', () => {
  it('holds the stored case, byte for byte', () => {
    expect(readCaseFile(writeCaseFile(kept()))).to.deep.equal({ ok: true, stored: kept() });
  });

  it('is read when a program put a mark in front of it', () => {
    expect(readCaseFile(`\uFEFF${writeCaseFile(kept())}`).ok).to.equal(true);
  });

  it('is not another kind of file, nor one that was cut off', () => {
    for (const text of ['', 'Beste collega,', '%PDF-1.7', writeCaseFile(kept()).slice(0, -5)]) {
      expect(readCaseFile(text), text).to.deep.equal({ ok: false, code: 'not-json' });
    }
  });

  it('is not JSON of something else', () => {
    for (const text of ['null', '[]', '3', '{}', '{"format":1}', '{"format":"maatwerk-case/1e9"}', '{"period":{}}']) {
      expect(readCaseFile(text), text).to.deep.equal({ ok: false, code: 'other-file' });
    }
  });

  it('of a later version says which', () => {
    const text = writeCaseFile(kept()).replace('maatwerk-case/1', 'maatwerk-case/7');

    expect(readCaseFile(text)).to.deep.equal({ ok: false, code: 'other-version', version: 7 });
  });
});

describe('a copy of an open case', () => {
  it('is the record as it was kept when nothing is unsaved', () => {
    expect(recordWithWords(opened(kept()), [])).to.deep.equal(kept());
  });

  it('has the words that could not be saved, and verifies', () => {
    const copy = recordWithWords(opened(kept()), [{ path: 'canvas/support', value: 'Acht uur per week' }]);

    expect(opened(copy).document?.canvas.support).to.equal('Acht uur per week');
  });

  it('leaves out words that make no document', () => {
    expect(recordWithWords(opened(kept()), [{ path: 'canvas/support', value: 5 }])).to.deep.equal(kept());
  });
});
