import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ApprovalElement } from '../approval/approval-element.js';
import { CanvasElement } from '../canvas/canvas-element.js';
import { caseOf, keptAt } from '../case/case-at.contract.js';
import { CaseElement } from '../case/case-element.js';
import { CostBenefitElement } from '../cost-benefit/cost-benefit-element.js';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import { ValueTriangleElement } from '../value-triangle/value-triangle-element.js';
import { keepDrawnNodes } from './drawn-nodes.js';
import { drawn, marksIn, translators, wordsOf } from './translators.contract.js';
import '../approval/maatwerk-approval.js';
import '../canvas/maatwerk-canvas.js';
import '../cost-benefit/maatwerk-cost-benefit.js';
import '../value-triangle/maatwerk-value-triangle.js';

registerMessages('en', english);
const classes = [ApprovalElement, CanvasElement, CaseElement, CostBenefitElement, ValueTriangleElement];
// A second prefix of a host asks for it again.
for (const elementClass of [...classes, ...classes]) keepDrawnNodes(elementClass);

let failures: string[] = [];
const hear = ({ reason }: PromiseRejectionEvent): number => failures.push(String(reason));

const canvasOf = (element: CaseElement): CanvasElement => element.renderRoot.querySelector('maatwerk-canvas')!;
const situationOf = (canvas: CanvasElement): HTMLTextAreaElement => canvas.renderRoot.querySelector('textarea')!;

describe('an element that a browser translated', () => {
  beforeEach(() => {
    failures = [];
    addEventListener('unhandledrejection', hear);
  });
  afterEach(() => {
    removeEventListener('unhandledrejection', hear);
    document.documentElement.classList.remove('translated-ltr');
    expect(failures).to.deep.equal([]);
  });

  for (const [way, translate] of Object.entries(translators)) {
    it(`draws all its parts anew like one that was not, with texts ${way}`, async () => {
      const twin = async (): Promise<CaseElement> => caseOf(await keptAt('deliberation'), 'chair');
      const both = [await twin(), await twin()] as const;

      for (const part of ['canvas', 'costBenefit', 'valueTriangle', 'approval']) {
        both.forEach((one) => {
          one.locale = 'nl';
          one.showPlace(part);
        });
        await drawn(...both);
        translate(both[0].shadowRoot!);
        for (const one of both) {
          one.locale = 'en';
          one.renderRoot.querySelector<HTMLElement>('#steps button')?.click();
          await drawn(...both);
        }

        expect(wordsOf(both[0]), part).to.deep.equal(wordsOf(both[1]));
      }
    });

    it(`goes on with a half-typed word, undo and what comes from elsewhere, with texts ${way}`, async () => {
      const kept = await keptAt('draft');
      const both = [await caseOf(kept, 'lead'), await caseOf(kept, 'lead')] as const;
      const [canvas, other] = [canvasOf(both[0]), canvasOf(both[1])];
      const field = situationOf(canvas);
      const before = field.value;
      field.focus();
      field.setSelectionRange(0, 0);
      await sendKeys({ type: 'Half' });

      translate(both[0].shadowRoot!);
      await sendKeys({ type: 'weg. ' });
      await drawn(both[0]);

      expect(situationOf(canvas)).to.equal(field);
      expect(field.value).to.equal(`Halfweg. ${before}`);
      expect([canvas.shadowRoot?.activeElement, field.selectionStart]).to.deep.equal([field, 'Halfweg. '.length]);

      canvas.editor.undo();
      translate(both[0].shadowRoot!);
      canvas.editor.redo();
      await both[0].case?.save();
      other.editor.change({ ...other.editor.value, treatment: 'Van elders.' }, { label: 'canvas/treatment' });
      await both[1].case?.save();
      await drawn(...both);

      expect(canvas.value).to.deep.include({ ...other.value, treatment: 'Van elders.' });
      expect([...canvas.renderRoot.querySelectorAll('textarea')].map(({ value }) => value)).to.include('Van elders.');
      expect(wordsOf(canvas).filter((text, at, all) => text.length > 40 && all.indexOf(text) !== at)).to.deep.equal(
        wordsOf(other).filter((text, at, all) => text.length > 40 && all.indexOf(text) !== at),
      );
    });
  }

  it('stays translated where nothing changed', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');
    translators['in elements of its own']?.(element.shadowRoot!);
    const before = marksIn(canvasOf(element));

    canvasOf(element).requestUpdate();
    await drawn(element);

    expect(before).to.be.above(20);
    expect(marksIn(canvasOf(element))).to.equal(before);
  });

  it('keeps what an extension of the browser put beside a field', async () => {
    const element = await caseOf(await keptAt('draft'), 'lead');
    const canvas = canvasOf(element);
    const added = document.createElement('span');
    situationOf(canvas).after(added);
    await drawn(element);

    canvas.requestUpdate();
    await drawn(element);

    expect(added.previousElementSibling).to.equal(situationOf(canvas));
  });
});
