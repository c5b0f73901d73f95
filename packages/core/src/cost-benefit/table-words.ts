import type { Notation } from '../amount/notation.js';
import type { ScenarioName } from './cost-benefit.js';
import type { TableColumn } from './table-columns.js';

/** The words for a few things in both languages: one to write, and any number that mean it. */
export type WordList<Key extends string> = {
  readonly written: Readonly<Record<Notation, ReadonlyMap<Key, string>>>;
  readonly meanings: Readonly<Record<Notation, ReadonlyMap<string, Key>>>;
};

// A text of any length is asked what it means; a longer one means nothing here.
const longest = 60;

/** What a text names in a language, whatever its capitals and spaces; `undefined` where it names nothing. */
export function meaningIn<Key extends string>(list: WordList<Key>, notation: Notation, text: string): Key | undefined {
  return text.length > longest
    ? undefined
    : list.meanings[notation].get(text.trim().toLowerCase().replace(/\s+/g, ' '));
}

/** What a text names in either language; `undefined` where it names nothing. */
export function meaningOf<Key extends string>(list: WordList<Key>, text: string): Key | undefined {
  return meaningIn(list, 'nl', text) ?? meaningIn(list, 'en', text);
}

/** The word that is written for something; the thing itself where there is no word for it. */
export function wordFor<Key extends string>(list: WordList<Key>, key: Key, notation: Notation): string {
  return list.written[notation].get(key) ?? key;
}

function wordList<Key extends string>(words: Record<Notation, Record<Key, string>>): WordList<Key> {
  const parts = (notation: Notation) =>
    (Object.entries<string>(words[notation]) as [Key, string][]).map(([key, all]) => [key, all.split('|')] as const);
  const written = (notation: Notation) => new Map(parts(notation).map(([key, [first = key]]) => [key, first]));
  const meanings = (notation: Notation) =>
    new Map(parts(notation).flatMap(([key, all]) => all.map((word) => [word.toLowerCase(), key] as const)));
  return {
    written: { nl: written('nl'), en: written('en') },
    meanings: { nl: meanings('nl'), en: meanings('en') },
  };
}

/** The headings of columns; `through` is a last day that counts. */
export const headingWords = wordList<TableColumn | 'through'>({
  nl: {
    scenario: 'Scenario',
    label: 'Omschrijving|Post|Kostenpost|Onderdeel|Regel|Wat',
    amount: 'Bedrag|Kosten|Prijs|Tarief',
    unit: 'Per|Eenheid',
    times: 'Keer|Aantal|Aantal keer|Hoe vaak',
    people: 'Personen|Aantal personen',
    from: 'Eerste dag|Van|Vanaf|Begin|Begindatum|Startdatum',
    to: 'Tot',
    through: 'Tot en met|T/m|Eind|Einddatum|Laatste dag',
    ownContribution: 'Eigen bijdrage',
    fundingSource: 'Bron|Geldbron|Financiering|Wet',
    payer: 'Wie betaalt|Betaler|Betaald door',
    stated: 'Totaal|Subtotaal|Rijtotaal',
    source: 'Prijsbron|Waar komt de prijs vandaan|Herkomst',
    priceYear: 'Prijsjaar|Jaar van de prijs|Prijspeil',
    priceRegion: 'Regio|Regio van de prijs',
    confidence: 'Zekerheid|Hoe zeker is dit',
    note: 'Toelichting|Opmerking|Opmerkingen|Notitie',
  },
  en: {
    scenario: 'Scenario',
    label: 'Description|Label|Item|What',
    amount: 'Amount|Cost|Costs|Price|Rate',
    unit: 'Per|Unit',
    times: 'Times|Quantity|Number|Number of times',
    people: 'People|Number of people',
    from: 'First day|From|Start|Start date',
    to: 'Until|To',
    through: 'Through|Last day|End|End date',
    ownContribution: 'Own contribution',
    fundingSource: 'Funding source|Funding',
    payer: 'Who pays|Payer|Paid by',
    stated: 'Total|Subtotal|Row total',
    source: 'Price source|Where does the price come from|Source',
    priceYear: 'Price year|Year of the price',
    priceRegion: 'Region|Region of the price',
    confidence: 'Confidence|How certain is this',
    note: 'Note|Notes|Remark|Remarks',
  },
});

/** The names of scenarios in a table. */
export const scenarioWords = wordList<ScenarioName>({
  nl: { current: 'Huidig|Nu', threatened: 'Dreigend', custom: 'Maatwerk' },
  en: { current: 'Current', threatened: 'Threatened', custom: 'Custom' },
});

/** The names of the payers that are offered; any other text is kept as it is. */
export const payerWords = wordList<string>({
  nl: {
    municipality: 'gemeente',
    insurer: 'zorgverzekeraar',
    careOffice: 'zorgkantoor',
    housingCorporation: 'corporatie|woningcorporatie',
    school: 'school',
    fund: 'fonds',
    state: 'rijk',
  },
  en: {
    municipality: 'municipality',
    insurer: 'insurer|health insurer',
    careOffice: 'care office',
    housingCorporation: 'housing corporation',
    school: 'school',
    fund: 'fund',
    state: 'state',
  },
});

/** How certain a line is. */
export const confidenceWords = wordList<'low' | 'medium' | 'high'>({
  nl: { low: 'onzeker|laag', medium: 'redelijk|midden', high: 'zeker|hoog' },
  en: { low: 'uncertain|low', medium: 'fairly|medium', high: 'certain|high' },
});
