import type { costChart as dutch } from '../nl/cost-chart.js';
import type { Message } from '../message-catalogue.js';

/** Words of the chart: who pays what, and how the costs go over the years, in English. */
export const costChart: Readonly<Record<keyof typeof dutch, Message>> = {
  'costChart.title': 'Costs and benefits in a picture',
  'costChart.view': 'View',
  'costChart.view.picture': 'Picture',
  'costChart.view.table': 'Table',
  'costChart.payers': 'Who pays, and who will pay less?',
  'costChart.by': 'Look by',
  'costChart.by.payer': 'Payer',
  'costChart.by.fundingSource': 'Source',
  'costChart.undivided.payer': 'Fill in who pays in each line. Then you see here who will pay less.',
  'costChart.undivided.fundingSource': 'Fill in the source of each line. Then you see here where it becomes less.',
  'costChart.difference.threatened': 'Difference from threatened',
  'costChart.difference.current': 'Difference from current',
  'costChart.together': 'Together',
  'costChart.unnamed': 'Not filled in',
  'costChart.same': 'as much',
  'costChart.unknown': 'cannot be said yet',
  'costChart.course': 'How the costs add up',
  'costChart.course.open': 'Show how the costs add up',
  'costChart.course.close': 'Hide how the costs add up',
  'costChart.course.months': {
    one: 'Costs added up over {n}\u00a0month, up to and including {to}.',
    other: 'Costs added up over {n}\u00a0months, from {from} up to and including {to}.',
  },
  'costChart.course.years': {
    one: 'Costs added up over {n}\u00a0year, from {from} up to and including {to}.',
    other: 'Costs added up over {n}\u00a0years, from {from} up to and including {to}.',
  },
  'costChart.course.unequal':
    'Not every scenario is about the same months. So you do not see here how the costs add up.',
  'costChart.current.too': 'Show Current too',
  'costChart.dearer': 'dearer',
  'costChart.cheaper': 'cheaper',
  'costChart.meeting': 'month {n}: equal',
  'costChart.meeting.short': 'month {n}',
  'costChart.image': 'Line chart of the costs added up: after {n} months {amounts}.',
  'costChart.image.meeting':
    'Line chart of the costs added up: in {month}, month {meeting}, Threatened and Custom are equal, and after {n} months {amounts}.',
  'costChart.standings': 'Standing at the end of each year',
  'costChart.standings.some': 'Standing every {n} years',
  'costChart.after': 'After',
  'costChart.year': 'year {n}',
  'costChart.month': 'month {n}',
  'costChart.standing.dearer': '{amount} dearer',
  'costChart.standing.cheaper': '{amount} cheaper',
  'costChart.standing.same': 'as much',
};
