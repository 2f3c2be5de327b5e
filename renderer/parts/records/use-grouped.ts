import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import type { Day } from '../../../shared/dates/day.ts';
import type { CalendarId } from '../../../shared/dates/calendar-id.ts';
import { dayOf } from '../../state/names.ts';
import { usePreferences } from '../../state/preferences.ts';
import type { Option } from '../../ui/choices.tsx';
import { yearIn } from '../../ui/date-field/date-text.ts';
import type { Group } from '../../ui/list-layout.ts';
import { underHeadings } from './grouping.ts';

/** What a list's headings are. */
export type Grouping = 'none' | 'kind' | 'year';

interface Grouped<R> {
  readonly items: readonly R[];
  readonly groups?: readonly Group[];
}

/** Records in their order, under the headings asked for: their kinds, or the years they happened in. */
export function useGrouped<R extends FolioRecord>(
  records: readonly R[],
  grouping: Grouping,
  kinds: readonly Option<string>[] = [],
  kindsOf?: (record: R) => readonly string[],
): Grouped<R> {
  const { t, i18n } = useTranslation();
  const { calendar } = usePreferences();
  const { language } = i18n;
  return useMemo(() => {
    if (grouping === 'none') return { items: records };
    if (grouping === 'year')
      return underHeadings(records, ...byYear(records, calendar ?? 'gregory', language, t('list.undated')));
    const places = new Map(kinds.map(({ value }, place) => [value, place]));
    const rank = (kind: string) => places.get(kind) ?? Infinity;
    const headings = [
      ...kinds.map(({ value, label }) => ({ id: value, label })),
      { id: '', label: t('list.unsorted') },
    ];
    // With several kinds a record stands under the first of them, once.
    return underHeadings(
      records,
      headings,
      (record) => (kindsOf?.(record) ?? []).toSorted((a, b) => rank(a) - rank(b))[0] ?? '',
    );
  }, [records, grouping, kinds, kindsOf, calendar, language, t]);
}

/** The headings for the years that records happened in, oldest first, and which one a record stands under. */
function byYear<R extends FolioRecord>(
  records: readonly R[],
  calendar: CalendarId,
  language: string,
  undated: string,
) {
  const yearOf = new Map<Day, string>();
  for (const day of records
    .map(dayOf)
    .filter((each) => each !== null)
    .toSorted())
    if (!yearOf.has(day)) yearOf.set(day, yearIn(day, calendar, language));
  const years = [...new Set(yearOf.values())].map((year) => ({ id: year, label: year }));
  const headingOf = (record: R) => {
    const day = dayOf(record);
    return day === null ? '' : (yearOf.get(day) ?? '');
  };
  return [[...years, { id: '', label: undated }], headingOf] as const;
}
