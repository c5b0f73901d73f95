/** Words of every field, of undo and redo, and of values that cannot be read. */
export const fields = {
  'field.optional': '(niet verplicht)',
  'field.choose': 'Kies',
  'field.more': 'Meer: {label}',
  'field.less': 'Minder: {label}',
  'field.yes': 'Ja',
  'field.no': 'Nee',
  understood: 'Begrepen',
  cancel: 'Toch niet',
  'undo.named': 'Ongedaan maken: {what}',
  'redo.named': 'Opnieuw doen: {what}',
  'undo.nothing': 'Ongedaan maken: er is nog niets veranderd',
  'redo.nothing': 'Opnieuw doen: er is niets ongedaan gemaakt',
  'editor.required': 'Vul dit onderdeel in. Daarna kunt u het formulier versturen.',
  'editor.unreadable': 'Deze gegevens kunnen wij niet lezen. Wat er stond, is niet veranderd.',
} as const;
