import { element } from './element.js';

/** Says that nobody is signed in any more and what became of their words; the chooser waits for the next person. */
export function signedOutPage(main: HTMLElement, chooser: HTMLSelectElement, signOut: HTMLButtonElement): void {
  const nobody = new Option('Kies wie zich aanmeldt', '', true, true);
  nobody.disabled = true;
  chooser.prepend(nobody);
  signOut.hidden = true;
  main.replaceChildren(
    element('h1', {}, 'U bent afgemeld'),
    element(
      'p',
      {},
      'Wat u typte, is bewaard in het plan. Tekst die niet bewaard kon worden, is van dit apparaat gewist. Kies hierboven wie zich nu aanmeldt.',
    ),
  );
}
