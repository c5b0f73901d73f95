import { explainForbiddenTemplates } from '@maatwerk/elements/unsupported/trusted-types';
import { elementNouns } from './element-nouns.js';

// First of all imports: Lit makes its Trusted Types policy while it loads, and a page that forbids it stops right there.
explainForbiddenTemplates(elementNouns.map((noun) => `maatwerk-${noun}`));
