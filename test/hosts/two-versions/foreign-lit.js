import { html, LitElement } from 'foreign-lit';

customElements.define(
  'city-counter',
  class extends LitElement {
    static properties = { count: { type: Number } };

    constructor() {
      super();
      this.count = 0;
    }

    render() {
      return html`<button @click=${() => (this.count += 1)}>Geteld: ${this.count}</button>`;
    }
  },
);
