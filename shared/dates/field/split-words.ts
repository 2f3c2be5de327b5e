import { everyMonthName } from '../calendars/month-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token, WordToken } from './tokens.ts';

/** Parts prefixes and case endings from words that are known without them, where the language writes them together. */
export function splitWords(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const endings = lexicon.language.endings ?? [];
  if (lexicon.prefixes.length === 0 && endings.length === 0) return tokens;
  return tokens.flatMap((token) => (token.kind === 'word' ? split(token, lexicon, endings) : [token]));
}

function split(token: WordToken, lexicon: Lexicon, endings: readonly string[]): readonly Token[] {
  if (known(token.key, lexicon)) return [token];
  for (const prefix of lexicon.prefixes) {
    const rest = token.key.slice(prefix.length);
    if (token.key.startsWith(prefix) && known(rest, lexicon)) return [word(prefix), word(rest)];
  }
  for (const ending of endings) {
    const stem = token.key.slice(0, -ending.length);
    if (token.key.endsWith(ending) && stem.length > 2 && known(stem, lexicon)) {
      return lexicon.language.tag === 'ne' ? [word(stem), word(ending)] : [word(stem)];
    }
  }
  return [token];
}

function known(key: string, lexicon: Lexicon): boolean {
  return (
    lexicon.phrases.has(key) ||
    lexicon.lengths.has(key) ||
    everyMonthName().has(key) ||
    inPattern(key, lexicon)
  );
}

const patternWords = new WeakMap<Lexicon, ReadonlySet<string>>();

function inPattern(key: string, lexicon: Lexicon): boolean {
  let words = patternWords.get(lexicon);
  if (words === undefined) {
    words = new Set(lexicon.patterns.flatMap((x) => [...x.head, ...x.middle, ...x.tail]));
    patternWords.set(lexicon, words);
  }
  return words.has(key);
}

function word(key: string): WordToken {
  return { kind: 'word', key };
}
