import { isLanguageTag, primaryTag } from '../domain/language-tag.ts';
import { languageTable } from './language-table.ts';

/**
 * The name of a BCP 47 tag's language in another language: "Dari" for `prs`, "Uzbek (Cyrillic)" for `uz-Cyrl`; in
 * English where the other is none that Folio speaks. What is no tag, or of a language that CLDR does not name,
 * stays as it is. The platform's own names are not asked for languages: Chromium has 180 of Node's 665.
 */
export function languageNameIn(tag: string, speaking: string): string {
  const canonical = canonicalTag(tag);
  if (canonical === null) return tag;
  const names = namesIn(Object.hasOwn(languageTable, primaryTag(speaking)) ? primaryTag(speaking) : 'en');
  const parts = canonical.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = names.get(parts.slice(0, length).join('-'));
    if (name !== undefined) return qualified(name, parts.slice(length), names, speaking);
  }
  return tag;
}

/** The tag that stands for it today, such as `fa-AF` for `prs`; null where it is none. */
function canonicalTag(tag: string): string | null {
  if (!isLanguageTag(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type Names = ReadonlyMap<string, string>;

function qualified(name: string, rest: readonly string[], names: Names, speaking: string): string {
  if (rest.length === 0) return name;
  const [pattern = '', separator = ''] = [names.get('pattern'), names.get('separator')];
  const qualifiers = rest
    .map((part) => qualifierName(part, speaking))
    .reduce((before, next) => separator.replace('{0}', () => before).replace('{1}', () => next));
  return pattern.replace('{0}', () => name).replace('{1}', () => qualifiers);
}

/** Names of scripts and of countries are the same on every platform, for the languages that Folio speaks. */
function qualifierName(part: string, speaking: string): string {
  const type = /^[A-Z][a-z]{3}$/.test(part) ? 'script' : /^(?:[A-Z]{2}|419)$/.test(part) ? 'region' : null;
  if (type === null) return part;
  return new Intl.DisplayNames([primaryTag(speaking), 'en'], { type, fallback: 'code' }).of(part) ?? part;
}

const split = new Map<string, Names>();

function namesIn(speaking: string): Names {
  const known = split.get(speaking) ?? new Map((languageTable[speaking] ?? '').split('|').map(entryOf));
  split.set(speaking, known);
  return known;
}

function entryOf(text: string): [tag: string, name: string] {
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}
