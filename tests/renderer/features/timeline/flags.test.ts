import { describe, expect, it } from 'vitest';
import { placeFlags } from '../../../../renderer/features/timeline/flags.ts';

describe('the words of flags on the timeline', () => {
  it('stand after their line where there is room', () => {
    expect(placeFlags([{ at: 100, length: 60 }], 1000)).toEqual([{ start: 105, row: 0 }]);
  });

  it('stand before their line at the far edge', () => {
    expect(placeFlags([{ at: 960, length: 60 }], 1000)).toEqual([{ start: 895, row: 0 }]);
  });

  it('move up a row where others stand', () => {
    const places = placeFlags(
      [
        { at: 100, length: 60 },
        { at: 120, length: 60 },
        { at: 130, length: 60 },
        { at: 300, length: 60 },
      ],
      1000,
    );
    expect(places.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  });
});
