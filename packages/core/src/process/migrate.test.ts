import { expect } from 'chai';
import { verify } from '../log/verify.js';
import { decide } from './decide.js';
import { maastricht } from './definitions/maastricht.js';
import type { ProcessDefinition } from './definition.js';
import { people, step, toDeliberation, toDraft } from './example-steps.js';
import { fieldsIn } from './fields-in.js';
import { fold } from './fold.js';
import { linkVersions } from './migrate.js';
import { possibleCommands } from './possible.js';
import { compileProcess, DefinitionError, type Process } from './process.js';
import { walk, wholePlan } from './walk.js';

const { chair, lead, first } = people;
const migration = step('2026-01-20T13:05:00Z', chair, 'case.migrate', {
  version: 2,
  reason: 'de nieuwe regels gelden',
});

/** The next version: the draft has another name, and three others must agree. */
function secondVersion(change: (copy: ProcessDefinition) => void = () => undefined): Process {
  const text = JSON.stringify(maastricht).replaceAll('"draft"', '"plan-draft"');
  const copy = JSON.parse(text) as ProcessDefinition;
  copy.version = 2;
  copy.migratesFrom = [{ version: 1, stages: { draft: 'plan-draft' } }];
  copy.tables[1]!.approvers = 3;
  change(copy);
  return compileProcess(copy);
}

function linked(): Process {
  return linkVersions([compileProcess(maastricht), secondVersion()])[0]!;
}

describe('a migration', () => {
  it('brings a case to the stage that has another name in the later version', () => {
    const walked = walk(linked(), [...toDraft, { ...migration, at: '2026-01-06T09:00:00Z' }]);

    expect(walked.process.definition.version).to.equal(2);
    expect(walked.state.stage).to.equal('plan-draft');
    expect(walked.entries.at(-1)?.data).to.include({ version: 2, stage: 'plan-draft' });
  });

  it('loses no entry, and folds to the same state from the log alone', () => {
    const walked = walk(linked(), [...toDraft, ...toDeliberation, migration]);
    const { record } = walked.state;

    const verification = verify('case-1', walked.lines, walked.head);
    const folding = fold(linked(), verification.ok ? verification.entries : []);

    expect(folding.ok).to.equal(true);
    expect(folding.process.definition.version).to.equal(2);
    expect(folding.state.record).to.deep.equal(record);
    expect(record.present.map(({ id }) => id)).to.deep.equal(['first', 'second', 'chair']);
    expect(record.seq).to.equal(walked.entries.length);
  });

  it('lets the later version decide from then on, and the earlier one before', () => {
    const walked = walk(linked(), [
      ...toDraft,
      ...toDeliberation,
      migration,
      step('2026-01-20T13:10:00Z', first, 'vote.cast', { vote: 'for' }),
      step('2026-01-20T13:11:00Z', people.second, 'vote.cast', { vote: 'for' }),
    ]);

    const decision = decide(
      walked.process,
      walked.state,
      wholePlan,
      { type: 'deliberation.approve' },
      chair,
      '2026-01-20T13:12:00Z',
    );

    expect(!decision.accepted && decision.refusals).to.deep.equal([
      {
        code: 'votes-insufficient',
        command: 'deliberation.approve',
        params: { votes: 2, needed: 3, missing: 1 },
        place: 'vote.cast',
      },
    ]);
  });

  it('is offered only where a later version is known', () => {
    const offered = (process: Process): boolean =>
      possibleCommands(process, walk(process, toDraft).state, wholePlan, chair, '2026-01-06T09:00:00Z').some(
        ({ type }) => type === 'case.migrate',
      );

    expect(offered(linked())).to.equal(true);
    expect(offered(compileProcess(maastricht))).to.equal(false);
    expect(fieldsIn(linked(), 'case.migrate')[0]?.choices).to.deep.equal([2]);
  });

  it('is refused in a log when the later version is not known here', () => {
    const walked = walk(linked(), [...toDraft, { ...migration, at: '2026-01-06T09:00:00Z' }]);

    const folding = fold(compileProcess(maastricht), walked.entries);

    expect(folding).to.include({ ok: false, seq: walked.entries.length });
  });

  it('is refused to whoever does not lead the case', () => {
    const { process, state } = walk(linked(), toDraft);

    const decision = decide(process, state, wholePlan, migration.command, first, '2026-01-06T09:00:00Z');

    expect(!decision.accepted && decision.refusals.map(({ code }) => code)).to.deep.equal(['role-not-allowed']);
  });

  it('is not compiled when a stage of the earlier version would be lost', () => {
    const lost = secondVersion((copy) => {
      copy.migratesFrom = [{ version: 1, stages: {} }];
    });

    expect(() => linkVersions([compileProcess(maastricht), lost])).to.throw(
      DefinitionError,
      'migratesFrom/0/stages/draft',
    );
  });

  it('keeps the versions in the order they were given', () => {
    const versions = linkVersions([secondVersion(), compileProcess(maastricht)]);

    expect(versions.map(({ definition, later }) => [definition.version, later.length])).to.deep.equal([
      [2, 0],
      [1, 1],
    ]);
  });

  it('leaves a case that did not migrate on the version it began with', () => {
    const walked = walk(linked(), [...toDraft, step('2026-01-06T09:00:00Z', lead, 'sparring.request')]);

    expect(walked.process.definition.version).to.equal(1);
  });
});
