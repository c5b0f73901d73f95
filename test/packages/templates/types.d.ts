import type {} from '@maatwerk/elements/types/svelte';
import type {} from '@maatwerk/elements/types/vue';
