const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;
const lastMinute = 24 * 60 - 1;

/** A time of the day as minutes since midnight; `null` for what is no `HH:MM`. */
export function minutesOf(time: unknown): number | null {
  const parts = typeof time === 'string' ? timePattern.exec(time) : null;
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/** Minutes since midnight as `HH:MM`; what is past the end of the day is its last minute. */
export function timeOf(minutes: number): string {
  const within = Math.min(lastMinute, Math.max(0, Math.round(minutes)));
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
