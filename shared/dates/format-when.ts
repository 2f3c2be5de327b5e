import { dateLanguageOf } from './languages/languages.ts';
import { understand } from './field/understand.ts';
import { writeChoice, writeTree } from './field/write-tree.ts';
import type { When } from './when.ts';

/**
 * The date in the words of a language of the field (a BCP 47 tag; see `dateLanguages`), so that reading it in that language
 * gives the same days. Words that name no date, EDTF text and languages without a grammar stay as given.
 */
export function formatWhen(when: When, locale: string): string {
  const language = dateLanguageOf(locale);
  const understood = language === null ? null : understand(when);
  if (language === null || understood === null) return when.asGiven;
  const chosen = when.settled === null ? undefined : understood.outcomes[when.settled];
  const outcomes = chosen === undefined ? understood.outcomes : [chosen];
  const texts = [...new Set(outcomes.map((x) => writeTree(x.tree, language)))];
  return writeChoice(texts, language);
}
