import * as calendar from '@maatwerk/core/calendar';

export const planted = calendar;
