/** Words about lines that were pasted, and about cells that were not understood. */
export const costTables = {
  'costTables.added': { one: '{n} regel erbij', other: '{n} regels erbij' },
  'costTables.filled': { one: '{n} regel ingevuld', other: '{n} regels ingevuld' },
  'costTables.unread': { one: '{n} vak niet begrepen', other: '{n} vakken niet begrepen' },
  'costTables.noted': { one: '{n} vak staat bij Toelichting', other: '{n} vakken staan bij Toelichting' },
  'costTables.tooMany': 'Dit zijn {n} regels. Plak er hoogstens {most} tegelijk. Er is niets veranderd.',
  'costTables.kept': {
    one: '{n} vak begrijpen wij niet. Het staat er zoals u het typte of plakte. Een regel telt als PM zolang wij de som niet kunnen maken.',
    other:
      '{n} vakken begrijpen wij niet. Ze staan er zoals u ze typte of plakte. Een regel telt als PM zolang wij de som niet kunnen maken.',
  },
  'costTables.first': 'Naar het eerste vak',
} as const;
