import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { chromium } from 'playwright-core';
import { provideBrowser } from '../../scripts/browser.mjs';
import { builtScripts, serve } from './sample-server.mjs';
import { startServer, writtenForNode } from './sample-node.mjs';
import { pageOf, scriptsOf } from './sample-scripts.mjs';
import { policiesOf } from './sample-texts.mjs';
import { typeFaults } from './sample-types.mjs';
import { visit } from './sample-visit.mjs';
import { pagesOf, pagesWithSamples, samplesOf } from './samples.mjs';

const planted = samplesOf('test/docs/planted/broken.md');
const samples = pagesWithSamples().flatMap((path) => samplesOf(path));
const placeOf = ({ path, line }) => `${path}:${String(line)}`;
// its last sample is on no other page
const addressOf = (page) => `/${page.at(-1).id}/`;

const kitPage = '<!doctype html>\n<html lang="nl"><title>Kit</title><script type="module" src="/maatwerk.js"></script>';
const caseOn = (page) => `${page}\n<maatwerk-case case-id="M-2026-014"></maatwerk-case>`;

// a contract that a reader runs with mocha registers its tests here, as theirs do
for (const script of samples.filter(({ marks }) => marks.runs === 'mocha').flatMap(scriptsOf)) {
  await import(pathToFileURL(writtenForNode(script)).href);
}

describe('a sample of the docs', function () {
  this.timeout(300_000);

  const pages = pagesWithSamples().flatMap((path) => pagesOf(samples.filter((sample) => sample.path === path)));
  const plantedPages = pagesOf(planted);
  const scripts = [...pages, ...plantedPages].flat().flatMap(scriptsOf);
  const plantedPolicies = planted.filter((sample) => policiesOf(sample).length > 0);
  const servers = samples.filter((sample) => policiesOf(sample).length > 0);
  let faults;
  let built;
  let server;
  let browser;

  before(async () => {
    faults = typeFaults(scripts);
    const sound = scripts.filter(({ name }) => !faults.has(name));
    const shown = [...pages, ...plantedPages].map((page) => [addressOf(page), { html: pageOf(page) }]);
    const guarded = [...servers, ...plantedPolicies].map((sample) => {
      const headers = Object.fromEntries(policiesOf(sample).map(({ name, value }) => [name, value]));
      return [`/${sample.id}/`, { html: caseOn(kitPage), headers }];
    });
    built = await builtScripts(sound);
    server = await serve(built, new Map([...shown, ...guarded]));
    browser = await chromium.launch({ executablePath: provideBrowser(), args: ['--no-sandbox'] });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const faultsOf = async (page, patience) => {
    const names = page.flatMap(scriptsOf).map(({ name }) => name);
    const unfit = names.flatMap((name) => faults.get(name) ?? []);
    return unfit.length > 0 ? unfit : visit(browser, `${server.address}${addressOf(page)}`, names, patience);
  };

  for (const page of pages) {
    it(`fits the types and runs on a page under the strict policy: ${page.map(placeOf).join(', ')}`, async () => {
      expect(await faultsOf(page)).to.deep.equal([]);
    });
  }

  for (const sample of servers) {
    it(`sets a policy that the kit works under: ${placeOf(sample)}`, async () => {
      expect(await visit(browser, `${server.address}/${sample.id}/`, [])).to.deep.equal([]);
    });
  }

  for (const sample of samples.filter(({ marks }) => marks.runs === 'node')) {
    it(`is a server on which the kit works under its headers: ${placeOf(sample)}`, async () => {
      const own = await startServer(scriptsOf(sample)[0], new Map([...built, ['/index.html', caseOn(kitPage)]]));

      const faultsOfPage = await visit(browser, own.address, []);
      const { headers } = await fetch(own.address);
      own.close();

      expect(faultsOfPage).to.deep.equal([]);
      expect(headers.get('content-security-policy')).to.contain("default-src 'none'");
    });
  }

  it('fails when it is broken: a name, a call, an attribute or a script that is not there', async () => {
    const found = [];
    for (const page of plantedPages) found.push((await faultsOf(page, 4_000)).length > 0);

    expect(found).to.deep.equal(plantedPages.map(() => true));
    expect(plantedPages).to.have.length(4);
    for (const { id } of plantedPolicies) {
      expect(await visit(browser, `${server.address}/${id}/`, [], 4_000)).not.to.deep.equal([]);
    }
    expect(plantedPolicies).to.have.length(2);
  });
});
