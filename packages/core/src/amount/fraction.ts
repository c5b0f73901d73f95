/** An exact number: a fraction of whole numbers, the denominator above zero, not reduced. */
export type Fraction = { numerator: bigint; denominator: bigint };

/** A fraction of two whole numbers; the denominator is above zero. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** The decimal that is written for a finite number: 0.145 is 145/1000, whatever the binary digits are. Throws a RangeError on anything else. */
export function writtenDecimal(number: number): Fraction {
  if (!Number.isFinite(number)) throw new RangeError(`${number} is no decimal: only finite numbers are.`);
  const [mantissa = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0 ? fraction(digits, 10n ** BigInt(-power)) : fraction(digits * 10n ** BigInt(power));
}

/** The product of two exact numbers. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** The first exact number less the second. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The nearest whole number; a half goes away from zero. */
export function rounded({ numerator, denominator }: Fraction): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const whole = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -whole : whole;
}

/** The greatest whole number that divides both; above zero unless both are 0. */
export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (lesser > 0n) [greater, lesser] = [lesser, greater % lesser];
  return greater;
}

/** An exact number as text: a decimal with a point where it ends (`12.5`), else the reduced fraction (`13/3`). */
export function writeFraction({ numerator, denominator }: Fraction): string {
  const divisor = greatestDivisor(numerator, denominator);
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  const places = decimalPlaces(bottom);
  if (places === null) return `${top}/${bottom}`;
  const digits = String((top < 0n ? -top : top) * (10n ** BigInt(places) / bottom)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = top < 0n ? '-' : '';
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}

// A reduced fraction ends as a decimal only when its denominator has no prime factor but 2 and 5.
function decimalPlaces(denominator: bigint): number | null {
  const [twos, withoutTwos] = stripped(denominator, 2n);
  const [fives, rest] = stripped(withoutTwos, 5n);
  return rest === 1n ? Math.max(twos, fives) : null;
}

function stripped(value: bigint, factor: bigint): [count: number, rest: bigint] {
  let [count, rest] = [0, value];
  for (; rest % factor === 0n; count += 1) rest /= factor;
  return [count, rest];
}
