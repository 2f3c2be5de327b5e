import type { WindowBounds } from '../../shared/preferences.ts';

/** The window's place moved and cut so that all of it lies within a screen's room. */
export function placeWithin(place: WindowBounds, room: WindowBounds): WindowBounds {
  const width = Math.min(place.width, room.width);
  const height = Math.min(place.height, room.height);
  return {
    x: Math.min(Math.max(place.x, room.x), room.x + room.width - width),
    y: Math.min(Math.max(place.y, room.y), room.y + room.height - height),
    width,
    height,
  };
}
