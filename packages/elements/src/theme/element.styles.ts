import type { CSSResultGroup } from 'lit';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './button.styles.js';
import { fieldStyles } from './field.styles.js';
import { partStyles } from './part.styles.js';
import { themeStyles } from './theme.styles.js';

/** The styles every element takes before its own: theme, base, buttons, fields and shared parts. */
export const elementStyles: CSSResultGroup[] = [themeStyles, baseStyles, buttonStyles, fieldStyles, partStyles];
