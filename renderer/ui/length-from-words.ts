import { parseLength, type Length } from '../../shared/dates/length.ts';

/** Whether the words alone tell how many days. */
export function wordsGiveDays(length: Length): boolean {
  const read = parseLength(length.asGiven, length.language);
  return read.minDays !== null || read.maxDays !== null;
}

/** The length after its words changed: the days they tell, else those given by hand; null when nothing is left. */
export function lengthFromWords(asGiven: string, before: Length | null): Length | null {
  const read = parseLength(asGiven, before?.language);
  if (read.minDays !== null || read.maxDays !== null) return read;
  const byHand = before !== null && !wordsGiveDays(before) ? before : null;
  return withDays({ ...read, minDays: byHand?.minDays ?? null, maxDays: byHand?.maxDays ?? null });
}

/** A length, or null where it says nothing. */
export function withDays(length: Length): Length | null {
  return length.asGiven.trim() === '' && length.minDays === null && length.maxDays === null ? null : length;
}
