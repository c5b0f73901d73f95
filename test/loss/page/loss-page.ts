import type { EndReport, Plan, StartReport } from '../report.js';
import { forceDurability, watchWrites } from './acknowledged.js';
import { kitPlaces } from './kit-places.js';
import { naivePlace } from './naive-place.js';
import type { Place, PlaceName } from './place.js';

/** What the driver of the browser calls in the page. */
export interface LossPage {
  /** Puts the cursor behind the text of a place. */
  focus(place: PlaceName): Promise<void>;
  /** Lets the page end so many milliseconds after the keystroke that completes a text. */
  endAfter(plan: Plan): void;
}

declare global {
  interface Window {
    loss: LossPage;
  }
}

const settings = new URLSearchParams(location.search);
const durability = settings.get('durability') as IDBTransactionDurability | null;
const name = settings.get('name') ?? 'loss';
const fields = new Map<PlaceName, HTMLTextAreaElement>();
const typed = (): ReadonlyMap<PlaceName, string> => new Map([...fields].map(([place, { value }]) => [place, value]));

if (durability) forceDurability(durability);
const acknowledged = watchWrites(typed);
const form = document.querySelector('form') as HTMLFormElement;
form.action = `/sent${location.search}`;
const { places, isReadable } =
  settings.get('saver') === 'naive'
    ? { places: [await naivePlace(name)], isReadable: () => Promise.resolve(true) }
    : await kitPlaces(name);

async function start(): Promise<void> {
  fields.clear();
  for (const place of places) place.add(form);
  for (const place of places) {
    const field = await place.field();
    fields.set(place.name, field);
    acknowledged.texts.set(place.name, field.value);
  }
  const ended = sessionStorage.getItem('ended');
  const report: StartReport = {
    found: Object.fromEntries(typed()),
    doubles: Object.fromEntries(places.map((place) => [place.name, place.doubles()])),
    readable: await isReadable(),
    ended: ended === null ? null : (JSON.parse(ended) as EndReport),
  };
  sessionStorage.removeItem('ended');
  await fetch(`/started${location.search}`, { method: 'POST', body: JSON.stringify(report) });
}

function end({ ending }: Plan, keystroke: number): void {
  const report: EndReport = {
    typed: Object.fromEntries(typed()),
    acknowledged: Object.fromEntries(acknowledged.texts),
    after: performance.now() - keystroke,
    waits: acknowledged.waits.slice(-20),
  };
  if (ending === 'kill') {
    // The page stands still in this request, so nothing is acknowledged after what the report says.
    const request = new XMLHttpRequest();
    request.open('POST', `/kill${location.search}`, false);
    request.send(JSON.stringify(report));
    return;
  }
  sessionStorage.setItem('ended', JSON.stringify(report));
  if (ending === 'reload') location.reload();
  if (ending === 'submit') form.requestSubmit();
  if (ending === 'navigate') {
    settings.set('visit', String(Number(settings.get('visit') ?? 0) + 1));
    location.assign(`/page?${settings.toString()}`);
  }
  if (ending === 'remove') {
    for (const place of places) place.remove();
    setTimeout(() => void start());
  }
}

window.loss = {
  focus: async (wanted) => {
    const field = await (places.find((place) => place.name === wanted) as Place).field();
    fields.set(wanted, field);
    field.setSelectionRange(field.value.length, field.value.length);
  },
  endAfter(plan) {
    const ended = new AbortController();
    addEventListener(
      'input',
      () => {
        if (fields.get(plan.last as PlaceName)?.value !== plan.until) return;
        ended.abort();
        const keystroke = performance.now();
        if (plan.delay === 0) end(plan, keystroke);
        else setTimeout(() => end(plan, keystroke), plan.delay);
      },
      { signal: ended.signal },
    );
  },
};

await start();
