import { frameworkContract } from './framework-contract.mjs';

// Vue writes its own fixed parts of a page through a policy of its own.
frameworkContract('Vue 3', { folder: 'vue/dist', allows: { 'trusted-types': 'lit-html vue' } });
