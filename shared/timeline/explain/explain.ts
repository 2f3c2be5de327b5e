import type { Folio } from '../../domain/case.ts';
import { type Day, toEpochDay } from '../../dates/day.ts';
import type { Id } from '../../domain/id.ts';
import type { CalendarId } from '../../dates/calendar-id.ts';
import type { Fit, Finding, QuotedAssertion } from '../findings/finding.ts';
import { dayWords, otherCalendarWords, rangeWords } from './days.ts';
import { isolated, quoted } from './isolated.ts';
import { fill } from './fill.ts';
import { aboutName, placeName, sourceName } from './names.ts';
import type { Texts } from './texts.ts';

/** A finding in words, ready to be shown on its card. */
export interface Explanation {
  readonly title: string;
  readonly message: string;
  readonly quotes: readonly Quote[];
  /** Which statement stands in other findings too, '' when none does. */
  readonly shared: string;
  /** One line of arithmetic, '' when there is nothing to count. */
  readonly arithmetic: string;
  /** "It would fit if …", one for each statement that could give way. */
  readonly fits: readonly string[];
  readonly hints: readonly { readonly check: string; readonly text: string }[];
  readonly ranges: DateRanges | null;
}

/** A statement in words: its source, its place in that, and its days. */
export interface Quote {
  readonly statement: string;
  readonly record: Id;
  /** Such as "The affidavit “Statement of my sister”". */
  readonly source: string;
  readonly place: string;
  readonly quote: string;
  /** The days it allows, in words; '' when it names no day. */
  readonly days: string;
  /** The same days in the other calendars that the finding's statements were written in. */
  readonly also: readonly string[];
  readonly about: string;
}

/** The days that each statement allows, over one range, for a chart. */
export interface DateRanges {
  readonly from: Day;
  readonly to: Day;
  readonly marks: readonly {
    readonly statement: string;
    readonly earliest: Day | null;
    readonly latest: Day | null;
  }[];
}

/** Words for a finding in the reader's language. */
export function explain(finding: Finding, folio: Folio, texts: Texts): Explanation {
  const calendars = [...new Set(finding.statements.map(({ calendar }) => calendar))];
  const quotes = withoutRepeats(
    finding.statements.map((statement) => quoteOf(statement, calendars, folio, texts)),
  );
  const values = valuesOf(finding, quotes, texts);
  const key = 'before' in finding.facts ? `${finding.check}-day` : finding.check;
  const words = texts.checks[key] ?? texts.checks[finding.check] ?? { title: finding.check, message: '' };
  return {
    title: fill(words.title, values, texts.language),
    message: fill(words.message, values, texts.language),
    quotes,
    shared: sharedWords(finding, quotes, texts),
    arithmetic: arithmeticWords(finding, texts),
    fits: finding.fits.map((fit) => fitWords(fit, folio, texts)),
    hints: finding.hints.map((check) => ({
      check,
      text: fill(texts.hints[check] ?? '', values, texts.language),
    })),
    ranges: rangesOf(finding.statements),
  };
}

/** A date and the weekday named with it are one quote. */
function withoutRepeats(quotes: readonly Quote[]): Quote[] {
  const same = (a: Quote, b: Quote): boolean =>
    a.record === b.record && a.place === b.place && a.quote === b.quote && a.about === b.about;
  return quotes.filter((quote, i) => !quotes.slice(0, i).some((earlier) => same(earlier, quote)));
}

function quoteOf(
  statement: QuotedAssertion,
  calendars: readonly CalendarId[],
  folio: Folio,
  texts: Texts,
): Quote {
  return {
    statement: statement.id,
    record: statement.source,
    source: sourceName(statement.source, folio, texts),
    place: placeName(statement.locator, texts),
    quote: statement.quote,
    days: daysOfReadings(statement, texts),
    also: calendars.flatMap((calendar) => otherCalendarWords(statement, calendar, texts)),
    about: statement.about ? aboutName(statement.about, folio, texts) : '',
  };
}

/** The days of every reading: "4 March 2019 or 3 April 2019". */
function daysOfReadings(statement: QuotedAssertion, texts: Texts): string {
  const readings = [statement, ...statement.alternatives]
    .map(({ earliest, latest }) => rangeWords(earliest, latest, texts))
    .filter((words) => words !== '');
  // oxlint-disable-next-line no-restricted-globals -- "a, b or c" is the same everywhere
  return new Intl.ListFormat(texts.language, { type: 'disjunction' }).format(readings);
}

