import { expect, it } from 'vitest';
import { placeWithin } from '../../../electron/shells/place-within.ts';

const room = { x: 0, y: 24, width: 1366, height: 744 };

it('leaves a window that lies on the screen where it is', () => {
  const place = { x: 40, y: 60, width: 1000, height: 700 };
  expect(placeWithin(place, room)).toEqual(place);
});

it('brings back a window from a screen that is gone', () => {
  expect(placeWithin({ x: 2400, y: -300, width: 1000, height: 700 }, room)).toEqual({
    x: 366,
    y: 24,
    width: 1000,
    height: 700,
  });
  expect(placeWithin({ x: -1800, y: 2000, width: 1000, height: 700 }, room)).toMatchObject({ x: 0, y: 68 });
});

it('makes a window no larger than its screen', () => {
  expect(placeWithin({ x: 10, y: 10, width: 2560, height: 1400 }, room)).toEqual(room);
});
