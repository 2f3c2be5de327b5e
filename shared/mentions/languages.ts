import { toGrammar, type Grammar, type LanguageData } from './grammar.ts';
import { english } from './languages/english.ts';
import { anyLanguage } from './languages/any.ts';

const languages: Readonly<Record<string, LanguageData>> = { en: english };

const compiled = new Map<string, Grammar>();

/** Languages with a grammar of their own. */
export function hasGrammar(language: string): boolean {
  return primary(language) in languages;
}

/** The grammar of a language; one of month names and figures for a language without. */
export function grammarFor(language: string): Grammar {
  const tag = primary(language);
  const known = compiled.get(tag);
  if (known) return known;
  const grammar = toGrammar(languages[tag] ?? anyLanguage(tag));
  compiled.set(tag, grammar);
  return grammar;
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
