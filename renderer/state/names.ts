import type { TFunction } from 'i18next';
import { assertNever } from '../../shared/assert-never.ts';
import type { FolioRecord } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { When } from '../../shared/dates/when.ts';

/** The case's records by id, where a name may need another's: a home without a title is named by its place. */
type Known = ReadonlyMap<string, FolioRecord>;

/** What a record is called in lists: its own name, or the plainest word for what it is. */
export function nameOf(record: FolioRecord, t: TFunction, byId?: Known): string {
  return ownName(record) || [unnamed(record, t), placeNameOf(record, byId)].filter(Boolean).join(' · ');
}

function placeNameOf(record: FolioRecord, byId?: Known): string {
  if (record.record !== 'history' || record.place === null) return '';
  const place = byId?.get(record.place);
  return place?.record === 'place' ? place.name.trim() : '';
}

function ownName(record: FolioRecord): string {
  switch (record.record) {
    case 'case':
    case 'incident':
    case 'document':
    case 'statement':
      return record.title.trim();
    case 'history':
      return (
        [record.title, record.position, record.organisation].map((part) => part.trim()).find(Boolean) ?? ''
      );
    case 'person':
    case 'place':
    case 'attachment':
      return record.name.trim();
    case 'decision':
      return '';
    default:
      return assertNever(record);
  }
}

function unnamed(record: FolioRecord, t: TFunction): string {
  switch (record.record) {
    case 'incident':
      return record.kind === 'other' ? t('unnamed.incident') : t(`incidentKind.${record.kind}`);
    case 'history':
      return t(`historyKind.${record.kind}`);
    case 'document':
      return record.kind === 'other' ? t('unnamed.document') : t(`documentKind.${record.kind}`);
    case 'statement':
      return t(`statementKind.${record.kind}`);
    case 'case':
    case 'person':
    case 'place':
    case 'attachment':
    case 'decision':
      return t(`unnamed.${record.record}`);
    default:
      return assertNever(record);
  }
}

/** The date that places a record in time, if it has one. */
export function whenOf(record: FolioRecord): When | null {
  switch (record.record) {
    case 'incident':
      return record.when;
    case 'history':
      return record.from ?? record.to;
    case 'document':
      return record.issued ?? record.received;
    case 'statement':
      return record.signed;
    case 'person':
      return record.born;
    case 'case':
    case 'place':
    case 'attachment':
    case 'decision':
      return null;
    default:
      return assertNever(record);
  }
}

/** Whether the timeline shows a record: what happened and what was written, where a day of it is known. */
export function isOnTimeline(record: FolioRecord): boolean {
  if (record.record === 'person') return false;
  const when = whenOf(record);
  return when !== null && (when.earliest ?? when.latest) !== null;
}

/** Orders records by their earliest possible day; those without a date come last, in the order made. */
export function byDate<R extends FolioRecord>(records: readonly R[]): readonly R[] {
  return sorted(records.map(entryOf));
}

/** Like `byDate`, for a list asked for again and again: each time it starts from the order before, which is almost right. */
export function dateSorter<R extends FolioRecord>(): (records: readonly R[]) => readonly R[] {
  let before: readonly R[] = [];
  return (records) => {
    const entries = new Map(records.map((record, made) => [record.id, entryOf(record, made)]));
    const known = before.flatMap(({ id }) => {
      const entry = entries.get(id);
      entries.delete(id);
      return entry ?? [];
    });
    before = sorted([...known, ...entries.values()]);
    return before;
  };
}

interface Entry<R> {
  readonly record: R;
  readonly made: number;
  readonly at: string;
}

function entryOf<R extends FolioRecord>(record: R, made: number): Entry<R> {
  return { record, made, at: dayOf(record) ?? '~' };
}

function sorted<R>(entries: readonly Entry<R>[]): readonly R[] {
  return entries
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.made - b.made))
    .map(({ record }) => record);
}

/** The earliest day a record can be of, else the latest; null where it has no date. */
export function dayOf(record: FolioRecord): Day | null {
  const when = whenOf(record);
  return when?.earliest ?? when?.latest ?? null;
}
