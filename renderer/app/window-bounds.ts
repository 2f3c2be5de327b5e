import { useEffect } from 'react';
import { windowBoundsSchema, type WindowBounds } from '../../shared/preferences.ts';
import { debounce } from '../state/timing/debounce.ts';
import { currentPreferences, changePreferences } from '../state/preferences.ts';

const keepDelay = 600;

/** Keeps where the window is and how large, for the next session. A move tells no page: the next press does. */
export function useSaveWindowBounds(): void {
  useEffect(() => {
    const keepLater = debounce(keep, keepDelay);
    const events = ['resize', 'pointerdown', 'blur'] as const;
    for (const event of events) window.addEventListener(event, keepLater);
    return () => {
      keepLater.cancel();
      for (const event of events) window.removeEventListener(event, keepLater);
    };
  }, []);
}

function keep(): void {
  const bounds = windowBoundsSchema.safeParse(currentBounds());
  if (bounds.success && !isSame(bounds.data, currentPreferences().window))
    changePreferences({ window: bounds.data });
}

function currentBounds(): WindowBounds {
  return {
    x: Math.round(window.screenX),
    y: Math.round(window.screenY),
    width: Math.round(window.outerWidth),
    height: Math.round(window.outerHeight),
  };
}

function isSame(a: WindowBounds, b: WindowBounds | null): boolean {
  return b !== null && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
