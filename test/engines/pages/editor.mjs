import '@maatwerk/elements/canvas/define';
import { createIndexedDbDrafts } from '@maatwerk/stores/indexeddb/indexeddb-drafts';

const canvas = document.createElement('maatwerk-canvas');
canvas.drafts = createIndexedDbDrafts({ databaseName: 'left-words' });
canvas.draftKey = 'plan';
document.body.append(canvas);
