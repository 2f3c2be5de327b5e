import type { CalendarId } from '../../calendar-id.ts';

/** The months of one calendar in some languages, in order; spellings parted by `|`, the first is the one Folio writes. */
export interface NamesTable {
  readonly calendar: CalendarId;
  /** BCP 47 tags; none: names that are used in any language. */
  readonly languages: readonly string[];
  readonly months: readonly string[];
}

/** The months of a calendar in one language; '' for names that are used in any. */
export function namesTable(calendar: CalendarId, language: string, months: readonly string[]): NamesTable {
  return { calendar, languages: language === '' ? [] : [language], months };
}
