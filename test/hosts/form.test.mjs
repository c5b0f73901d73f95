import { expect } from 'chai';
import { createIntake } from './form/server.mjs';
import { fileOf, listening, policyOf, scriptTagFolder } from './serve-host.mjs';
import { startBrowser, visit } from './visit.mjs';

describe('a form of three pages from a server, without a script of the host', () => {
  let browser;
  let host;
  let visited;

  before(async () => {
    const serveScript = fileOf([scriptTagFolder]);
    host = await listening(createIntake({ serveScript, policy: policyOf({ 'form-action': "'self'" }) }));
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await host.close();
  });
  beforeEach(async () => {
    visited = await visit(browser, host.address);
  });
  afterEach(() => visited.close());

  const field = (name) => visited.page.getByRole('textbox', { name, exact: true });
  const goOn = () => visited.page.getByRole('button', { name: 'Verder', exact: true }).click();
  const atPage = (name) => visited.page.waitForURL(`**/${name}`);

  it('takes the canvas, the costs and the triangle as JSON, and checks them with the schemas of core', async () => {
    const { page, problems } = visited;
    await field(/^Perspectief/).fill('Wij blijven <hier> & "thuis" wonen.');
    await goOn();
    await atPage('cost-benefit');
    await field('Maatwerk').fill('2.800');
    await goOn();
    await atPage('value-triangle');
    await page.getByRole('heading', { name: 'Waardendriehoek', level: 2 }).waitFor();
    await goOn();
    await atPage('received');

    await page.getByText('Het plan: Wij blijven <hier> & "thuis" wonen.').waitFor();
    await page.getByText('Het kost € 2.800.').waitFor();
    expect(problems).to.deep.equal([]);
  });

  it('shows what is wrong with all that was typed kept, and again when somebody comes back to the page', async () => {
    const { page } = visited;
    await field(/^Situatie/).fill('De huur is niet betaald.');
    await goOn();

    await page.getByText('Schrijf op wat het gezin wil bereiken.').waitFor();
    await field(/^Perspectief/).fill('Wij blijven hier wonen.');
    expect(await field(/^Situatie/).inputValue()).to.equal('De huur is niet betaald.');
    await goOn();
    await atPage('cost-benefit');
    await field('Maatwerk').fill('60.000');
    await goOn();
    await page.getByText('Vraag eerst advies.').waitFor();
    await field('Maatwerk').waitFor();
    expect(await field('Maatwerk').inputValue()).to.equal('60.000');

    await page.goto(page.url().replace('cost-benefit', 'canvas'));

    await field(/^Perspectief/).waitFor();
    expect(await field(/^Perspectief/).inputValue()).to.equal('Wij blijven hier wonen.');
  });

  it('refuses on the server what no element would send', async () => {
    const { page } = visited;
    const address = page.url();
    const post = async (canvas) => {
      const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ canvas }) });
      return `${answer.status} ${/<p role="alert">(.*)<\/p>/.exec(await answer.text())?.[1]}`;
    };

    expect(await post('{"perspective":7}')).to.equal('422 Wij kunnen dit niet lezen: perspective.');
    expect(await post('{"perspective":"ja","<b>":1}')).to.equal('422 Wij kunnen dit niet lezen: &#60;b&#62;.');
    expect(await post('geen JSON')).to.equal('422 Vul dit onderdeel in.');
  });
});
