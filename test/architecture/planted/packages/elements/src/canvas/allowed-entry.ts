import { html } from 'lit';
import * as calendar from '@maatwerk/core/calendar';

export const planted = [html, calendar];
