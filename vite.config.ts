import { defineConfig } from 'vite';

// Shared by the portal, the script-tag file and Storybook: packages are read from their source, so nothing is stale.
export default defineConfig({
  resolve: { conditions: ['@maatwerk/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
});
