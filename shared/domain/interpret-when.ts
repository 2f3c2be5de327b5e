import { dayOf, type Day } from './day.ts';
import type { GivenWhen, Interpretation } from './when.ts';

const unknown: Interpretation = {
  earliest: null,
  latest: null,
  likelyEarliest: null,
  likelyLatest: null,
  precision: 'unknown',
  calendar: 'gregory',
  edtf: '',
  written: {},
  impossible: null,
  approximate: false,
  uncertain: false,
  weekday: null,
  alternatives: [],
};

/** Reads ISO days, months and years; everything else stays words with unknown bounds. */
export function interpretWhen(given: GivenWhen): Interpretation {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(given.asGiven.trim());
  if (!parts) return unknown;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  const earliest = dayOf(year, month ?? 1, day ?? 1);
  const latest = day === null ? lastOf(year, month ?? 12) : earliest;
  if (!earliest || !latest)
    return { ...unknown, precision: 'day', impossible: { reason: 'no-such-day', limit: null } };
  return {
    ...unknown,
    earliest,
    latest,
    likelyEarliest: earliest,
    likelyLatest: latest,
    precision: day !== null ? 'day' : month !== null ? 'month' : 'year',
    edtf: given.asGiven.trim(),
  };
}

function lastOf(year: number, month: number): Day | null {
  return dayOf(year, month, 31) ?? dayOf(year, month, 30) ?? dayOf(year, month, 29) ?? dayOf(year, month, 28);
}
