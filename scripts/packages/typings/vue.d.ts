import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { MaatwerkElements } from './elements.js';

type Tag = keyof MaatwerkElements;
type Of<T extends Tag, Part extends keyof MaatwerkElements[T]> = MaatwerkElements[T][Part];

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
// Vue reads `heading-level="3"` of a template as `headingLevel`, and sets the attribute.
type InCamel<Attributes> = { [Name in keyof Attributes & string as Camel<Name>]: Attributes[Name] };
type WithText<Properties, Attributes> = {
  [Name in keyof Properties]: Properties[Name] | (Name extends keyof Attributes ? Attributes[Name] : never);
};
type Listeners<Events> = {
  [Name in keyof Events & `maatwerk-${string}` as `on${Capitalize<Camel<Name>>}`]?:
    ((event: Events[Name]) => void) | undefined;
};
type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** What a Vue template takes for an element of the kit: `MaatwerkProps<'maatwerk-canvas'>`. */
export type MaatwerkProps<T extends Tag> = Omit<HTMLAttributes, keyof Of<T, 'properties'> | keyof Of<T, 'attributes'>> &
  WithText<Of<T, 'properties'>, InCamel<Of<T, 'attributes'>>> &
  Omit<Of<T, 'attributes'>, keyof Of<T, 'properties'>> &
  Listeners<Of<T, 'events'>> &
  PublicProps;

type VueElements = {
  [T in Tag]: new () => Of<T, 'element'> & {
    /** Read by the tools of Vue alone: at run time there is no such property. */
    $props: MaatwerkProps<T>;
    /** Read by the tools of Vue alone: at run time there is no such property. */
    $emit: EmitFn<Emits<Of<T, 'events'>>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
