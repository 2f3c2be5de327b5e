import { en } from './en.ts';
import type { Words } from './words.ts';

/** The words for a BCP 47 tag; English where the language is not one of ours. */
export function chooseWords(language: string): Words {
  if (language === 'en-US') return { ...en, when: { ...en.when, day: '{month} {day}, {year}' } };
  return en;
}
