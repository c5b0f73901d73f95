/** Words of what undo and redo did in a case. */
export const undo = {
  'undo.done': 'Ongedaan gemaakt: {what}.',
  'redo.done': 'Opnieuw gedaan: {what}.',
  'undo.skipped': 'Niet veranderd: {what}. Iemand anders heeft daar intussen iets geschreven.',
} as const;
