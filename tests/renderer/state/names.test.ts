import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { byDate, dateSorter } from '../../../renderer/state/names.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';

const years = fc.array(fc.option(fc.integer({ min: 1990, max: 2000 })), { maxLength: 12 });

function incidentsOf(list: readonly (number | null)[]) {
  return list.map((year, at) =>
    incidentSchema.parse({ id: `i-${at}`, when: year === null ? null : { asGiven: String(year) } }),
  );
}

it('orders a list that changes as it would order it anew', () => {
  fc.assert(
    fc.property(years, years, (first, second) => {
      const sort = dateSorter();
      sort(incidentsOf(first));
      expect(sort(incidentsOf(second))).toEqual(byDate(incidentsOf(second)));
    }),
  );
});

it('puts what has no date last, in the order made', () => {
  expect(byDate(incidentsOf([null, 2000, null, 1990])).map(({ id }) => id)).toEqual([
    'i-3',
    'i-1',
    'i-0',
    'i-2',
  ]);
});
