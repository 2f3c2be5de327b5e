import type { CalendarId } from '../../dates/calendar-id.ts';

/** A feast by its names and the days on which it falls in its own calendar. */
export interface Feast {
  readonly name: string;
  /** Matches the names it goes by in a quote. */
  readonly names: RegExp;
  readonly calendar: CalendarId;
  readonly month: number;
  readonly day: number;
  /** How many days it lasts. */
  readonly lasts: number;
  /** Days it may fall earlier or later where the moon is watched for. */
  readonly leeway: number;
}

/**
 * Fixed feasts of calendars that Folio converts. Days: each tradition's own calendar (Eid al-Fitr is
 * 1 Shawwal, Nowruz 1 Farvardin, Enkutatash 1 Meskerem, Timkat 11 Ter); lunar ones allow two days.
 */
export const feasts: readonly Feast[] = [
  feast(
    'Eid al-Fitr',
    /\b(?:eid[\s-]?(?:al|ul|el)?[\s-]?fitr|id[\s-]?al[\s-]?fitr)\b|عید فطر|عيد الفطر/iu,
    'islamic-umalqura',
    10,
    1,
    4,
    2,
  ),
  feast(
    'Eid al-Adha',
    /\b(?:eid[\s-]?(?:al|ul|el)?[\s-]?adha|feast of sacrifice|kurban bayram\S*)(?!\w)|عید قربان|عيد الأضحى/iu,
    'islamic-umalqura',
    12,
    10,
    4,
    2,
  ),
  feast('Ashura', /\bashura\b|عاشورا/iu, 'islamic-umalqura', 1, 10, 1, 2),
  feast('Ramadan', /\b(?:in|during) (?:the month of )?ramadan\b/iu, 'islamic-umalqura', 9, 1, 30, 2),
  feast('Nowruz', /\b(?:nowruz|norooz|newroz|nawroz)\b|نوروز/iu, 'persian', 1, 1, 13, 1),
  feast('Yalda', /\byalda\b|یلدا/iu, 'persian', 9, 30, 2, 0),
  feast('Enkutatash', /\benkutatash\b|እንቁጣጣሽ/iu, 'ethiopic', 1, 1, 1, 0),
  feast('Meskel', /\bmeskel\b|መስቀል/iu, 'ethiopic', 1, 17, 1, 1),
  feast('Timkat', /\b(?:timkat|timket)\b|ጥምቀት/iu, 'ethiopic', 5, 11, 1, 1),
  feast('Christmas', /\bchristmas (?:day|eve)\b/iu, 'gregory', 12, 24, 15, 0),
  feast('New Year', /\bnew year[’']s (?:day|eve)\b/iu, 'gregory', 12, 31, 2, 0),
];

function feast(
  name: string,
  names: RegExp,
  calendar: CalendarId,
  month: number,
  day: number,
  lasts: number,
  leeway: number,
): Feast {
  return { name, names, calendar, month, day, lasts, leeway };
}
