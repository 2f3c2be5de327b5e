import { assert, boolean, constantFrom, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { fitPage, type PageSetup } from '../../../../electron/pdf/exhibits/fit-page.ts';

const A4: PageSetup = { paper: [595, 842], band: 28.8, edge: 'bottom', growth: 60 };

test('a page of the paper’s own size keeps it, on a page taller by the band', () => {
  const fitted = fitPage({ width: 595, height: 842 }, A4);
  expect(fitted.scale).toBe(1);
  expect(fitted.size[0]).toBe(595);
  expect(fitted.size[1]).toBeCloseTo(870.8);
  expect(fitted.box[1]).toBeCloseTo(28.8);
});

test('where the paper may not grow the page is made smaller instead', () => {
  const fitted = fitPage({ width: 595, height: 842 }, { ...A4, growth: 0 });
  expect(fitted.size).toEqual([595, 842]);
  expect(fitted.scale).toBeCloseTo((842 - 28.8) / 842);
});

test('a page made smaller stands in the middle of its paper, on whole pixels at 50 to the inch', () => {
  const { box, size } = fitPage({ width: 595, height: 842 }, { ...A4, growth: 0 });
  const right = size[0] - box[0] - box[2];
  expect(Math.abs(box[0] - right)).toBeLessThan(3);
  expect((box[0] * 50) / 72).toBeCloseTo(Math.round((box[0] * 50) / 72));
});

test('a landscape page gets landscape paper and stays upright', () => {
  const fitted = fitPage({ width: 842, height: 595 }, A4);
  expect(fitted.size[0]).toBe(842);
  expect(fitted.scale).toBe(1);
  expect(fitted.rotation).toBe(0);
});

test('a plan of two metres is made to fit, a ticket is left its size', () => {
  expect(fitPage({ width: 3000, height: 6000 }, A4).size).toEqual([595, 842]);
  expect(fitPage({ width: 100, height: 60 }, A4).scale).toBe(1);
});

test('a page that fits to a tolerance starts at the edge, not above it', () => {
  const height = 239.17319;
  // By rounding, what is left of this paper under the page is a tolerance less than nothing.
  const paper = [425.197, height + 36] as const;
  expect(paper[1] - 36 - height).toBeLessThan(0);
  const { box } = fitPage({ width: 100, height }, { paper, band: 36, edge: 'bottom', growth: 0 });
  expect(box[1]).toBeCloseTo(36);
});

test('whatever its size, a page lies whole on its paper and clear of the stamp', () => {
  const length = double({ min: 1, max: 20_000, noNaN: true });
  const sheets = record({
    band: double({ min: 10, max: 80, noNaN: true }),
    edge: constantFrom('top' as const, 'bottom' as const),
    grows: boolean(),
  });
  assert(
    property(length, length, sheets, (width, height, { band, edge, grows }) => {
      const { size, box, scale } = fitPage(
        { width, height },
        { paper: [595, 842], band, edge, growth: grows ? 60 : 0 },
      );
      const [x, y, across, up] = box;
      expect(across).toBeCloseTo(width * scale);
      expect(up).toBeCloseTo(height * scale);
      expect(scale).toBeLessThanOrEqual(1);
      expect(x).toBeGreaterThanOrEqual(-1e-6);
      expect(x + across).toBeLessThanOrEqual(size[0] + 1e-6);
      expect(y).toBeGreaterThanOrEqual((edge === 'bottom' ? band : 0) - 1e-6);
      expect(y + up).toBeLessThanOrEqual(size[1] - (edge === 'top' ? band : 0) + 1e-6);
    }),
  );
});
