import type { Case, Folio } from '../../../shared/domain/case.ts';
import { toEpochDay, type Day } from '../../../shared/dates/day.ts';
import type { History } from '../../../shared/domain/history.ts';
import type { When } from '../../../shared/dates/when.ts';

/** The lanes, from the top. */
export const lanes = ['incidents', 'homes', 'work', 'travel', 'documents', 'statements'] as const;
export type Lane = (typeof lanes)[number];

/** What is known of one end, in days since 1970; null = open on that side. */
export interface Bounds {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** A record as the timeline draws it. */
export interface Item {
  readonly id: string;
  readonly lane: Lane;
  readonly from: Bounds;
  /** Null: a point in time. */
  readonly to: Bounds | null;
  /** The first and last day it can reach, for finding what shows. */
  readonly first: number;
  readonly last: number;
}

/** Everything of the case that has a date, by its first possible day. */
export function itemsOf(folio: Folio, today: number): readonly Item[] {
  const items = [
    ...folio.incidents.map(({ id, when, until }) => itemOf(id, 'incidents', when, until)),
    ...folio.histories.map((history) => historyItem(history, today)),
    ...folio.documents.map(({ id, issued, received }) => itemOf(id, 'documents', issued ?? received, null)),
    ...folio.statements.map(({ id, signed }) => itemOf(id, 'statements', signed, null)),
  ];
  return items.filter((item) => item !== null).toSorted((a, b) => a.first - b.first);
}

type FlagKind = Case['appointments'][number]['kind'] | 'deadline';

/** The days of interviews, hearings and deadlines. */
export function flagsOf(
  own: Case,
): readonly { readonly day: number; readonly title: string; readonly kind: FlagKind }[] {
  const all = [
    ...own.appointments.map(({ kind, when }) => ({ when, title: '', kind })),
    ...own.deadlines.map(({ title, when }) => ({ when, title, kind: 'deadline' as const })),
  ];
  return all.flatMap(({ when, title, kind }) => {
    const day = when?.latest ?? when?.earliest;
    return day ? [{ day: toEpochDay(day), title, kind }] : [];
  });
}

const laneOfHistory: Record<History['kind'], Lane> = {
  residence: 'homes',
  work: 'work',
  school: 'work',
  membership: 'work',
  military: 'work',
  travel: 'travel',
  entry: 'travel',
  arrest: 'incidents',
  proceeding: 'documents',
};

function historyItem(history: History, today: number): Item | null {
  const lane = laneOfHistory[history.kind];
  const point = history.kind === 'entry' || history.kind === 'arrest';
  if (point || history.from === null) return itemOf(history.id, lane, history.from ?? history.to, null);
  if (history.to !== null) return itemOf(history.id, lane, history.from, history.to);
  const going = { earliest: today, latest: null };
  return placed(history.id, lane, boundsOf(history.from), going);
}

function itemOf(id: string, lane: Lane, from: When | null, to: When | null): Item | null {
  return from === null ? null : placed(id, lane, boundsOf(from), to === null ? null : boundsOf(to));
}

function placed(id: string, lane: Lane, from: Bounds, to: Bounds | null): Item | null {
  const days = [from.earliest, from.latest, to?.earliest, to?.latest].filter(
    (day) => typeof day === 'number',
  );
  if (days.length === 0) return null;
  return { id, lane, from, to, first: Math.min(...days), last: Math.max(...days) };
}

function boundsOf(when: When): Bounds {
  const day = (text: Day | null) => (text === null ? null : toEpochDay(text));
  return { earliest: day(when.earliest), latest: day(when.latest) };
}
