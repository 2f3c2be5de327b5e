import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, withChange } from '../../../../shared/timeline/findings/findings-change.ts';
import { finding } from '../make-folio.ts';

const lists = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.integer({ min: 1, max: 3 })),
  {
    selector: ([id]) => id,
  },
);
const found = lists.map((list) => list.map(([id, gap]) => finding(id, gap)));

describe('what changed among the findings', () => {
  it('leads from any list to any other, in its order', () => {
    fc.assert(
      fc.property(found, found, (before, after) => {
        expect(withChange(before, changeOf(before, after))).toEqual(after);
      }),
    );
  });

  it('names only what came, went or says something else', () => {
    const before = [finding('a'), finding('b'), finding('c')];
    const after = [finding('a'), finding('c', 9), finding('d')];
    expect(changeOf(before, after)).toEqual({
      gone: ['b', 'c'],
      put: [
        { at: 1, finding: finding('c', 9) },
        { at: 2, finding: finding('d') },
      ],
    });
  });

  it('leaves the very same list where nothing changed', () => {
    const before = [finding('a'), finding('b')];
    expect(withChange(before, changeOf(before, [finding('a'), finding('b')]))).toBe(before);
  });
});
