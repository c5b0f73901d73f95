import { draftPortContract } from '@maatwerk/core/case/draft-port.contract';
import { createMemoryDrafts } from './memory-drafts.js';

draftPortContract('drafts in memory', { create: () => Promise.resolve(createMemoryDrafts()) });
