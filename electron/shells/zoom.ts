import type * as Electron from 'electron';

const step = 1.1;
const least = 0.5;
const most = 3;

/** The zoom asked for by Control (or Command) with plus, minus or zero, as every browser has it; null for other keys. */
export function zoomAsked(
  { type, key, control, meta, alt }: Pick<Electron.Input, 'type' | 'key' | 'control' | 'meta' | 'alt'>,
  now: number,
): number | null {
  if (type !== 'keyDown' || alt || !(control || meta)) return null;
  if (key === '0') return 1;
  if (key === '+' || key === '=') return Math.min(most, now * step);
  return key === '-' ? Math.max(least, now / step) : null;
}
