import { type Folio, folioSchema } from '../../../shared/domain/case.ts';
import { daySchema, type Day } from '../../../shared/dates/day.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import { checkTimeline } from '../../../shared/timeline/check.ts';
import type { z } from 'zod';
import type { Reading } from '../../../shared/dates/reading.ts';
import type { When } from '../../../shared/dates/when.ts';

export type Parts = Partial<z.input<typeof folioSchema>>;

/** A case with an applicant, and whatever else a test needs. */
export function makeFolio(parts: Parts): Folio {
  const folio = folioSchema.parse({
    case: { id: 'case', applicant: 'me' },
    people: [{ id: 'me', name: 'Sara', roles: ['applicant'] }],
    ...parts,
  });
  // The walk below gives back what it was given but for the dates, so the shape stays.
  return understood(folio) as Folio;
}

const day = (text: string): Day => daySchema.parse(text);
const reading = (earliest: string, latest = earliest): Partial<When> => ({
  earliest: day(earliest),
  latest: day(latest),
  likelyEarliest: day(earliest),
  likelyLatest: day(latest),
  precision: earliest === latest ? 'day' : 'month',
  calendar: 'gregory',
  edtf: earliest,
  written: {},
  impossible: null,
  approximate: false,
  weekday: null,
  alternatives: [],
});

/** What the words below mean, whatever the date field knows: the checker's own tests stand by themselves. */
const known: Readonly<Record<string, Partial<When>>> = {
  'Friday 2019-03-12': { ...reading('2019-03-12'), weekday: 5 },
  'Tuesday 2019-03-12': { ...reading('2019-03-12'), weekday: 2 },
  '31 June 2019': {
    earliest: null,
    latest: null,
    alternatives: [],
    impossible: { reason: 'no-such-day', limit: 30 },
  },
  '1 Tir 2300': {
    earliest: null,
    latest: null,
    alternatives: [],
    impossible: { reason: 'outside-tables', limit: null },
  },
  '03/04/2019': {
    ...reading('2019-03-04'),
    // A reading is a part of a When; the helper makes the whole.
    alternatives: [reading('2019-04-03') as Reading],
  },
  'about March 2019': {
    ...reading('2019-02-14', '2019-04-15'),
    likelyEarliest: day('2019-03-01'),
    likelyLatest: day('2019-03-31'),
    approximate: true,
  },
  '12 March 1397': { ...reading('1397-03-12'), written: { year: 1397, month: 3, day: 12 } },
  '12 March 1397 Persian': {
    ...reading('1397-03-12'),
    written: { year: 1397, month: 3, day: 12 },
    calendarAsked: 'gregory',
  },
  '21 Esfand 1397': {
    ...reading('2019-03-12'),
    calendar: 'persian',
    calendarAsked: 'persian',
    written: { year: 1397, month: 12, day: 21 },
  },
};

function understood(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(understood);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, understood(inner)]);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  const asGiven = copy.asGiven;
  return typeof asGiven === 'string' && known[asGiven] ? { ...copy, ...known[asGiven] } : copy;
}

export const today: Day = daySchema.parse('2024-06-01');

/** The findings of a case on 1 June 2024. */
export function findingsIn(parts: Parts): Finding[] {
  return checkTimeline(makeFolio(parts), today);
}

/** Names of the checks that found something, errors and warnings only. */
export function problemsIn(parts: Parts): string[] {
  return findingsIn(parts)
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => finding.check);
}

/** A date as given. */
export function on(asGiven: string): { asGiven: string } {
  return { asGiven };
}

/** A finding about nothing in particular. */
export function finding(id: string, gapDays: number | null = null): Finding {
  return {
    id,
    check: 'future-date',
    severity: 'warning',
    statements: [],
    gapDays,
    facts: {},
    hints: [],
    fits: [],
    arithmetic: null,
    records: [],
    group: null,
  };
}
