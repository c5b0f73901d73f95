// Node has no IndexedDB; a browser has its own, which is then the one under test.
const standIn: string = 'fake-indexeddb/auto';
if (typeof indexedDB === 'undefined') await import(standIn);
