import { defineElement } from '../define/define.js';
import { VersionsElement } from './versions-element.js';

defineElement('versions', VersionsElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-versions': VersionsElement;
  }
}
