import { parseArgs } from 'node:util';

const counts = (text, name) => {
  const numbers = text.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(`--${name} takes whole numbers above 0 with commas between them, not “${text}”.`);
};

/**
 * What was asked for on the command line: `{sizes, only, keys, throttle}`, the sizes from small to large and `only` the
 * grids to measure, all of `known` unless set. Throws an Error that says what to write.
 */
export function readOptions(args, known) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '10,100,500,5000' },
      only: { type: 'string', default: known.join(',') },
      keys: { type: 'string', default: '10' },
      throttle: { type: 'string', default: '4' },
    },
  });
  const only = values.only.split(',');
  const unknown = only.filter((key) => !known.includes(key));
  if (unknown.length > 0)
    throw new Error(`There is no grid ${unknown.join(', ')}. The grids are: ${known.join(', ')}.`);
  return {
    sizes: counts(values.sizes, 'sizes').sort((a, b) => a - b),
    only: known.filter((key) => only.includes(key)),
    keys: counts(values.keys, 'keys')[0],
    throttle: counts(values.throttle, 'throttle')[0],
  };
}
