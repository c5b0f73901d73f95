import { expect } from 'chai';
import { nodeComplaint } from './node-version.mjs';

describe('the Node.js version', () => {
  it('is refused below 20.19, in a sentence that names both versions', () => {
    for (const version of ['v20.18.3', 'v18.20.0', 'v9.99.0']) {
      expect(nodeComplaint(version)).to.include('20.19').and.to.include(version);
    }
  });

  it('is accepted from 20.19', () => {
    expect(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v100.1.0'].map(nodeComplaint)).to.deep.equal(Array(4).fill(undefined));
  });
});
