import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkCase } from '@maatwerk/core/case/case-walk';
import type { CaseListing } from '@maatwerk/core/case/case.ports';
import type { Kit } from '@maatwerk/kit';
import type {} from '@maatwerk/elements/case-file/define';
import { element } from './element.js';
import type { Person } from './people.js';

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** Lists the cases on this device, newest first, and offers a new one, an example, and a copy from a file. */
export async function caseListPage(
  main: HTMLElement,
  kit: Kit,
  { actor }: Person,
  linkTo: (caseId: string) => string,
): Promise<void> {
  const title = element('h1', {}, 'Casussen');
  try {
    const listings = [...(await kit.store.list())].sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''));
    const reference = nextReference(listings);
    const create = element('a', { href: linkTo(reference), class: 'button' }, 'Nieuwe casus');
    const example = element(
      'button',
      { type: 'button', class: 'button button--quiet' },
      'Zet een voorbeeldcasus klaar',
    );
    example.addEventListener('click', () => {
      example.replaceChildren('De voorbeeldcasus wordt klaargezet');
      void walkExample(kit, reference).then(() => {
        location.assign(linkTo(reference));
      });
    });
    const list = listings.length === 0 ? nothingYet() : table(listings, kit, linkTo);
    const opener = Object.assign(document.createElement('maatwerk-case-file'), { actor });
    opener.addEventListener('maatwerk-case-chosen', (event) => {
      location.assign(linkTo((event as CustomEvent<{ caseId: string }>).detail.caseId));
    });
    main.replaceChildren(title, list, element('p', { class: 'buttons' }, create, example), opener);
  } catch {
    main.replaceChildren(
      title,
      element('p', { role: 'alert' }, 'De casussen op dit apparaat zijn niet te lezen. Staat de browser opslag toe?'),
    );
  }
}

/** Brings an invented case to the breakthrough table, step by step as people would. */
async function walkExample({ store, processes }: Kit, id: string): Promise<void> {
  await walkCase({
    open: (actor, clock) => createCaseSession({ id, store, processes, actor, clock }),
    to: 'deliberation',
  });
}

function nothingYet(): HTMLElement {
  return element('p', {}, 'Er is nog geen casus op dit apparaat. Begin met een nieuwe casus.');
}

function table(listings: readonly CaseListing[], kit: Kit, linkTo: (caseId: string) => string): HTMLElement {
  const heads = ['Casus', 'Waar staat hij?', 'Laatst veranderd'].map((text) => element('th', { scope: 'col' }, text));
  const rows = listings.map((listing) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('a', { href: linkTo(listing.id), translate: 'no' }, listing.reference)),
      element('td', {}, listing.damaged ? 'Niet te openen' : stageTitle(listing, kit)),
      element('td', {}, listing.changedAt === null ? '' : day.format(new Date(listing.changedAt))),
    ),
  );
  return element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows));
}

function stageTitle({ process, stage }: CaseListing, kit: Kit): string {
  const definition = kit.processes.find(
    ({ definition: known }) => known.id === process?.id && known.version === process.version,
  )?.definition;
  const stages = definition ? [...definition.stages, ...definition.ends] : [];
  return stages.find(({ id }) => id === stage)?.title.nl ?? '';
}

function nextReference(listings: readonly CaseListing[]): string {
  const year = new Date().getFullYear();
  const numbers = listings.map(({ id }) => Number(new RegExp(`^M-${String(year)}-(\\d+)$`).exec(id)?.[1] ?? 0));
  return `M-${String(year)}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
