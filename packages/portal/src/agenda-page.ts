import '@maatwerk/elements/agenda/define';
import '@maatwerk/elements/approval/define';
import { element } from './element.js';
import { people, type Person } from './people.js';

/** The chair's page: the agenda of the next table, over the cases on this device. A chosen case opens on its own page. */
export function agendaPage(
  main: HTMLElement,
  { actor }: Person,
  back: string,
  linkTo: (caseId: string) => string,
): void {
  const agenda = Object.assign(document.createElement('maatwerk-agenda'), {
    headingLevel: 1,
    actor,
    directory: Object.fromEntries(people.map(({ actor: { id, ...about }, label }) => [id, { ...about, label }])),
  });
  agenda.addEventListener('maatwerk-case-chosen', (event) => {
    location.assign(linkTo((event as CustomEvent<{ caseId: string }>).detail.caseId));
  });
  main.append(element('p', {}, element('a', { href: back, class: 'alone' }, 'Alle casussen')), agenda);
  document.title = 'Agenda · Medewerkersportaal';
}
