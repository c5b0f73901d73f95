import { expect } from 'chai';
import { randomSalt } from '../log/hash.js';
import { maastricht } from '../process/definitions/maastricht.js';
import { people, step, toApproval, toDeliberation, toDraft, toMonitoring } from '../process/example-steps.js';
import { compileProcess } from '../process/process.js';
import { walk, type WalkStep } from '../process/walk.js';
import { emptyDocument, type CaseDocument } from './case-document.js';
import { factsOf } from './case-facts.js';
import { caseFields } from './case-fields.js';
import { importCase, type Imported } from './case-import.js';
import { applyCommit, checksumOf, openRecord } from './case-record.js';
import { walkedPlan } from './case-walk-plan.js';
import type { StoredCase } from './case.ports.js';
import { verifyCase } from './verify-case.js';

const process = compileProcess(maastricht);
const processes = [process];
const salt = randomSalt();
const plan: CaseDocument = { ...emptyDocument('2026-01-05'), ...walkedPlan };
const toDecision = [...toDraft, ...toDeliberation, ...toApproval];

function storedAfter(steps: readonly WalkStep[], document = plan): StoredCase {
  const facts = factsOf(plan, salt, process);
  const { lines } = walk(
    process,
    steps.map((one) => ({ facts, ...one })),
  );
  const committed = applyCommit('case-1', null, {
    expectedSeq: 0,
    expectedDocVersion: 0,
    entries: lines,
    patch: [...caseFields(document)].map(([path, value]) => ({ path, value })),
    annex: { texts: {}, salt },
  });
  if (!committed.ok) throw new Error(committed.reason);
  return { ...committed.record, log: lines };
}

function imported(steps: readonly WalkStep[], known?: StoredCase['head']): Imported & { ok: true } {
  const result = importCase(storedAfter(steps), {
    processes,
    by: people.lead,
    at: '2026-03-01T09:00:00Z',
    ...(known ? { known } : {}),
  });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
}

function stateOf(stored: StoredCase) {
  const opening = openRecord(stored, processes);
  if (!opening.ok) throw new Error(JSON.stringify(opening.problem));
  return opening.opened.state;
}

describe('an imported case', () => {
  it('is a copy whose votes do not stand, and goes back before the decision', () => {
    const { standing, stored } = imported(toDecision);

    expect(standing).to.equal('copy');
    expect(stateOf(stored)).to.deep.include({ stage: 'supplement' });
    expect(stateOf(stored).record).to.deep.include({ votes: [], approval: null, grantedCents: 0 });
  });

  it('stands as it is when its head is the known checkpoint', () => {
    const before = storedAfter(toDecision);

    const { standing, stored } = imported(toDecision, before.head);

    expect(standing).to.equal('original');
    expect(stateOf(stored).record.approval?.votes).to.have.length(2);
  });

  it('is a copy when it lacks an entry of the known log, or has one more', () => {
    const { head } = storedAfter(toDecision);

    expect(imported(toDecision.slice(0, -1), head).standing).to.equal('copy');
    expect(imported([...toDecision, ...toMonitoring], head).standing).to.equal('copy');
  });

  it('keeps every entry it came with', () => {
    const before = storedAfter(toDecision);

    const { stored } = imported(toDecision);

    expect(stored.log.slice(0, -1)).to.deep.equal(before.log);
    expect(verifyCase(stored, processes)).to.deep.equal({ ok: true, head: stored.head });
  });

  it('is not taken when something in it was changed', () => {
    const before = storedAfter(toDecision);
    const broken = { ...before, log: before.log.map((line) => line.replace('lead.assign', 'lead.assigm')) };

    const result = importCase(broken, { processes, by: people.lead, at: '2026-03-01T09:00:00Z' });

    expect(result).to.deep.equal({ ok: false, problem: { code: 'log-broken', seq: 2, why: 'changed' } });
  });

  it('is not taken from whoever may not lead a case here', () => {
    const result = importCase(storedAfter(toDecision), { processes, by: people.first, at: '2026-03-01T09:00:00Z' });

    expect(!result.ok && 'refusals' in result && result.refusals.map(({ code }) => code)).to.deep.equal([
      'role-not-allowed',
    ]);
  });

  it('is for reading once it has ended', () => {
    const stopped = [...toDecision, step('2026-02-01T09:00:00Z', people.household, 'case.stop')];

    const { standing, stored } = imported(stopped);

    expect(standing).to.equal('copy');
    expect(stateOf(stored).stage).to.equal('stopped');
  });
});

describe('verifyCase', () => {
  it('finds nothing wrong with a case as it was kept', () => {
    const stored = storedAfter([...toDecision, ...toMonitoring]);

    expect(verifyCase(stored, processes, stored.head)).to.deep.equal({ ok: true, head: stored.head });
  });

  it('names the decision whose seal does not match the plan', () => {
    const changed = { ...plan, canvas: { ...plan.canvas, breakthrough: 'iets anders' } };

    expect(verifyCase(storedAfter(toDecision, changed), processes)).to.deep.equal({
      ok: false,
      seq: toDecision.length,
      code: 'seal-broken',
    });
  });

  it('minds no change of the plan before it is sealed', () => {
    const changed = { ...plan, canvas: { ...plan.canvas, breakthrough: 'iets anders' } };

    expect(verifyCase(storedAfter(toDraft, changed), processes)).to.include({ ok: true });
  });

  it('names the first entry that the rules would have refused', () => {
    const stored = storedAfter(toDecision);
    const other = compileProcess({ ...structuredClone(maastricht), makers: ['caseWorker', 'practitioner'] });

    expect(verifyCase(stored, [other])).to.deep.equal({
      ok: false,
      seq: 10,
      code: 'not-allowed',
      codes: ['maker-may-not-vote'],
    });
  });

  it('names what the checkpoint shows: a cut at the end, or another history', () => {
    const stored = storedAfter(toDecision);
    const known = { seq: stored.head.seq + 1, hash: stored.head.hash };

    expect(verifyCase(stored, processes, known)).to.deep.equal({ ok: false, seq: known.seq, code: 'cut-off' });
    expect(verifyCase(stored, processes, { ...stored.head, hash: '0'.repeat(64) })).to.deep.equal({
      ok: false,
      seq: stored.head.seq,
      code: 'other-history',
    });
  });

  it('says of a record of another shape that it cannot be read', () => {
    const stored = storedAfter(toDraft);

    expect(verifyCase({ ...stored, log: null as never }, processes)).to.include({ ok: false, code: 'unreadable' });
    expect(verifyCase({ ...stored, checksum: checksumOf({ ...stored, docVersion: 9 }) }, processes)).to.deep.equal({
      ok: false,
      problem: { code: 'record-damaged' },
    });
  });
});
