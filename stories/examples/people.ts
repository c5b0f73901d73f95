import { walkActors } from '@maatwerk/core/case/case-walk';

/** The directory of a table in the example case: everybody who brings, weighs or decides a plan, by id. */
export const tableDirectory = {
  [walkActors.lead.id]: { label: 'De eindbaas', role: 'lead', discipline: 'schulden' },
  [walkActors.caseWorker.id]: { label: 'De consulent', role: 'caseWorker', discipline: 'participatie' },
  [walkActors.chair.id]: { label: 'De voorzitter', role: 'chair' },
  [walkActors.housing.id]: { label: 'Collega wonen', role: 'practitioner', discipline: 'wonen' },
  [walkActors.youth.id]: { label: 'Collega jeugd', role: 'practitioner', discipline: 'jeugd' },
};

/** The same with the household, which has its own page of the case. */
export const caseDirectory = {
  ...tableDirectory,
  [walkActors.household.id]: { label: 'Het gezin', role: 'household' },
};
