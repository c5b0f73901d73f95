import type { ProcessDefinition } from '../definition.js';

/** The people around a case, as every shipped definition knows them. */
export const shippedRoles: ProcessDefinition['roles'] = [
  { id: 'household', title: { nl: 'gezin', en: 'household' } },
  { id: 'caseWorker', title: { nl: 'consulent', en: 'case worker' } },
  { id: 'lead', title: { nl: 'maatwerkeindbaas', en: 'lead' } },
  { id: 'practitioner', title: { nl: 'maatwerker', en: 'practitioner' } },
  { id: 'chair', title: { nl: 'voorzitter', en: 'chair' } },
  { id: 'reviewer', title: { nl: 'toetser', en: 'reviewer' } },
  { id: 'advisor', title: { nl: 'meedenker', en: 'advisor' } },
  { id: 'policyOfficer', title: { nl: 'beleidsmedewerker', en: 'policy officer' } },
];

/** The ends beside the main line. */
export const sideEnds: ProcessDefinition['ends'] = [
  { id: 'stopped', title: { nl: 'Gestopt door het gezin', en: 'Stopped by the household' } },
  { id: 'withdrawn', title: { nl: 'Ingetrokken', en: 'Withdrawn' } },
  { id: 'outOfSight', title: { nl: 'Uit beeld', en: 'Out of sight' } },
  { id: 'handedOver', title: { nl: 'Overgedragen', en: 'Handed over' } },
  { id: 'overtaken', title: { nl: 'Ingehaald door gebeurtenissen', en: 'Overtaken by events' } },
];

/** What consent may be about, and who may write it down for a household without a login. */
export const consentForm: ProcessDefinition['consent'] = {
  scope: [
    { id: 'tables', title: { nl: 'bespreken aan de tafels', en: 'to be discussed at the tables' } },
    { id: 'housing', title: { nl: 'delen met de woningcorporatie', en: 'sharing with the housing association' } },
    { id: 'care', title: { nl: 'delen met zorg en hulp', en: 'sharing with care and support' } },
    { id: 'school', title: { nl: 'delen met school', en: 'sharing with school' } },
    { id: 'debts', title: { nl: 'delen met de schuldhulp', en: 'sharing with debt support' } },
  ],
  onBehalf: ['caseWorker', 'lead'],
};

/** From the team lead up to the national escalation team. */
export const nationalLadder: ProcessDefinition['escalation'] = {
  ordered: true,
  levels: [
    { id: 'teamLead', title: { nl: 'de teamleider', en: 'the team lead' } },
    { id: 'department', title: { nl: 'de afdeling', en: 'the department' } },
    { id: 'college', title: { nl: 'de wethouder of het college', en: 'the alderman or the college' } },
    { id: 'nationalDesk', title: { nl: 'het landelijke loket', en: 'the national desk' } },
    { id: 'nationalTeam', title: { nl: 'het landelijke escalatieteam', en: 'the national escalation team' } },
  ],
};

/** Institutions met in every municipality that look like a name and are none. */
export const nationalInstitutions = ['Leger des Heils', 'Huis van de Wijk', 'Veilig Thuis'];
