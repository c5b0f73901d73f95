import type { StorybookConfig } from '@storybook/web-components-vite';
import { sheets } from './sheets.ts';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // copied as they are: a page fetches the one it is asked to show
  staticDirs: sheets.map(({ styles, address }) => ({ from: `../node_modules/${styles}`, to: `/${address}` })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
