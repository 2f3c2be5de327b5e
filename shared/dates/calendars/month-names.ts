import type { CalendarId } from '../calendar-id.ts';
import { fold } from '../text/fold.ts';
import type { MonthNames } from './calendar.ts';
import { calendars } from './calendars.ts';

/** A month a name can mean. */
export interface NamedMonth {
  readonly calendar: CalendarId;
  /** Ordinal within the year; Hebrew months as in a leap year (see `monthInYear`). */
  readonly month: number;
  /** BCP 47 tags of the languages that use the name; none: any. */
  readonly languages: readonly string[];
}

/** Every month that a name can mean, by the name folded as by `nameKey`; several calendars may share one. */
export function everyMonthName(): ReadonlyMap<string, readonly NamedMonth[]> {
  return (built ??= build());
}

/** The form under which names are kept: folded, words parted by one space, no hyphens or full stops. */
export function nameKey(name: string): string {
  return fold(name)
    .replaceAll(/[-‐‑–.॰\s]+/g, ' ')
    .trim();
}

/** The name Folio writes for a month in a language; a transliteration where the language has none of its own. */
export function monthName(calendar: CalendarId, month: number, language: string): string {
  const own = namesIn(calendar, language) ?? namesIn(calendar, '');
  return own?.months[month - 1]?.split('|')[0] ?? String(month);
}

/** January to December as Folio writes them in a language. */
export function gregorianMonths(language: string): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => monthName('gregory', at + 1, language));
}

/** The month's place in a given year: Hebrew months after Adar come one earlier in a common year. Null: not in that year. */
export function monthInYear({ calendar, month }: NamedMonth, year: number): number | null {
  const { placeInYear, first, last } = calendars[calendar];
  return placeInYear === null || year < first || year > last ? month : placeInYear(month, year);
}

function namesIn(calendar: CalendarId, language: string): MonthNames | undefined {
  const { names, sharesMonths } = calendars[calendar];
  const own = names.find((x) => (x.languages[0] ?? '') === language);
  if (own !== undefined) return own;
  if (calendar === 'gregory') return language === '' ? namesIn(calendar, 'en') : undefined;
  return sharesMonths === null ? undefined : namesIn(sharesMonths, language);
}

let built: Map<string, NamedMonth[]> | null = null;

function build(): Map<string, NamedMonth[]> {
  const names = new Map<string, NamedMonth[]>();
  for (const [id, { names: tables }] of Object.entries(calendars)) {
    const calendar = id as CalendarId; // keys of the typed table
    for (const { languages, months } of tables) {
      for (const [place, spellings] of months.entries()) {
        const named: NamedMonth = { calendar, month: place + 1, languages };
        for (const key of new Set(spellings.split('|').map(nameKey))) add(names, key, named);
      }
    }
  }
  return names;
}

function add(names: Map<string, NamedMonth[]>, key: string, named: NamedMonth): void {
  const there = names.get(key);
  if (there === undefined) names.set(key, [named]);
  else merge(there, named);
}

/** One entry for each calendar and month, with the languages of all. */
function merge(there: NamedMonth[], named: NamedMonth): void {
  const at = there.findIndex((x) => x.calendar === named.calendar && x.month === named.month);
  const same = there[at];
  if (same === undefined) there.push(named);
  else if (same.languages.length > 0 && named.languages.length > 0)
    there[at] = { ...same, languages: [...same.languages, ...named.languages] };
  else there[at] = { ...same, languages: [] };
}
