/** A warning for a developer: what is wrong, its remedy, and its heading in docs/errors.md. */
export interface DeveloperWarning {
  readonly problem: string;
  readonly remedy: string;
  /** The anchor in docs/errors.md. */
  readonly address: string;
}

const warned = new Set<string>();

/** Writes a warning to the console, each text once per page: `name, cause. Remedy. See docs/errors.md#address`. */
export function warnDeveloper({ problem, remedy, address }: DeveloperWarning): void {
  const text = `${problem} ${remedy} See docs/errors.md#${address}`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}
