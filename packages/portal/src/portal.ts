import { priceExamples } from '@maatwerk/core/cost-benefit/price-examples';
import { startKit } from '@maatwerk/kit';
import { casePage } from './case-page.js';
import { caseListPage } from './case-list-page.js';
import { element } from './element.js';
import { people, personOf } from './people.js';
import { signedOutPage } from './signed-out-page.js';

const address = new URL(location.href);
const person = personOf(address.searchParams.get('as'));
const caseId = address.searchParams.get('case');
// An example portal shows example prices; a municipality gives its own lists here.
const kit = startKit({ priceLists: [priceExamples()] });

/** The address of a page for a person: who is signed in stands in the address, so that each tab has its own. */
function linkTo(as: string, id: string | null): string {
  const link = new URL(location.pathname, location.href);
  link.searchParams.set('as', as);
  if (id !== null) link.searchParams.set('case', id);
  return `${link.pathname}${link.search}`;
}

const main = document.querySelector('main') as HTMLElement;
const chooser = document.querySelector('#as') as HTMLSelectElement;

chooser.append(...people.map(({ key, label }) => new Option(label, key, key === person.key, key === person.key)));
chooser.addEventListener('change', () => {
  location.assign(linkTo(chooser.value, caseId));
});
const signOut = document.querySelector('#sign-out') as HTMLButtonElement;
signOut.addEventListener('click', () => {
  void kit.forget(person.actor.id).finally(() => {
    location.assign(`${location.pathname}?signed-out`);
  });
});

if (address.searchParams.has('signed-out')) signedOutPage(main, chooser, signOut);
else if (address.searchParams.has('agenda')) {
  const { agendaPage } = await import('./agenda-page.js');
  agendaPage(main, person, linkTo(person.key, null), (id) => linkTo(person.key, id));
} else if (caseId === null) {
  await caseListPage(main, kit, person, (id) => linkTo(person.key, id));
  const link = element('a', { href: `${linkTo(person.key, null)}&agenda`, class: 'alone' }, 'Agenda van de tafel');
  main.append(element('p', {}, link));
} else casePage(main, kit, person, caseId, linkTo(person.key, null));
