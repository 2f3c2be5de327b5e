/** A function whose calls wait until none has come for a while. */
export interface Debounced<Args extends readonly unknown[]> {
  /** Asks for a run with these arguments; a run asked for before and not yet begun is dropped. */
  (...args: Args): void;
  /** Makes the run that waits, if any, at once. */
  readonly flush: () => void;
  /** Drops the run that waits, if any. */
  readonly cancel: () => void;
  /** Whether a run waits. */
  readonly isPending: () => boolean;
}

/**
 * Runs once for many calls: with the last one's arguments, when no call has come for `delay` milliseconds, and at
 * the latest `longest` milliseconds after the first that waits.
 */
export function debounce<Args extends readonly unknown[]>(
  run: (...args: Args) => void,
  delay: number,
  longest = Infinity,
): Debounced<Args> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Args | null = null;
  let latest = 0;
  const cancel = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const flush = () => {
    const args = waiting;
    cancel();
    if (args !== null) run(...args);
  };
  const call = (...args: Args) => {
    const now = performance.now();
    if (waiting === null) latest = now + longest;
    cancel();
    waiting = args;
    timer = setTimeout(flush, Math.min(delay, Math.max(0, latest - now)));
  };
  return Object.assign(call, { flush, cancel, isPending: () => waiting !== null });
}
