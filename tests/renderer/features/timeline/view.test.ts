import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, pan, ticks, xOf, zoomAt } from '../../../../renderer/features/timeline/view.ts';

const day = fc.integer({ min: -40_000, max: 40_000 });

describe('the stretch of time that shows', () => {
  it('keeps the day under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 1300 }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (start, x, factor) => {
          const before = { start, perDay: 2 };
          const under = start + x / 2;
          expect(xOf(zoomAt(before, x, factor), under)).toBeCloseTo(x, 3);
        },
      ),
    );
  });

  it('fits everything inside the width', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20_000 }), (first, length) => {
        const view = fit(first, first + length, 1000);
        expect(xOf(view, first)).toBeGreaterThanOrEqual(0);
        expect(xOf(view, first + length)).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('moves by pixels', () => {
    expect(pan({ start: 100, perDay: 4 }, 40)).toEqual({ start: 110, perDay: 4 });
  });

  it('marks years from afar, months nearer, days close up, never closer than their labels', () => {
    const at = (perDay: number) => ticks({ start: 17_000, perDay }, 1200);
    expect(at(0.05).every(({ unit }) => unit === 'year')).toBe(true);
    expect(at(2).every(({ unit }) => unit === 'month')).toBe(true);
    expect(at(60).every(({ unit }) => unit === 'day')).toBe(true);
    for (const perDay of [0.01, 0.05, 0.3, 2, 8, 60, 400]) {
      const days = at(perDay).map((tick) => tick.day);
      for (let each = 1; each < days.length; each++)
        expect(((days[each] ?? 0) - (days[each - 1] ?? 0)) * perDay).toBeGreaterThan(75);
    }
  });
});
