/** Words of the stepper. */
export const stepper = {
  'stepper.position': 'Stap {at} van {of}: {stage}',
  'stepper.notBegun': 'Nog niet begonnen. Er zijn {of} stappen',
  'stepper.round': '{round} ronde',
  'stepper.next': 'Hierna: {stage}',
  'stepper.all': 'Alle stappen',
  'stepper.done': ', klaar',
  'stepper.now': ', nu',
  'stepper.ahead': ', straks',
  'stepper.back': 'Terug naar {stage} kan',
  'stepper.folded': { one: '{n} stap', other: '{n} stappen' },
  'stepper.turn': 'Aan zet: {roles}, sinds {day}.',
} as const;
