import { commands } from '@maatwerk/core/process/commands';
import { rules } from '@maatwerk/core/process/conditions';

/** The codes that `decide` gives by itself, whatever the command. */
export const codesOfDecide = [
  'unknown-command',
  'malformed-command',
  'case-closed',
  'wrong-stage',
  'time-before-last',
  'role-not-allowed',
];
const ofFields = Object.values(commands).flatMap((fields) =>
  fields.flatMap(({ missing }) => (missing ? [missing] : [])),
);

/** Every code with which core refuses a command, in the order of the alphabet. */
export const refusalCodes = [...new Set([...codesOfDecide, ...ofFields, ...Object.keys(rules)])].sort();
