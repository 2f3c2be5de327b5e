import { monthTable } from './month-table.ts';

/**
 * The forms of each Gregorian month's name in a language, January first, by CLDR; none for a language that CLDR or
 * Folio's own calendars do not name them in so. Unlike the platform's own names they are the same everywhere:
 * Chromium carries 60 languages of Node's 245.
 */
export function monthNames(language: string): readonly (readonly string[])[] {
  const tag = currentTag(language);
  if (!Object.hasOwn(monthTable, tag)) return [];
  return (monthTable[tag] ?? '').split(';').map((forms) => forms.split('|'));
}

/** `so` for `som`, `fil` for `tl`: one language has several tags. What is not a tag stays as it is. */
function currentTag(language: string): string {
  try {
    // oxlint-disable-next-line no-restricted-globals -- which tags stand for which is the same everywhere
    return (Intl.getCanonicalLocales(language)[0] ?? language).split('-')[0] ?? '';
  } catch (error) {
    if (error instanceof RangeError) return language;
    throw error;
  }
}
