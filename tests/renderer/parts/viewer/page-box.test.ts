import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxBetween,
  nextTurn,
  nudged,
  turnedBox,
  uprightBox,
} from '../../../../renderer/parts/viewer/page-box.ts';

const page = { width: 600, height: 800 };
const turn = fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const);
const box = fc
  .tuple(
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 0, max: 700 }),
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 100 }),
  )
  .map(([x, y, width, height]) => ({ x, y, width, height }));

describe('a box on a page', () => {
  it('lies where the page took it when the page is turned', () => {
    const corner = { x: 0, y: 0, width: 100, height: 50 };
    expect(turnedBox(corner, page, 90)).toEqual({ x: 750, y: 0, width: 50, height: 100 });
    expect(turnedBox(corner, page, 180)).toEqual({ x: 500, y: 750, width: 100, height: 50 });
    expect(turnedBox(corner, page, 270)).toEqual({ x: 0, y: 500, width: 50, height: 100 });
  });

  it('is the same box again when it is turned back', () => {
    fc.assert(
      fc.property(box, turn, (given, turned) => {
        expect(uprightBox(turnedBox(given, page, turned), page, turned)).toEqual(given);
      }),
    );
  });

  it('is the same page again after four quarter turns', () => {
    expect(nextTurn(nextTurn(nextTurn(nextTurn(90))))).toBe(90);
  });

  it('never leaves the page, drawn or moved by keys', () => {
    expect(boxBetween({ x: 700, y: -20 }, { x: 500, y: 100 }, page)).toEqual({
      x: 500,
      y: 0,
      width: 100,
      height: 100,
    });
    fc.assert(
      fc.property(
        box,
        fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
        fc.boolean(),
        (given, key, grow) => {
          let moved = given;
          for (let step = 0; step < 200; step += 1) moved = nudged(moved, key, grow, page) ?? moved;
          expect(moved.x).toBeGreaterThanOrEqual(0);
          expect(moved.y).toBeGreaterThanOrEqual(0);
          expect(moved.x + moved.width).toBeLessThanOrEqual(page.width);
          expect(moved.y + moved.height).toBeLessThanOrEqual(page.height);
          expect(Math.min(moved.width, moved.height)).toBeGreaterThan(0);
        },
      ),
    );
    expect(nudged({ x: 0, y: 0, width: 1, height: 1 }, 'Tab', false, page)).toBeNull();
  });
});
