import { primaryTag } from '../../language-tag.ts';
import { dateLanguageOf } from '../languages/languages.ts';
import { anyLanguage } from './any-language.ts';
import { toGrammar, type Grammar } from './grammar.ts';

const compiled = new Map<string, Grammar>();

/** Whether dates in running text are read by words of the language's own. */
export function hasGrammar(language: string): boolean {
  return textOf(language) !== null;
}

/** The grammar of a language; one of month names and figures for a language without. */
export function grammarFor(language: string): Grammar {
  const tag = primaryTag(language);
  const known = compiled.get(tag);
  if (known) return known;
  const text = textOf(language);
  const grammar = toGrammar(text === null ? tag : base(tag), dateLanguageOf(tag), text ?? anyLanguage(tag));
  compiled.set(tag, grammar);
  return grammar;
}

function textOf(language: string) {
  return dateLanguageOf(primaryTag(language))?.text ?? null;
}

/** Dari has the words of Persian. */
function base(tag: string): string {
  return tag === 'prs' ? 'fa' : tag;
}
