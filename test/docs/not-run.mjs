/** What is written in a language that nothing here executes, and why that is no gap. */
export const notRun = {
  text: 'what a program prints or a person types, no code',
  mermaid: 'a drawing: npm run diagram writes it, and a test of that command holds it against the process',
};
