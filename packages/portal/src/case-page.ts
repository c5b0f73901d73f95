import type { Kit } from '@maatwerk/kit';
import type { CaseElement } from '@maatwerk/elements/case';
import { element } from './element.js';
import { people, type Person } from './people.js';

/** Shows one case to one person: a link back, the element, and erasing for whoever keeps the records. */
export function casePage(main: HTMLElement, kit: Kit, person: Person, caseId: string, back: string): void {
  const properties = {
    caseId,
    headingLevel: 1,
    actor: person.actor,
    directory: Object.fromEntries(people.map(({ actor: { id, ...about }, label }) => [id, { ...about, label }])),
  } satisfies Partial<CaseElement>;
  const maatwerkCase = Object.assign(document.createElement('maatwerk-case'), properties);
  main.append(
    element('p', {}, element('a', { href: back, class: 'alone' }, 'Alle casussen')),
    maatwerkCase,
    eraseSection(kit, caseId),
  );
  document.title = `Casus ${caseId} · Medewerkersportaal`;
}

function eraseSection(kit: Kit, caseId: string): HTMLElement {
  const status = element('p', { role: 'status' });
  const erase = element('button', { type: 'button' }, 'Wis alle teksten van deze casus');
  erase.addEventListener('click', () => {
    void Promise.all([kit.drafts.forgetCase(caseId), kit.store.erase(caseId, new Date().toISOString())]).then(
      () => status.replaceChildren('De teksten zijn gewist. Het besluit en het zegel zijn bewaard.'),
      () => status.replaceChildren('Wissen is niet gelukt. Probeer het opnieuw.'),
    );
  });
  return element(
    'details',
    { class: 'records' },
    element('summary', {}, 'Beheer van deze casus'),
    element('p', {}, 'Alle tekst verdwijnt voorgoed. Wat er besloten is, blijft te zien.'),
    erase,
    status,
  );
}
