// The details themselves are declared in packages/elements/src/element-events/element-events.ts.

/** What each event of the kit is, as TypeScript: the key of its declaration. */
export const eventTypes = {
  'maatwerk-agenda-shown': 'CustomEvent<AgendaShown>',
  'maatwerk-before-step': 'BeforeEvent<BeforeStep>',
  'maatwerk-case-chosen': 'CustomEvent<CaseChosen>',
  'maatwerk-case-kept': 'CustomEvent<CaseKept>',
  'maatwerk-confirmation': 'CustomEvent<KeptFinding>',
  'maatwerk-meeting-time': 'CustomEvent<MeetingClock>',
  'maatwerk-navigate': 'CustomEvent<Navigate>',
  'maatwerk-step': 'CustomEvent<StepTaken>',
};
