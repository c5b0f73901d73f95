/** What to say of words that look like a name, a number or an address. */
export const privacy = {
  'privacy.name': 'Is “{match}” een naam? In het plan mogen geen namen van mensen staan.',
  'privacy.bsn': '“{match}” lijkt op een burgerservicenummer.',
  'privacy.birthDate': '“{match}” lijkt op een geboortedatum.',
  'privacy.phone': '“{match}” lijkt op een telefoonnummer.',
  'privacy.email': '“{match}” lijkt op een e-mailadres.',
  'privacy.postcode': '“{match}” lijkt op een adres.',
  'privacy.iban': '“{match}” lijkt op een rekeningnummer.',
  'privacy.licencePlate': '“{match}” lijkt op een kenteken.',
  'privacy.notAName': 'Dit is geen naam',
  'privacy.mayStay': 'Dit mag blijven staan',
  'privacy.remove': 'Haal weg',
  'privacy.recorded': 'Wij bewaren uw keuze bij de casus.',
  'privacy.found.name': 'Mogelijke naam in {field}: {match}.',
  'privacy.found.other': 'Mogelijk persoonlijk gegeven in {field}: {match}.',
  'privacy.kept': 'Blijft staan: {match}.',
  'privacy.removed': 'Weggehaald: {match}.',
} as const;
