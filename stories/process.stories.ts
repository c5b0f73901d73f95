import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import type { ProcessDefinition } from '@maatwerk/core/process/definition';
import { diagramOf } from '@maatwerk/core/process/diagram';
import { svgOf } from '@maatwerk/core/process/diagram/svg';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Args {
  locale: 'nl' | 'en';
}

/** The shipped processes as state diagrams, drawn from their definitions. */
const meta: Meta<Args> = {
  title: 'Process/Diagram',
  args: { locale: 'nl' },
  argTypes: { locale: { control: 'inline-radio', options: ['nl', 'en'] } },
};

export default meta;
type Story = StoryObj<Args>;

/** Maastricht's, the default. */
export const Maastricht: Story = drawn(maastricht);

/** Utrecht-West's: an advisor helps, the parties decide. */
export const UtrechtWest: Story = drawn(utrechtWest);

/** Lelystad's: a reviewer assesses. */
export const Lelystad: Story = drawn(lelystad);

/** Amsterdam's: a fast lane and a broad one. */
export const Amsterdam: Story = drawn(amsterdam);

/** The Hague's. */
export const TheHague: Story = drawn(theHague);

/** In English. */
export const English: Story = { ...drawn(maastricht), args: { locale: 'en' } };

function drawn(definition: ProcessDefinition): Story {
  return {
    render: ({ locale }) => {
      const image = new DOMParser().parseFromString(svgOf(diagramOf(definition, locale)), 'image/svg+xml');
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      caption.textContent = definition.title[locale];
      figure.append(caption, document.importNode(image.documentElement, true));
      return figure;
    },
  };
}
