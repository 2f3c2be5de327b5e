import { useEffect } from 'react';
import { windowPlaceSchema, type WindowPlace } from '../../shared/preferences.ts';
import { debounce } from '../state/timing/debounce.ts';
import { nowPreferred, prefer } from '../state/preferences.ts';

const keepDelay = 600;

/** Keeps where the window is and how large, for the next session. A move tells no page: the next press does. */
export function useKeepWindow(): void {
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
  const place = windowPlaceSchema.safeParse(placeNow());
  if (place.success && !isSame(place.data, nowPreferred().window)) prefer({ window: place.data });
}

function placeNow(): WindowPlace {
  return {
    x: Math.round(window.screenX),
    y: Math.round(window.screenY),
    width: Math.round(window.outerWidth),
    height: Math.round(window.outerHeight),
  };
}

function isSame(a: WindowPlace, b: WindowPlace | null): boolean {
  return b !== null && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
