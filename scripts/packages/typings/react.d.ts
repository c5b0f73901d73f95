import type { HTMLAttributes, RefAttributes } from 'react';
import type { MaatwerkElements } from './elements.js';

type Tag = keyof MaatwerkElements;
type Of<T extends Tag, Part extends keyof MaatwerkElements[T]> = MaatwerkElements[T][Part];

// React listens to the event that follows "on", letter for letter.
type Listeners<Events> = {
  [Name in keyof Events & `maatwerk-${string}` as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** What the JSX of React 19 takes for an element of the kit: `MaatwerkProps<'maatwerk-canvas'>`. */
export type MaatwerkProps<T extends Tag> = Omit<
  HTMLAttributes<Of<T, 'element'>>,
  keyof Of<T, 'properties'> | keyof Of<T, 'attributes'>
> &
  RefAttributes<Of<T, 'element'>> &
  Of<T, 'properties'> &
  Omit<Of<T, 'attributes'>, keyof Of<T, 'properties'>> &
  Listeners<Of<T, 'events'>>;

type ReactElements = { [T in Tag]: MaatwerkProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
