import { isLanguageTag } from '../language-tag.ts';

/** What languages are called in one that Folio speaks. */
export interface LanguageNames {
  readonly speaking: string;
  readonly names: ReadonlyMap<string, string>;
}

/** A table of `tables`, ready to be asked. */
export function toLanguageNames(speaking: string, table: string): LanguageNames {
  return { speaking, names: new Map(table.split('|').map(entryOf)) };
}

function entryOf(text: string): [tag: string, name: string] {
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}

/**
 * The name of a BCP 47 tag's language: "Dari" for `prs`, "Uzbek (Cyrillic)" for `uz-Cyrl`. What is no tag, or of a
 * language that CLDR does not name, stays as it is. The platform's own names are not asked for languages: Chromium
 * has 180 of Node's 665.
 */
export function languageName(tag: string, given: LanguageNames): string {
  const canonical = canonicalTag(tag);
  if (canonical === null) return tag;
  const parts = canonical.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = given.names.get(parts.slice(0, length).join('-'));
    if (name !== undefined) return qualified(name, parts.slice(length), given);
  }
  return tag;
}

/** The tag that stands for it today, such as `fa-AF` for `prs`; null where it is none. */
function canonicalTag(tag: string): string | null {
  if (!isLanguageTag(tag)) return null;
  try {
    // oxlint-disable-next-line no-restricted-globals -- which tags stand for which is the same everywhere
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function qualified(name: string, rest: readonly string[], { speaking, names }: LanguageNames): string {
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
  // oxlint-disable-next-line no-restricted-globals -- scripts and countries have the same names everywhere
  return new Intl.DisplayNames([speaking, 'en'], { type, fallback: 'code' }).of(part) ?? part;
}
