import { nthLabel } from './nth-label.ts';

/** A printed page number taken apart: `FB-0041A.2` is `FB-0041`, letters `A`, and a suffix count of 2. */
interface Parts {
  readonly base: string;
  readonly letters: string;
  readonly suffix: number;
}

function partsOf(label: string): Parts {
  const found = /^(.*?\d+)([A-Z]*)(?:\.(\d+))?$/s.exec(label);
  return { base: found?.[1] ?? label, letters: found?.[2] ?? '', suffix: Number(found?.[3] ?? 0) };
}

/** The number counted up by one: 41 → 42, 0099 → 0100, 41A → 41B, 41A.1 → 41A.2. */
export function nextLabel(label: string): string {
  const { base, letters, suffix } = partsOf(label);
  if (suffix > 0) return `${base}${letters}.${suffix + 1}`;
  if (letters !== '') return base + nextLetters(letters);
  const found = /^(.*?)(\d+)$/s.exec(base);
  const digits = found?.[2] ?? '0';
  return (found?.[1] ?? base) + String(Number(digits) + 1).padStart(digits.length, '0');
}

/**
 * The number for a page put in after one that was served and before the next one: 41A, 41B; where 41A itself
 * was served, 41.1 stands before it and 41A.1 after it.
 */
export function labelBetween(
  before: string,
  after: string | null,
  isTaken: (label: string) => boolean,
): string {
  const { base, letters, suffix } = partsOf(before);
  const isTight = suffix > 0 || (after !== null && partsOf(after).base === base);
  let label = isTight ? `${base}${letters}.${suffix + 1}` : base + nextLetters(letters);
  while (isTaken(label)) label = nextLabel(label);
  return label;
}

/** The counting number in a label, without prefix and letters; 0 where there is none. */
export function numberIn(label: string): number {
  return Number(/(\d+)$/.exec(partsOf(label).base)?.[1] ?? 0);
}

function nextLetters(letters: string): string {
  return nthLabel(letters === '' ? 0 : indexOfLetters(letters) + 1, 'letters');
}

function indexOfLetters(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
