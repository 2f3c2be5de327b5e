import { describe, expect, it } from 'vitest';
import { keyDatesOf, relationOf } from '../../../../renderer/features/interview/key-dates.ts';
import { folioSchema } from '../../../../shared/domain/case.ts';
import { parseWhen } from '../../../../shared/dates/when.ts';

const when = (asGiven: string) => parseWhen({ asGiven });

describe('the dates gone over before an interview', () => {
  it('are the applicant’s birth, what happened, and where they lived, by their days', () => {
    const folio = folioSchema.parse({
      case: { id: 'case', applicant: 'p-1' },
      people: [
        { id: 'p-1', born: { asGiven: '1990-02-01' } },
        { id: 'p-2', born: { asGiven: '1992-02-01' } },
      ],
      incidents: [
        { id: 'i-1', when: { asGiven: '2019-03-12' } },
        { id: 'i-2', when: { asGiven: 'before it all began' } },
        { id: 'i-3', when: { asGiven: '2030-01-01' }, planned: true },
      ],
      histories: [{ id: 'h-1', from: { asGiven: '2010' }, to: { asGiven: '2020' } }],
    });
    expect(keyDatesOf(folio).map(({ record, field }) => `${record.id} ${field}`)).toEqual([
      'p-1 born',
      'h-1 from',
      'i-1 when',
      'h-1 to',
    ]);
  });
});

describe('an answer beside the record', () => {
  it.each([
    ['12 March 2019', '2019-03-12', { relation: 'same' }],
    ['March 2019', '2019-03-12', { relation: 'wider' }],
    ['2019-03-12', 'March 2019', { relation: 'narrower' }],
    [
      'between 1 March 2019 and 20 March 2019',
      'between 10 March 2019 and 5 April 2019',
      { relation: 'overlap' },
    ],
    ['2019-03-09', '2019-03-12', { relation: 'apart', days: 3 }],
    ['2019-03-15', '2019-03-12', { relation: 'apart', days: 3 }],
    ['when the bakery closed', '2019-03-12', { relation: 'unread' }],
    ['after 2018', 'March 2019', { relation: 'wider' }],
  ])('“%s” to “%s” stands so', (answer, record, relation) => {
    expect(relationOf(when(answer), when(record))).toEqual(relation);
  });
});
