import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, Words>> = { en, fr, de, es };

/** The words for a BCP 47 tag; English where the language is not one of ours. */
export function chooseWords(language: string): Words {
  const [primary = 'en'] = language.toLowerCase().split(/[-_]/);
  if (language === 'en-US') return { ...en, when: { ...en.when, day: '{month} {day}, {year}' } };
  return languages[primary] ?? en;
}
