import { maastricht } from '@maatwerk/core/process/maastricht';
import { commands, fieldsOf, type CommandType } from '@maatwerk/core/process/commands';
import { compileProcess } from '@maatwerk/core/process';
import { expect } from '@open-wc/testing';
import { renamedDefinition, wordOfMaastricht } from '../case/renamed-definition.contract.js';
import { agendaWords } from '../agenda/agenda-words.js';
import { approvalWords } from '../approval/approval-words.js';
import { caseWords } from '../case/case-words.js';
import { stepFieldDescription } from '../step/step-words.js';
import { english } from './english.js';
import { createTranslator, type Messages } from './message-catalogue.js';
import { monitoring } from './nl/monitoring.js';
import { versions } from './nl/versions.js';
import { processWords } from './process-words.js';

const dutch: Messages = { ...agendaWords, ...approvalWords, ...caseWords, ...monitoring, ...versions };
const spoken = { nl: dutch, en: Object.fromEntries(Object.keys(dutch).map((key) => [key, english[key] ?? ''])) };
const renamed = compileProcess(renamedDefinition().definition);

describe('the words of a process', () => {
  for (const locale of ['nl', 'en'] as const) {
    it(`have no role, table, stage or weekday of Maastricht where the definition has others: ${locale}`, () => {
      const t = processWords(
        Object.assign(createTranslator({ locale: 'nl', words: spoken[locale] }), { locale }),
        renamed,
      );

      const sentences = Object.keys(dutch).flatMap((key) => [t(key, { n: 1 }), t(key, { n: 2 })]);
      const days = (Object.keys(commands) as CommandType[]).flatMap((type) =>
        fieldsOf(type).map((field) => stepFieldDescription(t, type, field, renamed)),
      );
      const foreign = [...sentences, ...days].filter((sentence) => wordOfMaastricht(sentence, locale) !== null);

      expect(sentences).to.have.length.above(1000);
      expect([...new Set(foreign)]).to.deep.equal([]);
    });
  }

  it('are those of its own definition, with a capital where a sentence begins with them', () => {
    const t = createTranslator({ locale: 'nl', words: dutch });
    const said = (definition: unknown): readonly string[] => {
      const words = processWords(t, compileProcess(definition));
      return ['command.lead.assign.title', 'command.lead.assign.submit', 'command.table.schedule.title'].map((key) =>
        words(key),
      );
    };

    expect(said(maastricht)).to.deep.equal([
      'Kies wie maatwerkeindbaas wordt',
      'Maatwerkeindbaas vastleggen',
      'Doorbraaktafel plannen',
    ]);
    expect(said({ ...maastricht, leads: 'advisor' })[0]).to.equal('Kies wie meedenker wordt');
  });

  it('say on which day a table is, only where the definition says so', () => {
    const t = createTranslator({ locale: 'nl', words: dutch });
    const [on] = fieldsOf('table.schedule');
    const said = (tables: unknown): string =>
      stepFieldDescription(t, 'table.schedule', on!, { definition: { tables } } as never);

    expect(said(maastricht.tables)).to.equal('Dit is op dinsdag.');
    expect(said(maastricht.tables.map(({ id, title, dayFrom }) => ({ id, title, dayFrom })))).to.equal('');
  });
});
