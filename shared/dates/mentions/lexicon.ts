import type { CalendarId } from '../calendar-id.ts';
import type { FeastId } from '../calendars/feasts.ts';
import { toAtoms, type Atom } from '../text/atoms.ts';
import type { Base, MonthPlace, Unit } from './expression.ts';

/** One thing a word can mean. */
export interface Meaning {
  /** The class patterns name, in capitals: MONTH, WEEKDAY, UNIT, OF … */
  readonly is: string;
  readonly n: number;
  readonly unit?: Unit;
  readonly base?: Base;
  readonly calendars?: readonly CalendarId[];
  readonly months?: readonly MonthPlace[];
  readonly name?: string;
  readonly feast?: FeastId;
  /** Needs company: alone the word is a name, a verb or an abbreviation of something else. */
  readonly weak?: boolean;
}

/** A word or phrase and what it means. */
export interface Entry {
  readonly words: string;
  readonly meaning: Meaning;
}

/** A phrase of the lexicon found in the text. */
export interface Hit {
  readonly meaning: Meaning;
  /** Index after the last atom of the phrase. */
  readonly next: number;
  /** What the word carried around its stem: "Mart'ta", "وفي". */
  readonly affixed: boolean;
}

/** Beginnings and endings a language glues to words. */
export interface Affixes {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

interface Phrase {
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

/** A language's words by first atom; stems are kept as they are found. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly affixes: Affixes;
  readonly stems: Map<string, readonly string[]>;
}

/** Compiles word lists into a table by first atom, longest phrase first. */
export function toLexicon(entries: readonly Entry[], affixes: Affixes): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  for (const { words, meaning } of entries) {
    const [first, ...rest] = toAtoms(words).map((atom) => atom.text);
    if (first === undefined) continue;
    const known = phrases.get(first) ?? [];
    if (!known.some((phrase) => phrase.meaning === meaning && phrase.rest.join(' ') === rest.join(' ')))
      known.push({ rest, meaning });
    phrases.set(first, known);
  }
  for (const list of phrases.values()) list.sort((one, other) => other.rest.length - one.rest.length);
  return { phrases, affixes, stems: new Map() };
}

/** Everything the atoms from `index` on can mean, longest phrases first; a bare word before one with affixes cut. */
export function lookUp(lexicon: Lexicon, atoms: readonly Atom[], index: number): readonly Hit[] {
  const atom = atoms[index];
  if (!atom || atom.kind === 'number') return [];
  const hits = hitsOf(lexicon, atom.text, atoms, index, false);
  if (atom.kind !== 'word') return hits;
  if (hits.length > 0) return hits;
  return stemsOf(lexicon, atom.text).flatMap((stem) => hitsOf(lexicon, stem, atoms, index, true));
}

function hitsOf(
  lexicon: Lexicon,
  first: string,
  atoms: readonly Atom[],
  index: number,
  affixed: boolean,
): Hit[] {
  const phrases = lexicon.phrases.get(first);
  if (!phrases) return [];
  const hits: Hit[] = [];
  for (const { rest, meaning } of phrases) {
    // An abbreviation takes no endings: Turkish "arasında" is no December.
    if (affixed && meaning.weak && meaning.is === 'MONTH') continue;
    const next = afterPhrase(lexicon, rest, atoms, index + 1);
    if (next !== null) hits.push({ meaning, next, affixed });
  }
  return hits;
}

/** The index after the rest of a phrase; a hyphen may join its words. */
function afterPhrase(
  lexicon: Lexicon,
  rest: readonly string[],
  atoms: readonly Atom[],
  index: number,
): number | null {
  let at = index;
  for (const [place, text] of rest.entries()) {
    if (text !== '-' && atoms[at]?.text === '-') at += 1;
    if (!sameWord(lexicon, text, atoms[at], place === rest.length - 1)) return null;
    at += 1;
  }
  return at;
}

/** The last word of a phrase may carry endings. */
function sameWord(lexicon: Lexicon, text: string, atom: Atom | undefined, last: boolean): boolean {
  if (!atom) return false;
  if (atom.text === text) return true;
  return last && atom.kind === 'word' && stemsOf(lexicon, atom.text).includes(text);
}

function stemsOf(lexicon: Lexicon, word: string): readonly string[] {
  const { prefixes, suffixes } = lexicon.affixes;
  if (prefixes.length === 0 && suffixes.length === 0) return [];
  const known = lexicon.stems.get(word);
  if (known) return known;
  const stems = new Set<string>();
  for (const prefix of ['', ...prefixes])
    for (const suffix of ['', ...suffixes])
      if (word.length > prefix.length + suffix.length && word.startsWith(prefix) && word.endsWith(suffix))
        stems.add(word.slice(prefix.length, word.length - suffix.length));
  stems.delete(word);
  const found = [...stems].filter((stem) => lexicon.phrases.has(stem) || stem.length > 1);
  lexicon.stems.set(word, found);
  return found;
}
