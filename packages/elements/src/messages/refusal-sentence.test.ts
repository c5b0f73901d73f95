import { commands, fieldsOf, type CommandType } from '@maatwerk/core/process/commands';
import { rules } from '@maatwerk/core/process/conditions';
import { maastricht } from '@maatwerk/core/process/maastricht';
import { compileProcess } from '@maatwerk/core/process';
import { expect } from '@open-wc/testing';
import { english } from './english.js';
import { choiceWord } from './choice-word.js';
import { createTranslator, type Translate } from './message-catalogue.js';
import { commands as commandWords } from './nl/commands.js';
import { refusals } from './nl/refusals.js';
import { refusalSentence } from './refusal-sentence.js';

const process = compileProcess(maastricht);
const dutch = createTranslator({ locale: 'nl', words: { ...refusals, ...commandWords } });
const inEnglish = createTranslator({ locale: 'nl', words: english });

const sentence = (code: string, command: string, params = {}, t = dutch): string =>
  refusalSentence(t, { code, command, params }, { process }).replaceAll('\u00a0', ' ');

describe('the sentence of a refusal', () => {
  it('exists in both languages for every rule and every missing field', () => {
    const missing = Object.values(commands).flatMap((fields) =>
      fields.map((field) => ('missing' in field ? field.missing : undefined)),
    );
    const alone = [
      'unknown-command',
      'malformed-command',
      'case-closed',
      'wrong-stage',
      'time-before-last',
      'role-not-allowed',
    ];
    const codes = [...Object.keys(rules), ...missing, ...alone].filter((code) => code !== undefined);

    expect(codes).to.have.length.above(40);
    for (const t of [dutch, inEnglish]) expect(codes.filter((code) => !t.has(code))).to.deep.equal([]);
  });

  it('is that of the command where the command matters', () => {
    expect(sentence('reason-missing', 'deliberation.reject')).to.equal('Schrijf op waarom het plan is afgewezen.');
    expect(sentence('reason-missing', 'case.withdraw')).to.equal('Schrijf op waarom.');
  });

  it('shows money, days, weekdays, roles, stages, votes, levels, moments and numbers in words', () => {
    expect(sentence('mandate-exceeded', 'deliberation.approve', { asked: 5_254_500, mandate: 5_000_000 })).to.equal(
      'Vraag een besluit van een hoger orgaan. Het plan vraagt € 52.545 uit de bron maatwerkbudget. Zonder dat besluit mag het tot € 50.000.',
    );
    expect(sentence('weekday-not-allowed', 'table.schedule', { weekday: 2, actual: 3, date: '2026-12-02' })).to.equal(
      'Kies een dinsdag. 2 december 2026 is een woensdag.',
    );
    expect(
      sentence('role-not-allowed', 'vote.cast', { roles: ['practitioner', 'lead', 'chair'], role: 'caseWorker' }),
    ).to.equal('Dit doet maatwerker, maatwerkeindbaas of voorzitter. U bent consulent.');
    expect(sentence('wrong-stage', 'vote.cast', { stage: 'supplement' })).to.equal(
      'Dit kan nu niet. De casus staat op Aanvullen.',
    );
    expect(sentence('wrong-stage', 'vote.cast', { stage: null })).to.equal(
      'Dit kan nu niet. De casus is nog niet begonnen.',
    );
    expect(sentence('already-voted', 'vote.cast', { vote: 'abstain' })).to.include('onthouding');
    expect(sentence('escalation-open', 'escalation.raise', { level: 2 })).to.include('de afdeling');
    expect(sentence('scores-missing', 'case.close', { moments: [6, 12] })).to.include('6 en 12 maanden');
    expect(
      sentence('budget-exceeded', 'deliberation.approve', { source: 'Wmo', year: 2026, asked: 200, available: 100 }),
    ).to.equal('Zoek een andere bron, of vraag minder. Het plan vraagt € 2 uit Wmo; in 2026 is er nog € 1.');
    expect(sentence('already-given', 'score.give', { score: 7.5 })).to.include('7,5');
    expect(sentence('case-closed', 'vote.cast', { date: '2026-12-01T23:30:00Z' })).to.include('2 december 2026');
    expect(sentence('votes-insufficient', 'deliberation.approve', { votes: 0, needed: 2, missing: 2 })).to.match(
      /^Nog 2 stemmen/,
    );
  });

  it('speaks English as well', () => {
    const t: Translate = Object.assign((key: string, params = {}) => inEnglish(key, params), {
      locale: 'en' as const,
      has: (key: string) => inEnglish.has(key),
    });

    expect(sentence('role-not-allowed', 'vote.cast', { roles: ['lead', 'chair'], role: 'caseWorker' }, t)).to.equal(
      'This is done by lead or chair. You are case worker.',
    );
  });

  it('names a code it does not know, and never throws', () => {
    expect(sentence('new-rule', 'vote.cast')).to.include('new-rule');
  });
});

describe('the form of a command', () => {
  const label = (t: Translate, type: string, name: string): boolean =>
    [`command.${type}.${name}`, `command.field.${name}`].some((key) => t.has(key));

  it('has a title, a label per field and a word per choice, in both languages', () => {
    for (const t of [dutch, inEnglish]) {
      for (const type of Object.keys(commands) as CommandType[]) {
        expect(t.has(`command.${type}.title`), `${type} title`).to.equal(true);
        for (const { name, choices = [], choicesFrom } of fieldsOf(type)) {
          expect(label(t, type, name), `${type} ${name}`).to.equal(true);
          // A level has the name that the process gives it, and whole months are counted.
          for (const choice of choicesFrom === undefined ? choices : choices.filter((one) => typeof one === 'string'))
            expect(label(t, type, `${name}.${choice}`), `${type} ${name} ${choice}`).to.equal(true);
        }
      }
    }
  });

  it('names a choice as the process does, then as the catalogue does', () => {
    const [level, , , reason] = fieldsOf('escalation.raise');
    const [moment] = fieldsOf('score.give');

    expect(choiceWord(dutch, process, 'escalation.raise', level!, 3)).to.equal('de wethouder of het college');
    expect(choiceWord(dutch, undefined, 'escalation.raise', level!, 3)).to.equal('3');
    expect(choiceWord(dutch, process, 'score.give', moment!, 'start')).to.equal('Bij de start van de hulp');
    expect(choiceWord(dutch, process, 'score.give', moment!, 5)).to.equal('Na 5 maanden');
    expect(choiceWord(dutch, process, 'escalation.raise', reason!, 'x')).to.equal('x');
  });
});
