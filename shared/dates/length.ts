import { z } from 'zod';
import { languagesToTry } from './languages/languages.ts';
import { lexiconOf, type Lexicon } from './field/lexicon.ts';
import { limitedLength, readLength } from './field/read-length.ts';
import { splitWords } from './field/split-words.ts';
import { tokenize } from './field/tokens.ts';

/**
 * A length of time as given, with the whole days it allows, both inclusive. Null bounds: open, or not understood.
 * The bounds are derived again from the words at every door; only where the words tell none do those given stand.
 */
export const lengthSchema = z
  .object({
    asGiven: z.string().max(200),
    /** BCP 47 tag of the words, '' when not known. */
    language: z.string().max(35).default(''),
    minDays: z.number().int().min(0).nullish(),
    maxDays: z.number().int().min(0).nullish(),
  })
  .transform((given): Length => {
    const read = parseLength(given.asGiven, given.language);
    if (read.minDays !== null || read.maxDays !== null) return read;
    return { ...read, minDays: given.minDays ?? null, maxDays: given.maxDays ?? null };
  });

/** A length with its bounds in whole days. */
export interface Length {
  readonly asGiven: string;
  /** BCP 47 tag of the words. */
  readonly language?: string;
  readonly minDays: number | null;
  readonly maxDays: number | null;
}

/** Reads a length as people write it ("about two weeks", "6 months"), in the language given or another of its script. */
export function parseLength(asGiven: string, language = ''): Length {
  const tokens = tokenize(asGiven);
  for (const tried of languagesToTry(asGiven, language)) {
    const bounds = tokens.length === 0 ? null : boundsIn(lexiconOf(tried), tokens);
    if (bounds !== null) return { asGiven, language, minDays: bounds[0], maxDays: bounds[1] };
  }
  return { asGiven, language, minDays: null, maxDays: null };
}

function boundsIn(
  lexicon: Lexicon,
  tokens: ReturnType<typeof tokenize>,
): readonly [number | null, number | null] | null {
  const words = splitWords(tokens, lexicon);
  const limited = limitedLength(words, lexicon);
  if (limited !== null) return limited;
  const read = readLength(words, 0, words.length, lexicon);
  return read === null ? null : [read.days.min, read.days.max];
}
