import { expect } from 'chai';
import { elementReference, undescribed } from './element-reference.mjs';

const field = (name, rest) => ({
  kind: 'field',
  name,
  type: { text: 'string' },
  description: `What ${name} is.`,
  ...rest,
});
const element = {
  kind: 'class',
  tagName: 'maatwerk-visit',
  formAssociated: true,
  name: 'VisitElement',
  summary: 'One visit.',
  members: [
    field('name', { attribute: 'name', default: "''" }),
    field('words'),
    field('#open'),
    field('wish', { privacy: 'private' }),
    { kind: 'method', name: 'formResetCallback' },
    { kind: 'method', name: 'focusField', parameters: [{ name: 'path' }], description: 'Moves | focus.' },
  ],
  events: [{ name: 'input', type: { text: 'InputEvent' }, description: 'At every key.' }],
};
const manifest = { modules: [{ path: 'dist/visit/visit-element.js', declarations: [element] }] };

describe('the reference of an element', () => {
  it('holds what a host may use, and nothing of what the class keeps for itself', () => {
    const text = elementReference('docs/elements/visit.md', manifest);

    expect(text).to.include("| `name` | `name` | `string` | `''` | What name is. |");
    expect(text).to.include('| `focusField(path)` |  | Moves \\| focus. |');
    expect(text).to.include('| `input` | `InputEvent` | At every key. |');
    expect(text).to.include('posted as JSON');
    expect(text).not.to.match(/words|#open|wish|formResetCallback/);
  });

  it('is nothing under a page of another kind', () => {
    expect(elementReference('docs/elements/foundation.md', manifest)).to.equal('');
    expect(elementReference('docs/errors.md', manifest)).to.equal('');
  });

  it('is missed where an element has no page', () => {
    expect(undescribed(manifest, ['docs/elements/visit.md'])).to.deep.equal([]);
    expect(undescribed(manifest, ['docs/elements/case.md'])).to.deep.equal(['maatwerk-visit']);
  });
});
