import { defineElement } from '../define/define.js';
import { VersionsElement } from './versions-element.js';

defineElement('versions', VersionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-versions': VersionsElement;
  }
}
