import { useEffect } from 'react';
import { windowPlaceSchema, type WindowPlace } from '../../shared/preferences.ts';
import { nowPreferred, prefer } from '../state/preferences.ts';

const rest = 600;

/** Keeps where the window is and how large, for the next sitting. A move tells no page: the next press does. */
export function useKeepWindow(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    };
    const events = ['resize', 'pointerdown', 'blur'] as const;
    for (const event of events) window.addEventListener(event, later);
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, later);
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
