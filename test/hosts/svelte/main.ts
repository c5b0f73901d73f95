import { mount } from 'svelte';
import CasePage from './case-page.svelte';

mount(CasePage, { target: document.querySelector('#page')!, props: { caseId: 'M-2026-014' } });
