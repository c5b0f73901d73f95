/** Words for opening a copy of a case that came as a file. */
export const caseFile = {
  'caseFile.title': 'Een kopie openen',
  'caseFile.open': 'Open een kopie',
  'caseFile.choose': 'Kies een bestand',
  'caseFile.choose.hint':
    'Dat is een bestand dat iemand eerder bewaarde met “Maak een kopie”. Wij kijken het eerst na.',
  'caseFile.noActor': 'Meld u aan om een kopie te openen.',
  'caseFile.reading': 'Wij kijken het bestand na.',
  'caseFile.found': 'Casus {reference}',
  'caseFile.checked': {
    one: 'Wij hebben de kopie nagekeken: {n} stap en alle tekst. Alles klopt.',
    other: 'Wij hebben de kopie nagekeken: {n} stappen en alle tekst. Alles klopt.',
  },
  'caseFile.from': 'De laatste stap was op {day}. De casus stond op {stage}.',
  'caseFile.erased': 'De tekst is gewist op {day}. Alleen de stappen komen terug.',
  'caseFile.copy': 'U krijgt een kopie om mee verder te werken. Stemmen en een akkoord gelden daarin niet.',
  'caseFile.copy.back': 'De casus gaat terug naar {stage}. De tafel beslist opnieuw.',
  'caseFile.original': 'Dit is precies wat de gemeente kent. Stemmen en een akkoord blijven gelden.',
  'caseFile.ended': 'Deze casus is gesloten. U kunt alles lezen en niets veranderen.',
  'caseFile.there': 'Casus {id} staat hier al. Wij vervangen hem niet: zo raakt er niets weg.',
  'caseFile.there.open': 'Open de casus die hier staat',
  'caseFile.take': 'Neem deze kopie over',
  'caseFile.leave': 'Doe dit niet',
  'caseFile.taking': 'Wij bewaren de kopie.',
  'caseFile.taken': 'Casus {reference} staat nu op dit apparaat.',
  'caseFile.taken.shared': 'Casus {reference} is overgenomen.',
  'caseFile.taken.open': 'Open casus {reference}',
  'caseFile.other': 'Kies een ander bestand, of vraag een nieuwe kopie.',
  'caseFile.nothingDone': 'Er is niets veranderd.',
  'caseFile.problem.too-large':
    'Dit bestand is te groot: {size} MB. Een kopie van een casus is nooit groter dan {largest} MB.',
  'caseFile.problem.unreadable': 'Wij kunnen dit bestand niet lezen. Staat het nog op dit apparaat?',
  'caseFile.problem.not-json': 'Dit is geen kopie van een casus, of er ontbreekt een stuk. Een kopie eindigt op .json.',
  'caseFile.problem.other-file': 'In dit bestand staat iets anders dan een casus.',
  'caseFile.problem.other-version':
    'Deze kopie komt van een andere versie van dit programma: versie {version}. Hier lezen wij versie 1.',
  'caseFile.problem.damaged': 'Deze kopie is beschadigd, of later veranderd. Daarom nemen wij haar niet over.',
  'caseFile.problem.damaged.step':
    'Deze kopie is beschadigd, of later veranderd. De eerste fout staat bij stap {seq}. Daarom nemen wij haar niet over.',
  'caseFile.problem.damaged.seal':
    'De tekst in deze kopie is een andere dan waar de tafel over besliste, bij stap {seq}. Daarom nemen wij haar niet over.',
  'caseFile.problem.unknown-process':
    'Deze casus volgt een werkwijze die hier niet bekend is: {process}, versie {version}. Bel de beheerder.',
  'caseFile.problem.full': 'Het apparaat is vol. Maak ruimte en probeer het opnieuw.',
  'caseFile.problem.offline': 'Wij kunnen de kopie nu niet bewaren. Probeer het straks opnieuw.',
  'caseFile.problem.refused': 'De gemeente neemt deze kopie niet aan.',
} as const;
