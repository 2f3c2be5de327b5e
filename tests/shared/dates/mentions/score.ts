import type { Expected } from './cases.ts';

/** A span somebody found, with at most two readings; no reading: a day said not to exist. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly readings: readonly string[];
}

export interface Score {
  readonly expected: number;
  readonly found: number;
  /** Expected spans that a found one overlaps. */
  readonly spans: number;
  /** Those whose value is among the first two readings. */
  readonly values: number;
}

export type Cause = 'missed' | 'wrong value' | 'false alarm';

export interface Miss {
  readonly cause: Cause;
  readonly expected: Expected | null;
  readonly found: Found | null;
}

export const noScore: Score = { expected: 0, found: 0, spans: 0, values: 0 };

/** Pairs each expected span with one found span that overlaps it, one whose value agrees if there is one. */
export function score(
  expected: readonly Expected[],
  found: readonly Found[],
): { score: Score; misses: Miss[] } {
  const free = new Set(found);
  const misses: Miss[] = [];
  let spans = 0;
  let values = 0;
  const open: Expected[] = [];
  for (const one of expected) {
    const match = [...free].find((other) => overlap(one, other) && agrees(one, other));
    if (match) {
      free.delete(match);
      spans += 1;
      values += 1;
    } else open.push(one);
  }
  for (const one of open) {
    const match = [...free].find((other) => overlap(one, other)) ?? null;
    if (match) {
      free.delete(match);
      spans += 1;
    }
    misses.push({ cause: match ? 'wrong value' : 'missed', expected: one, found: match });
  }
  for (const other of free) misses.push({ cause: 'false alarm', expected: null, found: other });
  return { score: { expected: expected.length, found: found.length, spans, values }, misses };
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function agrees(one: Expected, other: Found): boolean {
  if (one.edtf === '') return other.readings.length === 0;
  return other.readings.slice(0, 2).includes(one.edtf);
}

export function add(one: Score, other: Score): Score {
  return {
    expected: one.expected + other.expected,
    found: one.found + other.found,
    spans: one.spans + other.spans,
    values: one.values + other.values,
  };
}

/** F1 in per cent of spans (`spans`) or values. */
export function f1(one: Score, what: 'spans' | 'values'): number {
  const both = one.expected + one.found;
  return both === 0 ? 100 : (200 * one[what]) / both;
}
