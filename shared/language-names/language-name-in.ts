import { primaryTag } from '../language-tag.ts';
import { languageName, type LanguageNames, toLanguageNames } from './language-name.ts';
import { names as ar } from './tables/ar.ts';
import { names as de } from './tables/de.ts';
import { names as en } from './tables/en.ts';
import { names as es } from './tables/es.ts';
import { names as fa } from './tables/fa.ts';
import { names as fr } from './tables/fr.ts';
import { names as ht } from './tables/ht.ts';
import { names as pt } from './tables/pt.ts';
import { names as ru } from './tables/ru.ts';
import { names as tr } from './tables/tr.ts';
import { names as zh } from './tables/zh.ts';

const tables: Readonly<Record<string, string>> = { ar, de, en, es, fa, fr, ht, pt, ru, tr, zh };

/** The name of a tag's language in another language; in English where that is none that Folio speaks. */
export function languageNameIn(tag: string, speaking: string): string {
  const primary = primaryTag(speaking);
  return languageName(tag, namesIn(Object.hasOwn(tables, primary) ? primary : 'en'));
}

const known = new Map<string, LanguageNames>();

function namesIn(speaking: string): LanguageNames {
  const names = known.get(speaking) ?? toLanguageNames(speaking, tables[speaking] ?? '');
  known.set(speaking, names);
  return names;
}
