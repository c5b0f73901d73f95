import '@utrecht/design-tokens/dist/index.css';
import '@amsterdam/design-system-tokens/dist/index.theme.css';
import './dark.css';
import { withThemeByClassName } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
  tags: ['autodocs'],
  decorators: [
    withThemeByClassName({
      themes: { none: '', utrecht: 'utrecht-theme', amsterdam: 'ams-theme', dark: 'maatwerk-dark-theme' },
      defaultTheme: 'none',
    }),
  ],
};

export default preview;
