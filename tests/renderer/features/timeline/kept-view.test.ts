import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownFrom, textOf } from '../../../../renderer/features/timeline/kept-view.ts';

const view = fc.record({
  start: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((start) => start + 0),
  perDay: fc.double({ min: 0.008, max: 400, noNaN: true }),
});

it('brings back the stretch of time and the entry that were kept', () => {
  fc.assert(
    fc.property(view, fc.option(fc.stringMatching(/^[a-z0-9-]{1,36}$/)), (kept, chosen) => {
      expect(shownFrom(textOf({ view: kept, chosen }))).toEqual({ view: kept, chosen });
    }),
  );
});

it('starts from everything where nothing fitting was kept', () => {
  for (const text of ['', 'here', '17000', '17000 0', '17000 1e9', 'x 2']) expect(shownFrom(text)).toBe(null);
});
