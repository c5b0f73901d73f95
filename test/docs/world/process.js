import { compileProcess } from '@maatwerk/core/process';
import { maastricht } from '@maatwerk/core/process/maastricht';

/** The process of the cases in a sample. */
export const process = compileProcess(maastricht);