function valuesOf(finding: Finding, quotes: readonly Quote[], texts: Texts): Record<string, string | number> {
  const gap = finding.gapDays ?? 0;
  const values: Record<string, string | number> = { gap, gapWords: daysWords(gap, texts) };
  for (const [name, fact] of Object.entries(finding.facts))
    Object.assign(values, factWords(name, fact, texts));
  for (const [i, quote] of quotes.entries()) {
    values[`source${i + 1}`] = quote.source;
    values[`said${i + 1}`] = quote.days === '' ? quoted(quote.quote, texts) : quote.days;
    values[`quote${i + 1}`] = isolated(quote.quote, texts);
  }
  values.about = quotes[0]?.about ?? '';
  return values;
}

function factWords(name: string, fact: string | number, texts: Texts): Record<string, string | number> {
  if (typeof fact === 'string') return { [name]: namedFact(name, fact, texts) };
  if (name === 'was' || name === 'named') return { [name]: texts.weekdays[fact] ?? fact };
  if (name === 'days') return { days: fact, daysWords: daysWords(fact, texts) };
  if (name === 'years') return { years: fact, yearsWords: counted('years', fact, texts) };
  return { [name]: fact };
}

function namedFact(name: string, fact: string, texts: Texts): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(fact)) return dayWords(fact, texts);
  if (name === 'country' && fact === '') return texts.phrases.thisCountry ?? '';
  return texts.names[fact] ?? isolated(fact, texts);
}

function daysWords(count: number, texts: Texts): string {
  return counted('days', count, texts);
}

function counted(unit: 'days' | 'years', count: number, texts: Texts): string {
  return fill(texts.phrases[unit] ?? '', { count }, texts.language);
}

/** Names the statement that a group of findings shares: it differs, which is not to say that it is wrong. */
function sharedWords(finding: Finding, quotes: readonly Quote[], texts: Texts): string {
  const shared = quotes.find(({ statement }) => statement === finding.group);
  if (!shared) return '';
  const values = { source: shared.source, said: shared.days || isolated(shared.quote, texts) };
  return fill(texts.phrases.shared ?? '', values, texts.language);
}

/** Counts from the first day by its steps to the day that was given instead. */
function arithmeticWords({ arithmetic }: Finding, texts: Texts): string {
  if (!arithmetic) return '';
  const { start, steps, reached, stated } = arithmetic;
  const counted = steps.filter(({ days }) => days !== 0);
  const gap = Math.abs(toEpochDay(stated) - toEpochDay(reached));
  const values = {
    start: dayWords(start, texts),
    steps: counted.map((step) => stepWords(step.days, texts)).join(''),
    reached: dayWords(reached, texts),
    stated: dayWords(stated, texts),
    gap,
    gapWords: daysWords(gap, texts),
  };
  return fill(
    (counted.length === 0 ? texts.phrases.apart : texts.phrases.chain) ?? '',
    values,
    texts.language,
  );
}

function stepWords(days: number, texts: Texts): string {
  const template = (days > 0 ? texts.phrases.stepOn : texts.phrases.stepBack) ?? '';
  const count = Math.abs(days);
  return fill(template, { days: count, daysWords: daysWords(count, texts) }, texts.language);
}

function fitWords(fit: Fit, folio: Folio, texts: Texts): string {
  const oneDay = fit.earliest !== null && fit.earliest === fit.latest;
  const range = rangeWords(fit.earliest, fit.latest, texts);
  const template = (oneDay ? texts.phrases.fitsDay : texts.phrases.fitsBetween) ?? '';
  return fill(template, { about: aboutName(fit.about, folio, texts), day: range, range }, texts.language);
}

function rangesOf(statements: readonly QuotedAssertion[]): DateRanges | null {
  const marks = statements
    .filter(({ earliest, latest }) => earliest !== null || latest !== null)
    .map(({ id, earliest, latest }) => ({ statement: id, earliest, latest }));
  const days = marks.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).toSorted();
  const from = days[0];
  const to = days.at(-1);
  return from && to ? { from, to, marks } : null;
}
