import { fallbackLocale } from './locale.ts';

/** A number as the language writes it, without marks between thousands. */
export function numberText(value: number, language: string): string {
  const known =
    formats.get(language) ?? new Intl.NumberFormat([language, fallbackLocale], { useGrouping: false });
  formats.set(language, known);
  return known.format(value);
}

const formats = new Map<string, Intl.NumberFormat>();
