import type { FolioRecord } from '../../../shared/domain/case.ts';
import { whenOf } from '../../state/names.ts';
import { shortWhen } from '../../ui/date-field/date-text.ts';

/** What a list is sorted by; `made`: as the records were entered. */
export type Order = 'date' | 'name' | 'made';

/** The orders a list of records can be in, the usual one first: nobody looks for a person by their birthday. */
export function ordersOf(kind: FolioRecord['record']): readonly Order[] {
  if (kind === 'place') return ['name', 'made'];
  return kind === 'person' ? ['name', 'date', 'made'] : ['date', 'name', 'made'];
}

/** Records in the order asked for; a name is where the language puts it. */
export function inOrder<R extends FolioRecord>(
  records: readonly R[],
  order: Order,
  sortByDate: (records: readonly R[]) => readonly R[],
  name: (record: R) => string,
  language: string,
): readonly R[] {
  if (order === 'made') return records;
  if (order === 'date') return sortByDate(records);
  const named = records.map((record) => ({ record, name: name(record) }));
  const collator = new Intl.Collator(language);
  return named.toSorted((a, b) => collator.compare(a.name, b.name)).map(({ record }) => record);
}

/** The records of a kind whose name, dates or words hold what was typed. */
export function matching<R extends FolioRecord>(
  records: readonly R[],
  query: string,
  group: string,
  groupOf: ((record: R) => readonly string[]) | undefined,
  name: (record: R) => string,
): readonly R[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === '' && group === '') return records;
  return records.filter(
    (record) =>
      (group === '' || groupOf === undefined || groupOf(record).includes(group)) &&
      (wanted === '' ||
        name(record).toLocaleLowerCase().includes(wanted) ||
        searchText(record).includes(wanted)),
  );
}

const seen = new WeakMap<FolioRecord, string>();

function searchText(record: FolioRecord): string {
  const known = seen.get(record);
  if (known !== undefined) return known;
  const text = [shortWhen(whenOf(record)), ...Object.values(record)]
    .filter((value): value is string => typeof value === 'string')
    .join('\n')
    .toLocaleLowerCase();
  seen.set(record, text);
  return text;
}
