/** How a plan goes over the years, in one sentence. */
export const costCourse = {
  'costCourse.cheaper': 'Vanaf {month} is het plan goedkoper, en dat blijft zo.',
  'costCourse.cheaperLater':
    'Het plan is een tijd duurder, maar vanaf {month} is het plan goedkoper, en dat blijft zo.',
  'costCourse.cheaperLater.more':
    'In het eerste jaar kost het plan {amount} meer, maar vanaf {month} is het plan goedkoper, en dat blijft zo.',
  'costCourse.evenLater':
    'Het plan is een tijd duurder, maar vanaf {month} kost het evenveel als wanneer er niets verandert.',
  'costCourse.evenLater.more':
    'In het eerste jaar kost het plan {amount} meer, maar vanaf {month} kost het evenveel als wanneer er niets verandert.',
  'costCourse.never': 'Binnen deze periode wordt het plan niet blijvend goedkoper.',
  'costCourse.never.more':
    'In het eerste jaar kost het plan {amount} meer, en binnen deze periode wordt het plan niet blijvend goedkoper.',
  'costCourse.never.less':
    'In het eerste jaar kost het plan {amount} minder, maar binnen deze periode wordt het plan niet blijvend goedkoper.',
  'costCourse.middle': 'Hier telt het midden van elk bedrag.',
} as const;
