import { describe, expect, it } from 'vitest';
import { folioSchema } from '../../../../shared/domain/case.ts';
import { isDay, toEpochDay } from '../../../../shared/domain/day.ts';
import { itemsOf } from '../../../../renderer/features/timeline/items.ts';
import { boxAt, layOut } from '../../../../renderer/features/timeline/layout.ts';
import { fit } from '../../../../renderer/features/timeline/view.ts';

const epoch = (text: string) => (isDay(text) ? toEpochDay(text) : NaN);
const today = epoch('2026-01-10');

const folio = folioSchema.parse({
  case: { id: 'case' },
  incidents: [
    { id: 'known', when: { asGiven: '2019-03-12' } },
    { id: 'vague', when: { asGiven: '2018' } },
    { id: 'undated' },
    { id: 'words', when: { asGiven: 'before it all began' } },
  ],
  histories: [
    { id: 'home', kind: 'residence', from: { asGiven: '2010' } },
    { id: 'border', kind: 'entry', from: { asGiven: '2020-05-01' } },
  ],
});

describe('what the timeline draws', () => {
  it('shows what has a day and leaves out what has none', () => {
    expect(itemsOf(folio, today).map(({ id }) => id)).toEqual(['home', 'vague', 'known', 'border']);
  });

  it('draws a known day as a point and keeps both bounds of a vague one', () => {
    const items = new Map(itemsOf(folio, today).map((item) => [item.id, item]));
    expect(items.get('known')).toMatchObject({
      first: epoch('2019-03-12'),
      last: epoch('2019-03-12'),
      to: null,
    });
    expect(items.get('vague')).toMatchObject({ first: epoch('2018-01-01'), last: epoch('2018-12-31') });
  });

  it('leaves a stay that still goes on open at its end', () => {
    const home = itemsOf(folio, today).find(({ id }) => id === 'home');
    expect(home?.to).toEqual({ earliest: today, latest: null });
  });

  it('places every item that shows in its own room and finds it under the pointer', () => {
    const items = itemsOf(folio, today);
    const { boxes } = layOut(items, fit(epoch('2010-01-01'), today, 1000), 1000, 600);
    expect(boxes).toHaveLength(4);
    for (const box of boxes)
      expect(boxAt(boxes, (box.start + box.end) / 2, box.y + 4)?.item.id).toBe(box.item.id);
  });

  it('draws nothing that lies outside what shows', () => {
    const { boxes } = layOut(
      itemsOf(folio, today),
      fit(epoch('1950-01-01'), epoch('1951-01-01'), 1000),
      1000,
      600,
    );
    expect(boxes).toEqual([]);
  });
});
