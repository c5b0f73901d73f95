import * as z from 'zod';

export const planted = z;
