import type { GivenWhen } from '../given-when.ts';
import type { Settings } from '../resolve/calendars-meant.ts';
import type { Language } from '../languages/language.ts';
import type { Tree } from '../resolve/date-tree.ts';
import { evaluate, type Outcome } from '../resolve/evaluate.ts';
import { dateLanguageOf, languagesToTry } from '../languages/languages.ts';
import { settingsOf } from '../resolve/settings.ts';
import { sifted } from '../resolve/sift.ts';
import { readAlone } from '../mentions/read-alone.ts';
import { readTree } from './read-tree.ts';
import { longestLine, tokenize, type Token } from './tokens.ts';

/** What the words of a date were understood to say, in every reading that is possible. */
export interface Understood {
  readonly language: Language;
  readonly outcomes: readonly Outcome[];
}

/** At most as many readings as `settled` can point at. */
const mostReadings = 10;

/** Reads the words in the language given, then in others of their script; null when no language has all of them. */
export function understand(given: GivenWhen): Understood | null {
  const tokens = tokenize(given.asGiven);
  if (tokens.length === 0) return null;
  const languages = languagesToTry(given.asGiven, given.language);
  let beyond: Understood | null = null;
  for (const language of languages) {
    const tree = readTree(tokens, language);
    const read = tree && understood([tree], given, language, tokens);
    if (read !== null && !isBeyondTables(read)) return read;
    beyond ??= read;
  }
  return asText(given, languages, tokens) ?? beyond;
}

/** Words read as a date that no calendar's tables reach may be read otherwise: "H1 2019" is no Hijri day. */
function isBeyondTables({ outcomes }: Understood): boolean {
  return outcomes.every(({ impossible }) => impossible?.reason === 'outside-tables');
}

/** A line that only the grammar of running text reads, in the likeliest language. */
function asText(
  given: GivenWhen,
  languages: readonly Language[],
  tokens: readonly Token[],
): Understood | null {
  const language = languages.find(({ text }) => text !== null);
  if (language === undefined || given.asGiven.length > longestLine) return null;
  return understood(readAlone(given.asGiven, language.tag), given, language, tokens);
}

function understood(
  trees: readonly Tree[],
  given: GivenWhen,
  language: Language,
  tokens: readonly Token[],
): Understood | null {
  const settings = settingsFor(given, language, tokens);
  const read = trees.flatMap((tree) => evaluate(tree, settings));
  const outcomes = sifted(read, given.settled !== null).slice(0, mostReadings);
  return outcomes.length > 0 ? { language, outcomes } : null;
}

/** The order of figures alone is that of the language named, not of the one they happened to be tried in. */
function settingsFor(given: GivenWhen, language: Language, tokens: readonly Token[]): Settings {
  const named = dateLanguageOf(given.language);
  const isWorded = tokens.some((x) => x.kind === 'word');
  const settings = settingsOf(
    given.asGiven,
    given.language,
    given.calendarAsked,
    isWorded ? language : named,
    named,
  );
  return isWorded || settings.hemisphere !== null
    ? settings
    : { ...settings, hemisphere: language.hemisphere };
}
