/**
 * The language that dates and names of languages are written in where the browser knows none of the window's: it
 * has none for Haitian Creole, and would take the computer's, which the reader may not know.
 */
export const fallbackLocale = 'fr';

/** Day before month in English: the order that most readers of these papers take without a second look. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
