import { html, type TemplateResult } from 'lit';
import { checkboxField, textAreaField } from '../field/field.js';
import { groupFrame, type FieldOptions } from '../field/field-frame.js';
import { typedText } from './step-values.js';

/** What consent may be about, as ticks, and lines of one's own. */
export interface ScopeFieldOptions extends FieldOptions {
  /** The words of the definition, in the language of the page: what is ticked is kept as it was read. */
  readonly scopes: readonly string[];
  /** One line for each thing that is shared. */
  readonly typed: unknown;
  readonly latest: () => unknown;
  readonly onTyped: (typed: string) => void;
}

/** What a household agrees to: each thing of the definition has a tick, and a line of one's own is as good. */
export function scopeField({ scopes, typed, latest, onTyped, ...frame }: ScopeFieldOptions): TemplateResult {
  const lines = (text: unknown): readonly string[] => typedText(text).split('\n');
  const ticked = new Set(lines(typed));
  const own = (text: unknown): readonly string[] => lines(text).filter((line) => !scopes.includes(line));
  const write = (chosen: readonly string[], others: readonly string[]): void =>
    onTyped([...chosen, ...others].join('\n'));
  const chosenNow = (): readonly string[] => scopes.filter((scope) => lines(latest()).includes(scope));
  const toggle = (scope: string, checked: boolean): void => {
    const chosen = scopes.filter((one) => (one === scope ? checked : chosenNow().includes(one)));
    write(chosen, own(latest()));
  };
  const { t, name, below } = frame;
  return groupFrame(
    { ...frame, below: undefined },
    html`${scopes.map((scope, index) =>
      checkboxField({
        t,
        name: `${name}-${index}`,
        label: scope,
        checked: ticked.has(scope),
        onToggle: (checked) => toggle(scope, checked),
      }),
    )}
    ${textAreaField({
      t,
      name: `${name}-other`,
      label: t('step.scope.other'),
      optional: true,
      below,
      value: own(typed).join('\n'),
      onInput: (text) => write(chosenNow(), text.split('\n')),
    })}`,
  );
}
