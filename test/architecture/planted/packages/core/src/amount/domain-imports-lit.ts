import { html } from 'lit';

export const planted = html;
