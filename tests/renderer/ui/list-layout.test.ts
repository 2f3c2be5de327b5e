import { describe, expect, it } from 'vitest';
import { rowsWithin, sectionsOf, rowTop } from '../../../renderer/ui/list-layout.ts';

const groups = [
  { id: 'a', label: 'Arrest', count: 2 },
  { id: 'b', label: 'Threat', count: 3 },
];

describe('a list under headings', () => {
  it('lays each group below the one before, its heading included', () => {
    expect(sectionsOf(groups, 5)).toEqual([
      { id: 'a', label: 'Arrest', from: 0, to: 2, top: 0, height: 172 },
      { id: 'b', label: 'Threat', from: 2, to: 5, top: 172, height: 240 },
    ]);
  });

  it('is one section without a heading where there are no groups', () => {
    expect(sectionsOf(undefined, 3)).toEqual([{ id: '', label: null, from: 0, to: 3, top: 0, height: 204 }]);
  });

  it('finds where a row begins', () => {
    const sections = sectionsOf(groups, 5);
    expect([0, 1, 2, 4].map((row) => rowTop(sections, row))).toEqual([36, 104, 208, 344]);
  });

  it('draws only the rows between two heights', () => {
    const [first, second] = sectionsOf(groups, 5);
    if (first === undefined || second === undefined) throw new Error('two groups make two sections');
    expect(rowsWithin(first, 110, 270)).toEqual({ from: 1, to: 2 });
    expect(rowsWithin(second, 110, 280)).toEqual({ from: 2, to: 4 });
    expect(rowsWithin(second, -500, 100)).toEqual({ from: 2, to: 2 });
    expect(rowsWithin(first, 900, 1000)).toEqual({ from: 2, to: 2 });
  });
});
