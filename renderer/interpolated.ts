import { hasRightToLeft } from '../shared/domain/right-to-left.ts';
import { standIn } from './locales/stand-in.ts';

/**
 * What is filled into a text: numbers in the language's own digits; words that run against the sentence marked off,
 * so that a Latin name leaves an Arabic sentence whole.
 */
export function interpolated(value: unknown, language: string): string {
  if (typeof value === 'number') return numberText(value, language);
  const text = String(value);
  const isAgainst = ['ar', 'fa'].includes(language) ? leftToRight.test(text) : hasRightToLeft(text);
  return isAgainst && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text;
}

/** A number as the language writes it, without marks between thousands. */
export function numberText(value: number, language: string): string {
  const known = formats.get(language) ?? new Intl.NumberFormat([language, standIn], { useGrouping: false });
  formats.set(language, known);
  return known.format(value);
}

const formats = new Map<string, Intl.NumberFormat>();
const leftToRight = /[A-Za-z\u00c0-\u058f]/;
