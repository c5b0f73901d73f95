import { defineConfig } from 'vite';

const input = { earlier: 'earlier.js', 'same-name': 'same-name.js', 'foreign-lit': 'foreign-lit.js' };

export default defineConfig({
  build: {
    rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
    chunkSizeWarningLimit: 1_000,
  },
});
