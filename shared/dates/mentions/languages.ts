import { primaryTag } from '../../language-tag.ts';
import { toGrammar, type Grammar, type LanguageData } from './grammar.ts';
import { amharic } from './languages/amharic.ts';
import { anyLanguage } from './languages/any.ts';
import { arabic } from './languages/arabic.ts';
import { chinese } from './languages/chinese.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { hindi } from './languages/hindi.ts';
import { persian } from './languages/persian.ts';
import { portuguese } from './languages/portuguese.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';
import { turkish } from './languages/turkish.ts';
import { ukrainian } from './languages/ukrainian.ts';

const languages: Readonly<Record<string, LanguageData>> = {
  am: amharic,
  ar: arabic,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  hi: hindi,
  prs: persian,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
};

const compiled = new Map<string, Grammar>();

/** Languages with a grammar of their own. */
export function hasGrammar(language: string): boolean {
  return Object.hasOwn(languages, primaryTag(language));
}

/** The grammar of a language; one of month names and figures for a language without. */
export function grammarFor(language: string): Grammar {
  const tag = primaryTag(language);
  const known = compiled.get(tag);
  if (known) return known;
  const own = Object.hasOwn(languages, tag) ? languages[tag] : undefined;
  const grammar = toGrammar(own ?? anyLanguage(tag));
  compiled.set(tag, grammar);
  return grammar;
}
