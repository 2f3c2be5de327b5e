import { primaryTag } from './language-tag.ts';

/** What Folio says or reads in a language. */
export const languageParts = [
  /** The window's texts: `renderer/locales`. */
  'window',
  /** Findings in words: `timeline/explain/languages`. */
  'explanations',
  /** A whole dossier: `dossier/words`. */
  'dossier',
  /** An interview sheet beside a dossier in another language: `dossier/words/sheets`. */
  'sheet',
  /** What a new statement begins from: `dossier/templates`. */
  'templates',
  /** The dialog that asks for a path: `electron/shells/path-dialog-words.ts`. */
  'pathDialog',
  /** Dates in a field: `dates/languages`. */
  'dateWords',
  /** Dates in running text: `text` in the same file. */
  'mentions',
] as const;

/** One of the parts. */
export type LanguagePart = (typeof languageParts)[number];

interface Row {
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The parts left out on purpose; it has every other (a test holds this). */
  readonly lacks: readonly LanguagePart[];
}

/** Languages in which Folio reads dates, and says nothing. */
const said = ['window', 'explanations', 'dossier', 'sheet', 'templates', 'pathDialog'] as const;

/**
 * Every language that Folio knows something of, in the order in which the window offers them. To add one: a row
 * here, and every part it does not lack.
 */
export const languages = [
  { tag: 'en', name: 'English', direction: 'ltr', lacks: [] },
  { tag: 'es', name: 'Español', direction: 'ltr', lacks: [] },
  { tag: 'fr', name: 'Français', direction: 'ltr', lacks: [] },
  { tag: 'pt', name: 'Português', direction: 'ltr', lacks: ['dossier', 'templates'] },
  { tag: 'ar', name: 'العربية', direction: 'rtl', lacks: ['dossier', 'templates'] },
  { tag: 'fa', name: 'فارسی', direction: 'rtl', lacks: ['dossier', 'templates'] },
  { tag: 'ru', name: 'Русский', direction: 'ltr', lacks: ['dossier', 'templates'] },
  { tag: 'tr', name: 'Türkçe', direction: 'ltr', lacks: ['dossier', 'templates'] },
  { tag: 'zh', name: '简体中文', direction: 'ltr', lacks: ['dossier', 'templates'] },
  { tag: 'ht', name: 'Kreyòl ayisyen', direction: 'ltr', lacks: ['dossier', 'templates', 'mentions'] },
  // The dates of German texts are read by chrono-node.
  { tag: 'de', name: 'Deutsch', direction: 'ltr', lacks: ['window', 'pathDialog', 'dateWords', 'mentions'] },
  // Dari has the Persian words with the Afghan months.
  {
    tag: 'prs',
    name: 'دری',
    direction: 'rtl',
    lacks: ['window', 'explanations', 'dossier', 'templates', 'pathDialog'],
  },
  { tag: 'ps', name: 'پښتو', direction: 'rtl', lacks: [...said, 'mentions'] },
  { tag: 'uk', name: 'Українська', direction: 'ltr', lacks: said },
  { tag: 'hi', name: 'हिन्दी', direction: 'ltr', lacks: said },
  { tag: 'ne', name: 'नेपाली', direction: 'ltr', lacks: [...said, 'mentions'] },
  { tag: 'am', name: 'አማርኛ', direction: 'ltr', lacks: said },
  { tag: 'ti', name: 'ትግርኛ', direction: 'ltr', lacks: [...said, 'mentions'] },
] as const satisfies readonly Row[];

type Language = (typeof languages)[number];

/** The tags of the languages that have a part; a table of it `satisfies Record<TagWith<…>, …>`. */
export type TagWith<Part extends LanguagePart, Each = Language> = Each extends {
  readonly tag: infer Tag extends string;
  readonly lacks: readonly (infer Lacked)[];
}
  ? Part extends Lacked
    ? never
    : Tag
  : never;

/** A language that has a part. */
export type LanguageWith<Part extends LanguagePart> = Row & { readonly tag: TagWith<Part> };

/** The languages that have a part, in the table's order. */
export function languagesWith<Part extends LanguagePart>(part: Part): readonly LanguageWith<Part>[] {
  const all: readonly Row[] = languages;
  return all.filter((row): row is LanguageWith<Part> => !row.lacks.includes(part));
}

/** Whether a language is written from right to left; one that Folio does not know is not. */
export function isRightToLeft(tag: string): boolean {
  const primary = primaryTag(tag);
  return languages.some((each) => each.tag === primary && each.direction === 'rtl');
}
