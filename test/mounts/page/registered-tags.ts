/** The tags registered on this page from now on, in their order. */
export function followRegistrations(): readonly string[] {
  const tags: string[] = [];
  const { define } = customElements;
  customElements.define = (tag, elementClass, options) => {
    define.call(customElements, tag, elementClass, options);
    tags.push(tag);
  };
  return tags;
}
