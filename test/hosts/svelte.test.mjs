import { frameworkContract } from './framework-contract.mjs';

// Svelte makes its templates through a policy of its own.
frameworkContract('Svelte 5', { folder: 'svelte/dist', allows: { 'trusted-types': 'lit-html svelte-trusted-html' } });
