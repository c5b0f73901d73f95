import '@maatwerk/elements/cost-benefit/define';
import { createIndexedDbDrafts } from '@maatwerk/stores/indexeddb/indexeddb-drafts';
import { beginning } from './figures.mjs';
import { presentForm } from './present-form.mjs';

const total = (euros) => ({ total: { cents: euros * 100 } });

presentForm((host) => {
  const element = document.createElement('maatwerk-cost-benefit');
  element.drafts = createIndexedDbDrafts();
  element.draftKey = 'bench';
  element.draftSubject = 'bench';
  element.value = {
    period: { start: '2027-01-01', months: beginning.months },
    scenarios: {
      current: total(beginning.current),
      threatened: total(beginning.threatened),
      custom: total(beginning.custom),
    },
  };
  host.append(element);
  return {
    cell: () => element.shadowRoot?.querySelector('.card.custom input'),
    outcome: () => element.shadowRoot?.querySelector('.verdict__amount'),
    async kept() {
      const drafts = await element.drafts.read('bench', 'bench');
      const edits = [...drafts.values()].flatMap((draft) => draft.edits);
      return edits.find(({ path }) => path.endsWith('custom/total/cents'))?.value / 100;
    },
  };
});
