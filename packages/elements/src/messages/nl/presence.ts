/** Words about who types in the same case elsewhere. */
export const presence = {
  'presence.otherWindow': 'In een ander venster wordt bij {field} getypt',
  'presence.other': '{name} typt bij {field}',
  'presence.somebody': 'Iemand anders',
} as const;
