import { bootstrapApplication } from '@angular/platform-browser';
import { CasePage } from './case-page.js';

bootstrapApplication(CasePage).catch((error: unknown) => console.error(error));
