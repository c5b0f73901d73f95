import { expect } from 'chai';
import { amsterdam } from '../definitions/amsterdam.js';
import { lelystad } from '../definitions/lelystad.js';
import { maastricht } from '../definitions/maastricht.js';
import { theHague } from '../definitions/the-hague.js';
import { utrechtWest } from '../definitions/utrecht-west.js';
import { diagramOf } from './diagram.js';
import { mermaidOf } from './mermaid.js';
import { svgOf } from './svg.js';

const shipped = [maastricht, utrechtWest, lelystad, amsterdam, theHague];

describe('a diagram of a process', () => {
  it('shows each stage and end once, and each way with its commands', () => {
    const diagram = diagramOf(maastricht, 'en');

    expect(diagram.start).to.equal('signal');
    expect(diagram.places).to.have.length(maastricht.stages.length + maastricht.ends.length);
    expect(diagram.ways).to.deep.include({ from: 'deliberation', to: 'supplement', commands: ['deliberation.return'] });
    expect(diagram.ways).to.deep.include({ from: 'exploration', to: 'regular', commands: ['case.refer (regular)'] });
  });

  it('leaves out what does not move a case, and states the ends of every stage once', () => {
    const diagram = diagramOf(maastricht, 'en');

    expect(diagram.ways.some(({ from, to }) => from === to)).to.equal(false);
    expect(diagram.fromEverywhere.map(({ to }) => to)).to.deep.equal([
      'stopped',
      'withdrawn',
      'outOfSight',
      'overtaken',
      'handedOver',
    ]);
  });

  for (const definition of shipped) {
    it(`is drawn whole of ${definition.id}, as Mermaid and as an image`, () => {
      for (const locale of ['nl', 'en'] as const) {
        const diagram = diagramOf(definition, locale);
        const [mermaid, svg] = [mermaidOf(diagram), svgOf(diagram)];

        for (const { title } of definition.stages) expect(svg).to.contain(title[locale]);
        for (const { id } of definition.stages) expect(mermaid).to.contain(`${id}: `);
        for (const { from, to } of diagram.ways) expect(mermaid).to.contain(`  ${from} --> ${to}: `);
        expect(svg).to.not.contain('NaN');
      }
    });
  }

  it('shows a title as text, whatever stands in it', () => {
    const svg = svgOf(diagramOf({ ...maastricht, title: { nl: '<b>&"', en: '<b>&"' } }, 'nl'));

    expect(svg).to.contain('&lt;b&gt;&amp;&quot;');
    expect(svg).to.not.contain('<b>');
  });
});
