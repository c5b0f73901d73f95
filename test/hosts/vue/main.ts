import { createApp } from 'vue';
import CasePage from './case-page.vue';

createApp(CasePage, { caseId: 'M-2026-014' }).mount('#page');
