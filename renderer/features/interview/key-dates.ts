import type { Folio, FolioRecord } from '../../../shared/domain/case.ts';
import { daysBetween, type Day } from '../../../shared/dates/day.ts';
import type { When } from '../../../shared/dates/when.ts';

/** A date of the record that an interview may ask for. */
export interface KeyDate {
  readonly record: FolioRecord;
  readonly field: 'when' | 'from' | 'to' | 'born' | 'issued';
  readonly when: When;
}

/** The dates an interview turns on: birth, events that happened, and where and when the person lived and moved. */
export function keyDatesOf(folio: Folio): readonly KeyDate[] {
  const applicant = folio.people.find(({ id }) => id === folio.case.applicant);
  return [
    ...(applicant ? dated(applicant, 'born', applicant.born) : []),
    ...folio.incidents.filter(({ planned }) => !planned).flatMap((each) => dated(each, 'when', each.when)),
    ...folio.histories
      .filter(({ planned }) => !planned)
      .flatMap((each) => [...dated(each, 'from', each.from), ...dated(each, 'to', each.to)]),
  ].toSorted((a, b) => sortDay(a.when).localeCompare(sortDay(b.when)));
}

function dated(record: FolioRecord, field: KeyDate['field'], when: When | null): readonly KeyDate[] {
  const known = when !== null && (when.earliest !== null || when.latest !== null);
  return known ? [{ record, field, when }] : [];
}

function sortDay(when: When): string {
  return when.earliest ?? when.latest ?? '';
}

/** How the days of an answer from memory lie to those of the record. */
export type DateRelation =
  | { readonly relation: 'unread' | 'same' | 'wider' | 'narrower' | 'overlap' }
  | { readonly relation: 'apart'; readonly days: number };

/** Compares an answer with the record: both are ranges of days, and neither is the right one. */
export function relationOf(answer: When, record: When): DateRelation {
  if (answer.earliest === null && answer.latest === null) return { relation: 'unread' };
  const apart = gap(answer, record) ?? gap(record, answer);
  if (apart !== null) return { relation: 'apart', days: apart };
  if (answer.earliest === record.earliest && answer.latest === record.latest) return { relation: 'same' };
  if (within(record, answer)) return { relation: 'wider' };
  return { relation: within(answer, record) ? 'narrower' : 'overlap' };
}

/** Days from the end of one to the start of the other, where the one ends before. */
function gap(one: When, other: When): number | null {
  return one.latest !== null && other.earliest !== null && one.latest < other.earliest
    ? daysBetween(one.latest, other.earliest)
    : null;
}

function within(inner: When, outer: When): boolean {
  return (
    startsBy(outer.earliest, inner.earliest) &&
    (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest))
  );
}

function startsBy(outer: Day | null, inner: Day | null): boolean {
  return outer === null || (inner !== null && outer <= inner);
}
