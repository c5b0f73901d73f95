import { given } from './given.mjs';
import { liveThemes, sheetOf } from './live-themes.mjs';

// Runs in a page of the site, before the script-tag file: until an element has what it shows, it is kept from the page.
const looks = document.querySelector('.looks');
const stage = document.querySelector('.stage');
const element = stage?.firstElementChild;

if (looks && element) {
  element.remove();
  looks.hidden = false;
  looks.addEventListener('change', ({ target }) => {
    if (target.name === 'language') stage.lang = target.value;
    else showTheme(target.value);
  });
  const noun = element.localName.replace('maatwerk-', '');
  try {
    const { maatwerk } = await import(new URL('maatwerk.js', import.meta.url).href);
    const [properties] = await Promise.all([given[noun](), maatwerk.define(noun)]);
    customElements.upgrade(element);
    Object.assign(element, properties);
  } finally {
    // with its own words where a file did not come
    stage.append(element);
  }
}

function showTheme(name) {
  const { className = '', styles, page = {} } = liveThemes[name];
  if (styles) addSheet(new URL(sheetOf(name), import.meta.url).href);
  stage.className = name === 'none' ? 'stage' : `stage themed ${className}`;
  stage.removeAttribute('style');
  for (const [property, value] of Object.entries(page)) stage.style.setProperty(property, value);
}

// bound to the class of its theme, so that it may stay
function addSheet(address) {
  if ([...document.styleSheets].some(({ href }) => href === address)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
