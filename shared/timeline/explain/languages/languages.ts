import type { TagWith } from '../../../languages.ts';
import type { Texts } from '../texts.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { haitian } from './ht.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { chinese } from './zh.ts';
import { primaryTag } from '../../../language-tag.ts';

const texts: Readonly<Record<string, Texts>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
  fa: persian,
  ru: russian,
  tr: turkish,
  zh: chinese,
  ht: haitian,
} satisfies Readonly<Record<TagWith<'explanations'>, Texts>>;

/** Every language explanations are written in. The window loads them one by one instead of from here. */
export const explanationLanguages: readonly Texts[] = Object.values(texts);

/** The texts for a BCP 47 tag, English where there are none. */
export function textsFor(tag: string): Texts {
  const primary = primaryTag(tag);
  return explanationLanguages.find(({ language }) => language === primary) ?? english;
}
