import './node-version.mjs';
import { builtSite } from './docs/built-site.mjs';

await builtSite();
