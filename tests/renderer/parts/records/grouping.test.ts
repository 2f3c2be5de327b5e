import { expect, it } from 'vitest';
import { underHeadings } from '../../../../renderer/parts/records/grouping.ts';

const headings = [
  { id: 'arrest', label: 'Arrest' },
  { id: 'threat', label: 'Threat' },
  { id: '', label: 'No kind yet' },
];

it('puts records under the headings in the headings’ order, and keeps their own order within', () => {
  const records = ['threat 1', 'arrest 1', 'threat 2', 'other'];
  const kindOf = (record: string) => (record === 'other' ? '' : (record.split(' ')[0] ?? ''));
  expect(underHeadings(records, headings, kindOf)).toEqual({
    items: ['arrest 1', 'threat 1', 'threat 2', 'other'],
    groups: [
      { id: 'arrest', label: 'Arrest', count: 1 },
      { id: 'threat', label: 'Threat', count: 2 },
      { id: '', label: 'No kind yet', count: 1 },
    ],
  });
});

it('shows no heading that nothing stands under', () => {
  expect(underHeadings(['arrest'], headings, (record) => record).groups).toEqual([
    { id: 'arrest', label: 'Arrest', count: 1 },
  ]);
});
