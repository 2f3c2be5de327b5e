import { useEffect, useState, type DependencyList } from 'react';
import { debounce } from './debounce.ts';

/**
 * Runs an effect when its dependencies have stayed the same for `delay` milliseconds. The signal is aborted when they
 * change or the component goes: what the effect still waits for is then no longer wanted.
 */
export function useDebouncedEffect(
  effect: (signal: AbortSignal) => void,
  dependencies: DependencyList,
  delay: number,
): void {
  useEffect(() => {
    const controller = new AbortController();
    const run = debounce(effect, delay);
    run(controller.signal);
    return () => {
      run.cancel();
      controller.abort();
    };
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- the caller names them
  }, [...dependencies, delay]);
}

/** A value as it was when it last stayed the same for `delay` milliseconds; at first, as it is. */
export function useDebouncedValue<Value>(value: Value, delay: number): Value {
  const [settled, setSettled] = useState(value);
  useDebouncedEffect(() => setSettled(() => value), [value], delay);
  return settled;
}
