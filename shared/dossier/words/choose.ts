import { primaryTag } from '../../language-tag.ts';
import type { TagWith } from '../../languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, Words>> = { en, fr, de, es } satisfies Readonly<
  Record<TagWith<'dossier'>, Words>
>;

const enUs: Words = {
  ...en,
  language: 'en-US',
  when: { ...en.when, day: '{month} {day}, {year}', withinMonth: '{month} {from} to {to}, {year}' },
};

/** Whether dossiers are written in the language of a BCP 47 tag. */
export function hasWords(language: string): boolean {
  return primaryTag(language) in languages;
}

/** The words for a BCP 47 tag; English where the language is not one of ours. */
export function chooseWords(language: string): Words {
  if (language === 'en-US') return enUs;
  return languages[primaryTag(language)] ?? en;
}
