import { dayOf, type Day } from '../../dates/day.ts';
import { hasRightToLeft } from '../../domain/right-to-left.ts';
import type { Reading } from '../../dates/reading.ts';
import type { When } from '../../dates/when.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

/**
 * A date as the dossier prints it: what was understood, with the words as given beside it wherever they
 * say more (another calendar, another script, a doubt). Words that name no date stand alone, quoted.
 */
export function whenText(when: When | null, words: Words): string {
  if (when === null || (when.asGiven.trim() === '' && when.earliest === null && when.latest === null))
    return '';
  const said = when.asGiven.trim();
  const understood = understoodText(when, words);
  if (understood === '')
    return said === '' ? '' : formatMessage(words.when.asGiven, { words: isolated(said) }, words.language);
  // Languages that only the interview sheet speaks have months unknown here; English has them all.
  return [understood, understoodText(when, en)].some((each) => saysTheSame(said, each, when))
    ? understood
    : formatMessage(words.when.withWords, { day: understood, words: isolated(said) }, words.language);
}

/** A date as a list prints it: what was understood, or the quoted words where that is nothing. */
export function shortWhenText(when: When | null, words: Words): string {
  return when === null ? '' : understoodText(when, words) || whenText(when, words);
}

/** Every reading once; '' where one of them is no date. */
function understoodText(when: When, words: Words): string {
  const readings = [when, ...when.alternatives].map((reading) => readingText(reading, when, words));
  if (readings.includes('')) return '';
  return readings
    .filter((text, index) => readings.indexOf(text) === index)
    .reduce((first, second) => formatMessage(words.when.either, { first, second }, words.language));
}

/** One Gregorian day in the dossier's language. */
export function dayText(day: Day, words: Words): string {
  const [year, month, dayOfMonth] = partsOf(day);
  return formatMessage(
    words.when.day,
    {
      year,
      month: words.when.months[month - 1] ?? '',
      day: dayOfMonth === 1 ? words.when.firstDay : dayOfMonth,
    },
    words.language,
  );
}

function readingText(reading: Reading, when: When, words: Words): string {
  if (reading.impossible !== null) return '';
  const { earliest, latest } = reading;
  if (when.approximate && earliest !== null && latest !== null) {
    const [from, to] = [reading.likelyEarliest ?? earliest, reading.likelyLatest ?? latest];
    return formatMessage(
      from === to ? words.when.aboutDay : words.when.about,
      { day: spanText(from, to, words) },
      words.language,
    );
  }
  if (earliest !== null && latest !== null) return spanText(earliest, latest, words);
  if (latest !== null)
    return formatMessage(words.when.before, { day: dayText(latest, words) }, words.language);
  return earliest === null
    ? ''
    : formatMessage(words.when.after, { day: dayText(earliest, words) }, words.language);
}

function spanText(from: Day, to: Day, words: Words): string {
  if (from === to) return dayText(from, words);
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  const wholeMonth =
    fromDay === 1 &&
    fromYear === toYear &&
    fromMonth === toMonth &&
    dayOf(toYear, toMonth, toDay + 1) === null;
  if (wholeMonth)
    return formatMessage(
      words.when.month,
      { year: toYear, month: words.when.months[toMonth - 1] ?? '' },
      words.language,
    );
  if (fromYear === toYear && fromMonth === 1 && fromDay === 1 && toMonth === 12 && toDay === 31)
    return formatMessage(words.when.year, { year: toYear }, words.language);
  return daysText(from, to, words);
}

/** A first and a last day: "5 to 18 March 2022" within a month. */
export function daysText(from: Day, to: Day, words: Words): string {
  if (from === to) return dayText(from, words);
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [year, month, toDay] = partsOf(to);
  if (fromYear !== year || fromMonth !== month || fromDay > toDay)
    return formatMessage(
      words.when.between,
      { from: dayText(from, words), to: dayText(to, words) },
      words.language,
    );
  return formatMessage(
    words.when.withinMonth,
    {
      from: fromDay === 1 ? words.when.firstDay : fromDay,
      to: toDay,
      month: words.when.months[month - 1] ?? '',
      year,
    },
    words.language,
  );
}

/** Plain figures, or the same words put another way, add nothing beside the date understood. */
function saysTheSame(said: string, understood: string, when: When): boolean {
  if (said === '' || tokensOf(said) === tokensOf(understood)) return true;
  const isPlain =
    when.calendar === 'gregory' &&
    when.alternatives.length === 0 &&
    when.weekday === null &&
    !when.approximate &&
    !when.uncertain;
  if (!isPlain) return false;
  if (/^[\d/.–-]+$/.test(said)) return !hasTwoReadings(said);
  return plainTokensOf(said) === plainTokensOf(understood);
}

/** "03/04/2019" stays beside the day it was settled on: the paper shows the figures. */
function hasTwoReadings(figures: string): boolean {
  const [first = 0, second = 0] = figures.split(/[/.–-]/).map(Number);
  return first !== second && first >= 1 && first <= 12 && second >= 1 && second <= 12;
}

function tokensOf(words: string): string {
  return words
    .toLowerCase()
    .split(/[\s,.]+/)
    .toSorted()
    .join(' ')
    .trim();
}

/** The same for "on the 3rd of June 2019", "03 Jun 2019", "June 3, 2019" and "3 juin 2019". */
function plainTokensOf(said: string): string {
  const plain = tokensOf(said)
    .split(' ')
    .filter((token) => !idle.has(token))
    .map((token) => /^0*(\d+)(?:st|nd|rd|th|er|º)?$/.exec(token)?.[1] ?? monthOf(token));
  return [...new Set(plain)].toSorted().join(' ');
}

const spoken = [en, fr, de, es].map(({ when }) => when);
const idle = new Set(spoken.flatMap((when) => when.idle.split(' ')));
const monthNames = spoken.flatMap(({ months }) =>
  months.map((name, index) => [name.toLowerCase(), index + 1] as const),
);

/** A month named or shortened in one of the dossier's languages, whichever the person wrote in. */
function monthOf(token: string): string {
  const meant = new Set(
    token.length < 3 ? [] : monthNames.flatMap(([name, month]) => (name.startsWith(token) ? [month] : [])),
  );
  return meant.size === 1 ? `month ${[...meant].join('')}` : token;
}

/** Right-to-left words keep their own order inside the line: "20 Asad 1388" must not read "20 1388 Asad". */
export function isolated(words: string): string {
  return hasRightToLeft(words) ? apart(words) : words;
}

/** Words that take their direction from themselves, whatever stands around them. */
export function apart(words: string): string {
  return `\u2068${words}\u2069`;
}

function partsOf(day: Day): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
