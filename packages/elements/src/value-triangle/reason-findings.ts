import { randomSalt } from '@maatwerk/core/log/hash';
import { openFindings, type Confirmation, type OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { removeFinding } from '@maatwerk/core/privacy/remove-finding';
import { comparedScenarios, publicValues, type ValueTriangle } from '@maatwerk/core/value-triangle';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { EditorController } from '../editor/editor-controller.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { FindingGestures } from '../privacy/finding-note.js';
import { FindingWatch } from '../privacy/finding-watch.js';
import { comparisonName, type ComparisonField } from './comparison-fields.js';

/** The element whose reasons are looked at. */
export interface ReasonsHost extends ReactiveControllerHost, HTMLElement {
  readonly editor: EditorController<'valueTriangle'>;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
  confirmations: readonly Pick<Confirmation, 'kind' | 'match'>[];
  readonly knownNames: readonly string[];
  writeReason(field: ComparisonField, reason: string): void;
  focusField(path: string): boolean;
}

const reasons: readonly ComparisonField[] = publicValues.flatMap((value) =>
  comparedScenarios.map((scenario) => ({ value, scenario, what: 'reason' as const })),
);

/** Possible names in the six reasons: what to show under which, and the two things to do about one. */
export class ReasonFindings implements FindingGestures {
  readonly #host: ReasonsHost;
  readonly #watch: FindingWatch;

  constructor(host: ReasonsHost) {
    this.#host = host;
    this.#watch = new FindingWatch(host, {
      look: () => this.#look(),
      textOf: (path) => reasonAt(host.editor.value, path),
      onFound: (found) => this.#announce(found),
    });
  }

  /** The findings to show under a reason. */
  readonly in = (path: string): readonly OpenFinding[] => this.#watch.in(path);

  /** Something was typed: look again after a pause. */
  typed(): void {
    this.#watch.typed();
  }

  /** Looks at once when nobody is typing. */
  lookNow(): void {
    this.#watch.lookNow();
  }

  readonly onKeep = ({ kind, match, path }: OpenFinding): void => {
    const host = this.#host;
    const { session, view } = host.editor.case;
    if (session && view?.actor) {
      const kept = { id: randomSalt().slice(0, 16), kind, match, by: view.actor.id, at: new Date().toISOString() };
      session.edit('confirmations', [...view.document.confirmations, kept]);
    } else host.confirmations = [...host.confirmations, { kind, match }];
    const detail = Object.freeze({ kind, match });
    host.dispatchEvent(new CustomEvent('maatwerk-confirmation', { bubbles: true, composed: true, detail }));
    this.#done('privacy.kept', match, path);
  };

  readonly onRemove = (finding: OpenFinding): void => {
    const { match, path } = finding;
    const field = reasons.find((one) => comparisonName(one) === path);
    if (!field) return;
    this.#host.writeReason(field, removeFinding(finding, reasonAt(this.#host.editor.value, path)));
    this.#done('privacy.removed', match, path);
  };

  #done(key: string, match: string, path: string): void {
    this.#host.announcer.polite(this.#host.words.t(key, { match }));
    void this.#host.updateComplete.then(() => this.#host.focusField(path));
  }

  #look(): readonly OpenFinding[] {
    const { editor, confirmations, knownNames } = this.#host;
    const { view } = editor.case;
    if (view)
      return view.phase === 'ready' ? view.findings.filter(({ path }) => path.startsWith('valueTriangle/')) : [];
    const texts = reasons.map((field) => ({ path: comparisonName(field), text: reasonOf(editor.value, field) }));
    return openFindings(texts, { confirmations, knownNames });
  }

  #announce(found: readonly OpenFinding[]): void {
    const { t } = this.#host.words;
    const said = found.map(({ kind, match, path }) => {
      const { value = 'involvement' } = reasons.find((one) => comparisonName(one) === path) ?? {};
      const key = kind === 'name' ? 'privacy.found.name' : 'privacy.found.other';
      return t(key, { field: t(`valueTriangle.${value}`), match });
    });
    this.#host.announcer.polite(said.join(' '));
  }
}

function reasonOf(triangle: ValueTriangle, { value, scenario }: ComparisonField): string {
  return triangle.comparisons[value][scenario].reason;
}

function reasonAt(triangle: ValueTriangle, path: string): string {
  const field = reasons.find((one) => comparisonName(one) === path);
  return field ? reasonOf(triangle, field) : '';
}
