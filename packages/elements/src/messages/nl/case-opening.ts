/** Words for choosing, beginning and opening a case, and for what its head shows beside its title. */
export const caseOpening = {
  'case.lead.none': 'Nog geen maatwerkeindbaas',
  'case.score.baseline': 'Cijfer vooraf: {score}',
  'case.score.start': 'Cijfer bij de start: {score}',
  'case.score.6': 'Cijfer na 6 maanden: {score}',
  'case.score.12': 'Cijfer na 12 maanden: {score}',
  'case.score.skipped': 'liever geen cijfer',
  'case.new.title': 'Nieuwe casus {reference}',
  'case.new.intro': 'Deze casus bestaat nog niet. Begin met het gezin en de problemen. Schrijf geen namen op.',
  'case.new.notYou': 'Deze casus bestaat nog niet. U kunt hier geen casus beginnen. Vraag een consulent of een maatwerker.',
  'case.new.noActor': 'Deze casus bestaat nog niet. Meld u aan om te beginnen.',
  'case.list.title': 'Casussen op dit apparaat',
  'case.list.none': 'Er staat nog geen casus op dit apparaat.',
  'case.list.new': 'Nieuwe casus',
  'case.list.damaged': 'niet te openen',
  'case.waiting.title': 'Uw laatste woorden staan nog niet in het plan.',
  'case.waiting.text':
    'Het plan ligt intussen vast. Uw tekst is hier bewaard, bij {fields}. Heropent u het plan, dan komt uw tekst er weer in.',
  'case.problem.title': 'Deze casus gaat niet open',
  'case.problem.unchanged': 'Er is niets veranderd of weggegooid.',
  'case.problem.process-unreadable':
    'De werkwijze die deze pagina kreeg, is niet te gebruiken. Bel de beheerder. De eerste fout staat bij {place}.',
  'case.noStore': 'Deze pagina weet niet waar zij casussen bewaart. Bel de beheerder van deze website.',
} as const;
