import { warnDeveloper } from '../developer-warning/developer-warning.js';

/** What a visitor reads where the kit cannot draw: in both languages, because no catalogue can be shown either. */
export const forbiddenText = {
  nl: 'Dit onderdeel werkt nu niet op deze website. Bel de beheerder van de website.',
  en: 'This part does not work on this website now. Call the administrator of the website.',
} as const;

/**
 * Answers a page that forbids Lit's Trusted Types policy with words instead of nothing: the tags become plain elements
 * that say so. Call it before anything that imports Lit is loaded, which throws then. Returns the way to stop listening.
 */
export function explainForbiddenTemplates(tags: readonly string[], page: Document = document): () => void {
  // Making a policy to find out would use up its name where the page allows no duplicates.
  const heard = (event: SecurityPolicyViolationEvent): void => {
    if (!event.effectiveDirective.startsWith('trusted-types') || !event.sample.includes('lit-html')) return;
    stop();
    warnDeveloper({
      problem: `<${tags[0] ?? 'maatwerk-*'}> cannot draw: the page forbids the Trusted Types policy "lit-html".`,
      remedy: "List it in the page's Content-Security-Policy: trusted-types lit-html 'allow-duplicates'.",
      address: 'trusted-types',
    });
    for (const tag of tags) if (!customElements.get(tag)) customElements.define(tag, class extends ForbiddenElement {});
  };
  const stop = (): void => page.removeEventListener('securitypolicyviolation', heard);
  page.addEventListener('securitypolicyviolation', heard);
  return stop;
}

class ForbiddenElement extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren(
      ...Object.entries(forbiddenText).map(([lang, text]) => {
        const paragraph = document.createElement('p');
        paragraph.lang = lang;
        paragraph.textContent = text;
        return paragraph;
      }),
    );
  }
}
