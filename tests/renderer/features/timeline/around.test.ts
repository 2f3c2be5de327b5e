import { describe, expect, it } from 'vitest';
import { around, isWithin } from '../../../../renderer/features/timeline/around.ts';
import { itemsOf } from '../../../../renderer/features/timeline/items.ts';
import { layOut } from '../../../../renderer/features/timeline/layout.ts';
import { fit } from '../../../../renderer/features/timeline/view.ts';
import { folioSchema } from '../../../../shared/domain/case.ts';

const size = { width: 1000, height: 500 };
const crowdedYear = folioSchema.parse({
  case: { id: 'case' },
  incidents: Array.from({ length: 3000 }, (_, n) => ({
    id: `i-${n}`,
    when: {
      asGiven: `2019-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    },
  })),
});
const items = itemsOf(crowdedYear, 20_000);

function itemNamed(id: string) {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error('The item is not on the timeline.');
  return found;
}

describe('the view around an entry', () => {
  it('shows it in the middle, with what lies before and after', () => {
    const few = itemsOf(
      folioSchema.parse({ ...crowdedYear, incidents: crowdedYear.incidents.slice(0, 3) }),
      0,
    );
    const [first] = few;
    if (!first) throw new Error('Nothing is on the timeline.');
    const box = layOut(few, around(few, first, size), size.width, size.height).boxes.find(
      ({ item }) => item === first,
    );
    expect(box?.start).toBeGreaterThan(450);
    expect(box?.end).toBeLessThan(550);
  });

  it('comes near enough for it to stand apart from a crowd', () => {
    const item = itemNamed('i-7');
    const seen = (view: ReturnType<typeof fit>) =>
      layOut(items, view, size.width, size.height).boxes.some((box) => box.item.id === 'i-7');
    expect(seen(around(items, itemNamed('i-7'), size))).toBe(true);
    expect(isWithin(item, around(items, item, size), size.width)).toBe(true);
  });

  it('shows a quarter of the length of a long entry on either side, and no less than 45 days', () => {
    const [home] = itemsOf(
      folioSchema.parse({
        case: { id: 'case' },
        histories: [
          {
            id: 'home',
            kind: 'residence',
            from: { asGiven: '2001-01-01' },
            to: { asGiven: '2010-12-31' },
          },
        ],
      }),
      20_000,
    );
    if (!home) throw new Error('Nothing is on the timeline.');
    const quarter = (home.last - home.first) / 4;
    const far = around([home], home, size);
    expect(far).toEqual(fit(home.first - quarter, home.last + quarter, size.width));
    const day = { ...home, last: home.first };
    expect(around([day], day, size)).toEqual(fit(home.first - 45, home.first + 45, size.width));
  });

  it('knows whether an entry lies in what shows', () => {
    const item = itemNamed('i-0');
    expect(isWithin(item, fit(item.first - 10, item.last + 10, 1000), 1000)).toBe(true);
    expect(isWithin(item, fit(item.last + 300, item.last + 400, 1000), 1000)).toBe(false);
  });
});
