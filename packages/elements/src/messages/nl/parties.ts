/** Words of the organisations around a household. */
export const parties = {
  'parties.title': 'Partijen',
  'parties.count': { one: '{n} partij', other: '{n} partijen' },
  'parties.none': 'Er staat nog geen partij bij dit plan.',
  'parties.add': 'Partij erbij',
  'parties.row': 'Partij {n}',
  'parties.organisation': 'Organisatie',
  'parties.organisation.description': 'Noem de organisatie, niet de mens die er werkt.',
  'parties.role': 'Rol',
  'parties.role.description': 'Wat doet deze partij voor het gezin?',
  'parties.keyParty': 'Zonder deze partij lukt het plan niet',
  'parties.contacted': 'Wij hebben deze partij gesproken',
  'parties.household': 'Het gezin: {adults} en {children}.',
  'parties.adults': { one: '{n} volwassene', other: '{n} volwassenen' },
  'parties.children': { one: '{n} kind', other: '{n} kinderen' },
} as const;
