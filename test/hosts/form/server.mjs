import { createServer } from 'node:http';
import { parseCanvas } from '@maatwerk/core/canvas';
import { parseCostBenefit } from '@maatwerk/core/cost-benefit';
import { parseValueTriangle } from '@maatwerk/core/value-triangle';

// What each page asks, in order: the tag, how core reads its value, and what this municipality wants to see in it.
const steps = [
  {
    name: 'canvas',
    title: 'Het plan',
    parse: parseCanvas,
    check: (canvas) => (canvas.perspective.trim() === '' ? 'Schrijf op wat het gezin wil bereiken.' : null),
  },
  {
    name: 'cost-benefit',
    title: 'Kosten en baten',
    parse: parseCostBenefit,
    check: ({ scenarios }) =>
      (scenarios.custom?.total?.cents ?? 0) > 5_000_000 ? 'Dit plan kost meer dan € 50.000. Vraag eerst advies.' : null,
  },
  { name: 'value-triangle', title: 'Waardendriehoek', parse: parseValueTriangle, check: () => null },
];

/** An intake of three pages. The browser has no script of this host: every page is HTML from here, every answer a form that is posted. */
export function createIntake({ serveScript, policy }) {
  const intakes = new Map();
  let lastNumber = 0;

  return createServer(async (request, response) => {
    const [, folder, number, step] = new URL(request.url, 'http://host').pathname.split('/');
    if (folder !== 'intake') return folder === '' ? begin(response) : serveScript(request, response);
    const values = intakes.get(number);
    const at = steps.findIndex(({ name }) => name === step);
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (!values) return response.writeHead(404).end(page('Deze aanvraag is er niet', ''));
    if (at < 0) return response.end(page('Ontvangen', received(values)));
    if (request.method !== 'POST') return response.end(formPage(steps[at], values[step] ?? ''));

    const posted = new URLSearchParams(await bodyOf(request)).get(step) ?? '';
    const problem = problemIn(steps[at], posted);
    if (problem !== null) return response.writeHead(422).end(formPage(steps[at], posted, problem));
    values[step] = posted;
    response.writeHead(303, { location: `/intake/${number}/${steps[at + 1]?.name ?? 'received'}` }).end();
  });

  function begin(response) {
    lastNumber += 1;
    intakes.set(String(lastNumber), {});
    response.writeHead(303, { location: `/intake/${lastNumber}/${steps[0].name}` }).end();
  }
}

// A form is text from outside: it may be no JSON, and JSON may be anything.
function problemIn({ parse, check }, posted) {
  let data;
  try {
    data = JSON.parse(posted);
  } catch {
    return 'Vul dit onderdeel in.';
  }
  const reading = parse(data);
  if (!reading.ok)
    return `Wij kunnen dit niet lezen: ${reading.problems.map(({ path }) => path || 'alles').join(', ')}.`;
  return check(reading.value);
}

function formPage({ name, title }, value, problem = null) {
  return page(
    title,
    `${problem === null ? '' : `<p role="alert">${escaped(problem)}</p>`}
    <form method="post">
      <maatwerk-${name} name="${name}" value="${escaped(value)}"></maatwerk-${name}>
      <button>Verder</button>
    </form>`,
  );
}

function received(values) {
  const amount = JSON.parse(values['cost-benefit']).scenarios.custom?.total?.cents ?? 0;
  const { perspective } = JSON.parse(values.canvas);
  return `<p>Het plan: ${escaped(perspective)}</p><p>Het kost € ${(amount / 100).toLocaleString('nl-NL')}.</p>`;
}

function page(title, content) {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <script type="module" src="/maatwerk.js"></script>
  </head>
  <body>
    <h1>${title}</h1>
    ${content}
  </body>
</html>`;
}

const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
