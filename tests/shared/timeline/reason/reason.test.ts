import { describe, expect, test } from 'vitest';
import { reasonRowSchema } from '../../../../shared/timeline/reason/reason-row.ts';
import { reasonRow } from '../../../../shared/timeline/reason/reason.ts';
import { backgroundNetworks } from './networks/background.ts';
import { dateNetworks } from './networks/dates.ts';
import type { HandMade } from './networks/hand-made.ts';
import { lengthAndAgeNetworks } from './networks/lengths-and-ages.ts';
import { orderNetworks } from './networks/orders.ts';
import { readingNetworks } from './networks/readings.ts';
import { weekdayNetworks } from './networks/weekdays.ts';

const networks = [
  ...dateNetworks,
  ...readingNetworks,
  ...orderNetworks,
  ...lengthAndAgeNetworks,
  ...weekdayNetworks,
  ...backgroundNetworks,
];
const contradictory = networks.filter(({ conflicts }) => conflicts.length > 0);
const consistent = networks.filter(({ conflicts }) => conflicts.length === 0);

function conflictsOf({ row }: HandMade): string[] {
  const answer = reasonRow(reasonRowSchema.parse(row));
  expect(answer.consistent).toBe(answer.conflicts.length === 0);
  expect(answer.findings.map(({ statements }) => statements)).toEqual(answer.conflicts);
  return answer.findings.map(({ check, statements }) => `${check}: ${statements.join(' ')}`).toSorted();
}

describe('reasoning over a network', () => {
  test.each(contradictory)('finds all minimal conflicts: $name', (network) => {
    expect(conflictsOf(network)).toEqual(network.conflicts.toSorted());
  });

  test.each(consistent)('is silent: $name', (network) => {
    expect(conflictsOf(network)).toEqual([]);
  });

  test('a contradiction in the background alone is the empty set', () => {
    const row = reasonRowSchema.parse({
      id: 1,
      events: [{ id: 'a', type: 'point' }],
      statements: [{ id: 's1', kind: 'date', ep: 'a', earliest: '2019-03-12', latest: '2019-03-12' }],
      background: [{ kind: 'abs', ep: 'a', earliest: '2020-01-02', latest: '2020-01-01' }],
    });
    expect(reasonRow(row)).toMatchObject({ consistent: false, conflicts: [[]] });
  });

  test('a row with an unknown kind or a day that does not exist is refused', () => {
    const row = (statement: object) => ({ id: 1, statements: [{ id: 's1', ...statement }] });
    expect(reasonRowSchema.safeParse(row({ kind: 'hearsay' })).success).toBe(false);
    expect(
      reasonRowSchema.safeParse(row({ kind: 'date', ep: 'a', earliest: '2019-02-29', latest: null })).success,
    ).toBe(false);
  });

  test('what is null or left out is open, and ids come back as they were', () => {
    const row = reasonRowSchema.parse({
      id: 7,
      events: [{ id: 'a', type: 'point', label: 'A' }],
      statements: [
        { id: 1, kind: 'date', ep: 'a', earliest: '2019-03-12', quote: null, source: null },
        { id: 2, kind: 'date', ep: 'a', latest: '2019-03-11', edtf: '../2019-03-11', weekday: null },
        { id: 3, kind: 'rel', frm: 'a', to: 'a' },
      ],
      background: [{ kind: 'rel', frm: 'a', to: 'a', min: 0, max: null }],
    });
    expect(reasonRow(row)).toMatchObject({ id: 7, consistent: false, conflicts: [[1, 2]] });
  });

  test('a bare span is its start, and an end of a point is its one day', () => {
    const row = reasonRowSchema.parse({
      id: 1,
      events: [
        { id: 'stay', type: 'span' },
        { id: 'stamp', type: 'point' },
      ],
      statements: [
        { id: 's1', kind: 'date', ep: 'stay', earliest: '2019-03-12', latest: '2019-03-12' },
        { id: 's2', kind: 'date', ep: 'stay.start', earliest: '2019-03-13', latest: '2019-03-13' },
        { id: 's3', kind: 'date', ep: 'stamp.end', earliest: '2019-03-01', latest: '2019-03-01' },
        { id: 's4', kind: 'date', ep: 'stamp', earliest: '2019-03-02', latest: '2019-03-02' },
      ],
    });
    expect(reasonRow(row).conflicts).toEqual([
      ['s1', 's2'],
      ['s3', 's4'],
    ]);
  });
});
