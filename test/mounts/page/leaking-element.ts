/** An element that never takes its listener off the page: the check must find every one of them. */
export class LeakingElement extends HTMLElement {
  connectedCallback(): void {
    addEventListener('online', () => this.toggleAttribute('online'));
  }
}
