import { describe, expect, it } from 'vitest';
import { folioSchema } from '../../../../shared/domain/case.ts';
import { isDay, toEpochDay } from '../../../../shared/dates/day.ts';
import { itemsOf } from '../../../../renderer/features/timeline/items.ts';
import { boxAt, clusterAt, layOut } from '../../../../renderer/features/timeline/layout.ts';
import { fit, pan } from '../../../../renderer/features/timeline/view.ts';

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

  it('counts what its rows cannot hold apart, and draws nothing over anything else', () => {
    const days = Array.from({ length: 3000 }, (_, n) => ({
      id: `i-${n}`,
      when: {
        asGiven: `2019-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
      },
    }));
    const crowded = itemsOf(folioSchema.parse({ case: { id: 'case' }, incidents: days }), today);
    const { boxes, clusters } = layOut(crowded, fit(epoch('2010-01-01'), today, 1000), 1000, 600);
    const counted = clusters.reduce((sum, { count }) => sum + count, 0);
    expect(boxes.length + counted).toBe(3000);
    expect(boxes.length).toBeLessThan(600);
    const ends = new Map<number, number>();
    for (const { start, end, y } of boxes) {
      expect(start).toBeGreaterThan(ends.get(y) ?? -Infinity);
      ends.set(y, end);
    }
    for (const cluster of clusters) expect(boxes.every((box) => box.y !== cluster.y)).toBe(true);
    const [cluster] = clusters;
    expect(cluster && clusterAt(clusters, (cluster.start + cluster.end) / 2, cluster.y + 4)).toBe(cluster);
  });

  it('keeps every count within its lane, however low the lanes are', () => {
    const made = { when: { asGiven: '2019-03-05' } };
    const of = (name: string) => Array.from({ length: 9 }, (_, n) => ({ ...made, id: `${name}-${n}` }));
    const folio = folioSchema.parse({
      case: { id: 'case' },
      incidents: of('incident'),
      documents: of('document').map(({ id, when }) => ({ id, issued: when })),
      histories: of('home').map(({ id, when }) => ({ id, kind: 'residence', from: when, to: when })),
    });
    const { clusters, bands } = layOut(
      itemsOf(folio, today),
      fit(epoch('2010-01-01'), today, 1000),
      1000,
      294,
    );
    expect(clusters.length).toBe(3);
    for (const { y } of clusters)
      expect(bands.some(({ top, height }) => y >= top && y + 18 <= top + height)).toBe(true);
  });

  it('keeps every row and every count where they are while it moves along', () => {
    const days = Array.from({ length: 2000 }, (_, n) => ({
      id: `i-${n}`,
      when: { asGiven: `20${10 + (n % 10)}-0${1 + (n % 9)}-${10 + (n % 18)}` },
    }));
    const many = itemsOf(folioSchema.parse({ case: { id: 'case' }, incidents: days }), today);
    const view = fit(epoch('2013-01-01'), epoch('2016-01-01'), 1000);
    const here = layOut(many, view, 1000, 600);
    const there = layOut(many, pan(view, 100), 1000, 600);
    const rows = new Map(there.boxes.map(({ item, y }) => [item.id, y]));
    const both = here.boxes.filter(({ item }) => rows.has(item.id));
    expect(both.length).toBeGreaterThan(10);
    for (const { item, y } of both) expect(rows.get(item.id)).toBe(y);
    const counts = new Map(there.clusters.map(({ start, count }) => [Math.round(start + 100), count]));
    const shown = here.clusters.filter(({ start }) => counts.has(Math.round(start)));
    expect(shown.length).toBeGreaterThan(3);
    for (const { start, count } of shown) expect(counts.get(Math.round(start))).toBe(count);
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
