import { expect } from '@open-wc/testing';
import { caseOf, keptAt } from '../case/case-at.contract.js';
import { own as prices } from '../cost-benefit-prices/prices-page.contract.js';
import { drawn, wordsOf } from '../translation/translators.contract.js';
import { english } from './english.js';
import type { Messages } from './message-catalogue.js';
import { messagesContext, type MessageSettings } from './messages-context.js';
import '../agenda/maatwerk-agenda.js';
import '../approval/maatwerk-approval.js';
import '../canvas/maatwerk-canvas.js';
import '../case-file/maatwerk-case-file.js';
import '../cost-benefit/maatwerk-cost-benefit.js';
import '../cost-benefit-chart/maatwerk-cost-benefit-chart.js';
import '../cost-benefit-exchange/maatwerk-cost-benefit-exchange.js';
import '../cost-benefit-prices/maatwerk-cost-benefit-prices.js';
import '../funding/maatwerk-funding.js';
import '../grounds/maatwerk-grounds.js';
import '../monitoring/maatwerk-monitoring.js';
import '../parties/maatwerk-parties.js';
import '../question/maatwerk-question.js';
import '../renewals/maatwerk-renewals.js';
import '../value-triangle/maatwerk-value-triangle.js';
import '../versions/maatwerk-versions.js';

const parts = [
  ...['agenda', 'approval', 'canvas', 'case', 'case-file', 'cost-benefit', 'cost-benefit-chart'],
  ...['cost-benefit-exchange', 'cost-benefit-prices', 'funding', 'grounds', 'monitoring', 'parties', 'question'],
  ...['renewals', 'value-triangle', 'versions'],
];
const own: Messages = Object.fromEntries(Object.keys(english).map((key) => [key, `‡ ${key}`]));
const broken = Object.fromEntries(Object.keys(english).map((key) => [key, 5])) as unknown as Messages;

type Worded = HTMLElement & { messages: Messages | undefined };
// Prices draw nothing where there is no list.
const madeOf = (part: string): Worded =>
  Object.assign(document.createElement(`maatwerk-${part}`), { lists: [prices] }) as unknown as Worded;
const isReplaced = (element: Element): boolean => wordsOf(element).some((text) => text.startsWith('‡'));

describe('a sentence of a host', () => {
  let around: MessageSettings | undefined;
  const provide = (event: Event): void => {
    const { context, callback } = event as Event & { context: unknown; callback: (value: unknown) => void };
    if (context !== messagesContext || !around) return;
    event.stopPropagation();
    callback(around);
  };

  it('is shown by each element, given to it or around it, and the own one again without or when it is none', async () => {
    const element = await caseOf(await keptAt('monitoring'), 'lead');
    const [inside, outside] = [document.createElement('div'), document.createElement('div')];
    for (const place of [inside, outside]) place.addEventListener('context-request', provide);
    element.append(inside);
    element.after(outside);
    const differing: string[] = [];
    for (const part of parts) {
      const made = madeOf(part);
      const seen: boolean[] = [];
      for (const messages of [own, broken, undefined]) {
        made.messages = messages;
        if (!made.isConnected) (part === 'case' ? outside : inside).append(made);
        await drawn(made);
        seen.push(isReplaced(made));
      }
      made.remove();
      around = { messages: own };
      const other = madeOf(part);
      (part === 'case' ? outside : inside).append(other);
      await drawn(other);
      seen.push(isReplaced(other));
      other.remove();
      around = undefined;
      if (seen.join() !== 'true,false,false,true') differing.push(`${part}: ${seen.join()}`);
    }

    expect(differing).to.deep.equal([]);
  });
});
