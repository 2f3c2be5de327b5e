import { expect, it } from 'vitest';
import { arcsOf, conflictAt } from '../../../../renderer/features/timeline/conflicts.ts';
import type { Box } from '../../../../renderer/features/timeline/layout.ts';

const known = { earliest: 0, latest: 0 };

function boxOf(id: string, start: number, y: number): Box {
  return {
    item: { id, lane: 'incidents', from: known, to: null, first: 0, last: 0 },
    start,
    end: start + 10,
    y,
    room: 0,
    clear: Infinity,
  };
}

const boxes = [boxOf('arrest', 100, 50), boxOf('letter', 300, 200)];
const conflicts = [
  { finding: 'f-1', one: 'arrest', other: 'letter' },
  { finding: 'f-2', one: 'arrest', other: 'far away' },
];

it('draws a line between what contradicts only where both ends show', () => {
  expect(arcsOf(conflicts, boxes).map(({ finding }) => finding)).toEqual(['f-1']);
});

it('finds the line under the pointer, and nothing beside it', () => {
  const arcs = arcsOf(conflicts, boxes);
  expect(conflictAt(arcs, 105, 60)).toBe('f-1');
  expect(conflictAt(arcs, 305, 210)).toBe('f-1');
  expect(conflictAt(arcs, 110, 200)).toBe(null);
});
