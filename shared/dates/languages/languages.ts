import type { Language } from './language.ts';
import { amharic } from './am.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { dari } from './fa-af.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { haitian } from './ht.ts';
import { nepali } from './ne.ts';
import { pashto } from './ps.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { tigrinya } from './ti.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';
import { primaryTag } from '../../language-tag.ts';

/** Every language in which dates are read and written: a file here, and a row in `shared/languages.ts`. */
export const dateLanguages: readonly Language[] = [
  english,
  french,
  spanish,
  portuguese,
  arabic,
  persian,
  dari,
  pashto,
  turkish,
  russian,
  ukrainian,
  hindi,
  nepali,
  amharic,
  tigrinya,
  chinese,
  haitian,
];

const byScript: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/[ټډړږښڅځڼۍېګ]/, [pashto, persian, dari, arabic]],
  [/[پچژگکیۀۂ۰-۹\u200c]/, [persian, dari, pashto, arabic]],
  [/\p{Script=Arabic}/u, [arabic, persian, dari, pashto]],
  [/[іїєґІЇЄҐ]/, [ukrainian, russian]],
  [/\p{Script=Cyrillic}/u, [russian, ukrainian]],
  [/\p{Script=Devanagari}/u, [nepali, hindi]],
  [/\p{Script=Ethiopic}/u, [amharic, tigrinya]],
  [/\p{Script=Han}/u, [chinese]],
];
const latin: readonly Language[] = [english, french, spanish, portuguese, turkish, haitian];

const byTag = new Map<string, Language | null>();

/** The language of a BCP 47 tag; null when it has no grammar here. */
export function dateLanguageOf(tag: string): Language | null {
  const there = byTag.get(tag);
  if (there !== undefined) return there;
  const found = findLanguage(tag.toLowerCase().replaceAll('_', '-'));
  if (byTag.size < 1000) byTag.set(tag, found);
  return found;
}

function findLanguage(tag: string): Language | null {
  if (tag.startsWith('fa-af') || tag.startsWith('prs')) return dari;
  const base = primaryTag(tag);
  return dateLanguages.find((x) => x.tag === base) ?? null;
}

/** The languages to try on a text, the likeliest first: the one named, then those of its script, then Latin ones. */
export function languagesToTry(text: string, tag: string): readonly Language[] {
  const named = dateLanguageOf(tag);
  // eslint-disable-next-line no-control-regex -- the whole ASCII range is meant
  const written = /^[\u0000-\u007f]*$/.test(text)
    ? []
    : (byScript.find(([letters]) => letters.test(text))?.[1] ?? []);
  return [...new Set([...(named === null ? [] : [named]), ...written, ...latin])];
}
