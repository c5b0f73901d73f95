import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CasePage } from './case-page.js';

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <CasePage caseId="M-2026-014" />
  </StrictMode>,
);
