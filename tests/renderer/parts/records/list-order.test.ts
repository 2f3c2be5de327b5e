import { expect, it } from 'vitest';
import { incidentSchema, type Incident } from '../../../../shared/domain/incident.ts';
import { inOrder, matching, ordersOf } from '../../../../renderer/parts/records/list-order.ts';

const raid = incidentSchema.parse({ id: 'raid', title: 'Zerstörung', when: { asGiven: 'March 2019' } });
const arrest = incidentSchema.parse({ id: 'arrest', title: 'ärger', account: 'They came at night.' });
const names = (record: Incident): string => record.title;
const latestFirst = (records: readonly Incident[]): readonly Incident[] => records.toReversed();

it('sorts people and places by name unless asked otherwise, all else by date', () => {
  expect([ordersOf('person')[0], ordersOf('place')[0], ordersOf('incident')[0]]).toEqual([
    'name',
    'name',
    'date',
  ]);
});

it('leaves records as they were entered, or in order of date', () => {
  expect(inOrder([raid, arrest], 'made', latestFirst, names, 'de')).toEqual([raid, arrest]);
  expect(inOrder([raid, arrest], 'date', latestFirst, names, 'de')).toEqual([arrest, raid]);
});

it('puts names where the reader’s language has them', () => {
  expect(inOrder([raid, arrest], 'name', latestFirst, names, 'de')).toEqual([arrest, raid]);
  expect(inOrder([raid, arrest], 'name', latestFirst, names, 'sv')).toEqual([raid, arrest]);
});

it('finds what was typed in names, dates and words, whatever its case', () => {
  const found = (query: string) => matching([raid, arrest], query, '', undefined, names);
  expect(found('ZERST')).toEqual([raid]);
  expect(found('march')).toEqual([raid]);
  expect(found('at night')).toEqual([arrest]);
  expect(found('nobody')).toEqual([]);
  expect(found(' ')).toEqual([raid, arrest]);
});

it('keeps to the group chosen', () => {
  const groups = (record: Incident): readonly string[] => (record === raid ? ['home'] : []);
  expect(matching([raid, arrest], '', 'home', groups, names)).toEqual([raid]);
});
