import { hasRightToLeft } from '../../domain/right-to-left.ts';
import { fill } from './fill.ts';
import type { Texts } from './texts.ts';

/**
 * Words of a record inside a sentence, marked off where their script runs against the sentence's: unmarked, a
 * Latin title would turn an Arabic sentence about, and the other way round.
 */
export function isolated(words: string, texts: Texts): string {
  return hasRightToLeft(words) === hasRightToLeft(texts.weekdays[0] ?? '') ? words : `\u2068${words}\u2069`;
}

/** The same between the language's own quotation marks. */
export function quoted(words: string, texts: Texts): string {
  return fill(texts.phrases.quoted ?? '', { words: isolated(words, texts) }, texts.language);
}
