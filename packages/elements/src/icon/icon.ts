import { html, type TemplateResult } from 'lit';

// Drawn on a grid of 24; a dot is a line without length, which the round cap shows.
const paths = {
  arrowRight: 'M5 12h14M13 6l6 6-6 6',
  chevronDown: 'M6 9l6 6 6-6',
  chevronUp: 'M6 15l6-6 6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  cloudTick: 'M7 18.5a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 18 10a4.3 4.3 0 0 1-.5 8.5zM9 13.5l2.2 2.2 3.8-3.9',
  cross: 'M6 6l12 12M18 6L6 18',
  equal: 'M6 9.5h12M6 14.5h12',
  eye: 'M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12M12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4',
  forbidden: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M5.7 5.7l12.6 12.6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11.5v5M12 7.7v.01',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 15v2',
  minus: 'M6 12h12',
  more: 'M4 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
  pen: 'M4.5 19.5l.9-4.2L16.2 4.5l3.3 3.3L8.7 18.6zM13.7 7l3.3 3.3',
  phone: 'M7.5 2.5h9v19h-9zM11 18.5h2',
  plus: 'M6 12h12M12 6v12',
  printer: 'M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z',
  question: 'M4 4h16v12.5h-6L10 21v-4.5H4zM9.8 8.7a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.5M12 14v.01',
  redo: 'M19.5 9.5H9a5 5 0 0 0 0 10h5M15.5 5.5l4 4-4 4',
  returned: 'M4.5 4.5v5.5H10M5 10a7.6 7.6 0 1 1-.6 4.5',
  speaker: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  star: 'M12 3l2.7 5.8 6.3.7-4.7 4.3 1.3 6.2L12 16.9 6.4 20l1.3-6.2L3 9.5l6.3-.7z',
  tick: 'M4.5 12.5l5 5L19.5 7',
  triangle: 'M12 3.8L21.3 20H2.7zM12 10v4.5M12 17.2v.01',
  undo: 'M4.5 9.5H15a5 5 0 0 1 0 10h-5M8.5 5.5l-4 4 4 4',
} as const;

/** The name of a drawn icon. */
export type IconName = keyof typeof paths;

/** A drawn icon of 1.25em in the colour of its text; it is hidden from screen readers, so a word stands beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill=${name === 'star' ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${paths[name]}></path>
  </svg>`;
}
