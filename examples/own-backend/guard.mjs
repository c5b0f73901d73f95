import { dayOf } from '@maatwerk/core/calendar';
import { accessOf } from '@maatwerk/core/case/case-access';
import { emptyDocument } from '@maatwerk/core/case/case-document';
import { factsOf } from '@maatwerk/core/case/case-facts';
import { applyEdits } from '@maatwerk/core/case/case-fields';
import { applyCommit, openRecord } from '@maatwerk/core/case/case-record';
import { appendStep, emptyHead, writeEntry } from '@maatwerk/core/log';
import { randomSalt } from '@maatwerk/core/log/hash';
import { readEntry } from '@maatwerk/core/log/verify';
import { initialState } from '@maatwerk/core/process';
import { commandOf } from '@maatwerk/core/process/command-of';
import { decide } from '@maatwerk/core/process/decide';
import { fold } from '@maatwerk/core/process/fold';

const refused = (command, code, params = {}) => ({ reason: 'refused', refusals: [{ code, command, params }] });

/**
 * Decides again on everything a browser proposes and makes the record to store: `{record}`, or `{reason, refusals?}`.
 * `actor` and `now` are the server's; of the proposal only the commands, their texts and the edits are used.
 */
export function guardCommit(id, stored, proposed, actor, now, processes) {
  const opening = stored && openRecord(stored, processes);
  if (opening && !opening.ok) return { reason: 'damaged' };
  const opened = opening?.opened;
  let state = opened?.state ?? initialState(processes[0]);
  let process = opened?.process ?? processes[0];
  if (!opened && proposed.entries.length === 0) return refused('case.open', 'wrong-stage', { stage: null });

  const patch = proposed.patch.map(({ path, value }) => ({
    path,
    // who wrote a field, and when, is for the server to say
    ...(value === undefined ? {} : { value: path.startsWith('edited/') ? { by: actor.id, at: now } : value }),
  }));
  if (opened && patch.length > 0) {
    const { write, limit } = accessOf(process, state, actor, opened.erasedAt);
    if (!write) return refused('document.edit', limit);
  }
  const document = patch.length > 0 ? applyEdits(opened?.document ?? null, patch) : (opened?.document ?? null);
  if (document === null && !opened?.erasedAt) return refused('document.edit', 'malformed-command');

  const salt = opened?.annex?.salt ?? randomSalt();
  const facts = document
    ? factsOf(document, salt, process)
    : { ...factsOf(emptyDocument(dayOf(now)), salt, process), sections: null };
  let head = opened?.head ?? emptyHead(id);
  const entries = [];
  const texts = {};
  for (const line of proposed.entries) {
    const claim = readEntry(line);
    const command = typeof claim === 'string' ? null : commandOf(claim, proposed.annex.texts);
    if (command === null) return refused(claim.type ?? '', 'malformed-command');
    if (claim.by.id !== actor.id) return refused(claim.type, 'role-not-allowed', { roles: [], role: actor.role });
    const decision = decide(process, state, facts, command, actor, now);
    if (!decision.accepted) return { reason: 'refused', refusals: decision.refusals };
    const appended = appendStep(head, decision.step);
    const folding = fold(process, [appended.entry], state);
    if (!folding.ok) return refused(claim.type, folding.codes[0]);
    ({ state, process = process } = folding);
    head = { seq: appended.entry.seq, hash: appended.entry.hash };
    entries.push(writeEntry(appended.entry));
    Object.assign(texts, appended.texts);
  }

  const { expectedSeq, expectedDocVersion } = proposed;
  const outcome = applyCommit(id, stored, { expectedSeq, expectedDocVersion, entries, patch, annex: { salt, texts } });
  if (!outcome.ok) return { reason: outcome.reason };
  return { record: { ...outcome.record, log: [...(stored?.log ?? []), ...outcome.added] } };
}
