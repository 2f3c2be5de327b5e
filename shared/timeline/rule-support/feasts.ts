import type { CalendarId } from '../../dates/calendar-id.ts';
import { feasts, type FeastRule } from '../../dates/calendars/feasts.ts';

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
 * Feasts whose date is checked, on the days of the one table of feasts; lunar ones allow two days either way.
 */
export const namedFeasts: readonly Feast[] = [
  feast(
    'Eid al-Fitr',
    /\b(?:eid[\s-]?(?:al|ul|el)?[\s-]?fitr|id[\s-]?al[\s-]?fitr)\b|عید فطر|عيد الفطر/iu,
    feasts['eid-al-fitr'],
    4,
    2,
  ),
  feast(
    'Eid al-Adha',
    /\b(?:eid[\s-]?(?:al|ul|el)?[\s-]?adha|feast of sacrifice|kurban bayram\S*)(?!\w)|عید قربان|عيد الأضحى/iu,
    feasts['eid-al-adha'],
    4,
    2,
  ),
  feast('Ashura', /\bashura\b|عاشورا/iu, feasts.ashura, 1, 2),
  feast('Ramadan', /\b(?:in|during) (?:the month of )?ramadan\b/iu, feasts.ramadan, 30, 2),
  feast('Nowruz', /\b(?:nowruz|norooz|newroz|nawroz)\b|نوروز/iu, feasts.nowruz, 13, 1),
  feast('Yalda', /\byalda\b|یلدا/iu, feasts.yalda, 2, 0),
  feast('Enkutatash', /\benkutatash\b|እንቁጣጣሽ/iu, feasts.enkutatash, 1, 0),
  feast('Meskel', /\bmeskel\b|መስቀል/iu, feasts.meskel, 1, 1),
  feast('Timkat', /\b(?:timkat|timket)\b|ጥምቀት/iu, feasts.timkat, 1, 1),
  feast('Christmas', /\bchristmas (?:day|eve)\b/iu, feasts['christmas-eve'], 15, 0),
  feast('New Year', /\bnew year[’']s (?:day|eve)\b/iu, feasts['new-years-eve'], 2, 0),
];

function feast(name: string, names: RegExp, rule: FeastRule, lasts: number, leeway: number): Feast {
  if (rule.by !== 'date') throw new Error(`${name} has no day of its own.`);
  const { calendar, month, day } = rule;
  return { name, names, calendar, month, day, lasts, leeway };
}
