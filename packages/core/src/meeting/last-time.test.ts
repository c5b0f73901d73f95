import { expect } from 'chai';
import { agendaTable } from '../agenda/agenda-table.js';
import { emptyDocument } from '../case/case-document.js';
import { versionText } from '../case/case-versions.js';
import type { Annex } from '../log/log.js';
import { people, step, toDeliberation, toDraft } from '../process/example-steps.js';
import { maastricht } from '../process/definitions/maastricht.js';
import { compileProcess } from '../process/process.js';
import { walk, type WalkStep } from '../process/walk.js';
import { clockFromLog, sinceLastTime } from './last-time.js';

const process = compileProcess(maastricht);
const table = agendaTable(process, 'breakthrough')!;
const { chair, first, second } = people;
const opened = [...toDraft, ...toDeliberation];
const back = step('2026-01-20T13:20:00Z', chair, 'deliberation.return', { reason: 'Te weinig bekend' });
const again = [
  back,
  step('2026-01-21T09:00:00Z', chair, 'table.schedule', { on: '2026-01-27', minutes: 25 }),
  step('2026-01-27T13:00:00Z', chair, 'deliberation.open', { present: [first, second] }),
];

function seen(steps: readonly WalkStep[]) {
  const walked = walk(process, steps);
  const before = emptyDocument('2026-01-05');
  const texts = Object.fromEntries(
    walked.entries
      .filter(({ type }) => type === 'deliberation.open')
      .map(({ seq }, visit) => [
        seq,
        versionText({ ...before, canvas: { ...before.canvas, support: `versie ${visit}` } }),
      ]),
  );
  const annex: Annex = { salt: '', texts: {}, versions: texts };
  const document = { ...before, canvas: { ...before.canvas, support: 'versie 2' } };
  return { ...walked, id: 'case-1', annex, document };
}

describe('what changed since a case was last at this table', () => {
  it('is nothing that can be told the first time', () => {
    expect(sinceLastTime(seen(toDraft), table)).to.equal(null);
    expect(sinceLastTime(seen(opened), table)).to.equal(null);
  });

  it('is told against the plan as it was at the meeting before, also while this one goes on', () => {
    const comesBack = sinceLastTime(seen([...opened, back]), table);
    const isBack = sinceLastTime(seen([...opened, ...again]), table);

    for (const since of [comesBack, isBack]) {
      expect(since?.at).to.equal('2026-01-20T13:00:00Z');
      expect(since?.changes.texts).to.deep.equal([{ path: 'canvas/support', before: 'versie 0', after: 'versie 2' }]);
    }
  });
});

describe('the clock of a meeting', () => {
  it('is in the log: it began when the table opened the case, with the minutes of its slot', () => {
    expect(clockFromLog(seen([...opened, ...again]), table, 30)).to.deep.include({
      startedAt: '2026-01-27T13:00:00Z',
      minutes: 25,
    });
    expect(clockFromLog(seen(toDraft), table, 30)).to.equal(null);
  });
});
