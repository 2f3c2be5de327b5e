import { hasRightToLeft } from '../shared/domain/right-to-left.ts';
import { isRightToLeft } from '../shared/languages.ts';
import { numberText } from './ui/number-text.ts';

/**
 * What is filled into a text: numbers in the language's own digits; words that run against the sentence marked off,
 * so that a Latin name leaves an Arabic sentence whole.
 */
export function interpolated(value: string | number, language: string): string {
  if (typeof value === 'number') return numberText(value, language);
  const isAgainst = isRightToLeft(language) ? leftToRight.test(value) : hasRightToLeft(value);
  return isAgainst && !value.startsWith('\u2068') ? `\u2068${value}\u2069` : value;
}

const leftToRight = /[A-Za-z\u00c0-\u058f]/;
