import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import './page.css';
import { showTheme } from './page-theme.ts';
import { pageThemes } from './sheets.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'The theme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: Object.entries(pageThemes).map(([value, { title }]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'none' },
  loaders: [async ({ globals }) => showTheme(String(globals['theme']))],
};

export default preview;
