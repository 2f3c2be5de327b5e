import { english } from './english.ts';

/** The words of explanations in one language. Every text is a template (see `fill`). */
export interface Texts {
  readonly language: string;
  readonly checks: Readonly<Record<string, { readonly title: string; readonly message: string }>>;
  readonly hints: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
  /** Names of record kinds and of dated fields. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly phrases: Readonly<Record<string, string>>;
}

/** The texts of a language, English where there are none yet. Add a language by adding a row. */
export function textsFor(language: string): Texts {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}

const byLanguage: Readonly<Record<string, Texts>> = { en: english };
