import { fromDay, toDay } from '../../../dates/calendars/convert.ts';
import { toEpochDay } from '../../../dates/day.ts';
import type { Finding } from '../../findings/finding.ts';
import { createFinding } from '../../findings/create-finding.ts';
import type { DateAssertion } from '../../model/assertion.ts';
import { dayAt } from '../../model/epoch-day.ts';
import type { RecordAssertions } from '../../model/record-assertions.ts';
import { type DayRange, isBounded, widestRange } from '../../model/when-range.ts';
import { datesBeside } from '../../rule-support/dates-beside.ts';
import { type Feast, namedFeasts } from '../../rule-support/feasts.ts';
import type { Rule } from '../../rule-support/rule.ts';

/**
 * A feast is named together with a date on which it did not fall.
 *
 * For the applicant: feasts are often remembered better than dates. Feasts that follow the moon are
 * allowed two days either way.
 */
export const holidayMismatch: Rule = {
  check: 'holiday-mismatch',
  severity: 'warning',
  findInRecord: findMismatches,
};

/** Words that put the date near the feast and not on it. */
const beside =
  /\b(?:before|after|around|about|near|close to|since|until|till|later|earlier|following|day of|preceding|between|week|weeks|month|months|next|last)\b/iu;

/** "Nowruz, 25 June": a feast forbidden "on 25 June" need not have fallen on it. */
const inTexts = datesBeside(
  namedFeasts.map(({ names }) => names),
  /^\s*[,(–—-]\s*$/u,
);

function findMismatches({ record, assertions }: RecordAssertions, language: string): Finding[] {
  const claimed = assertions.flatMap((each) => (each.kind === 'date' && each.claim !== '' ? [each] : []));
  return [...claimed, ...inTexts(record, language)].flatMap(mismatch);
}

function mismatch(assertion: DateAssertion): Finding[] {
  const words = assertion.quote;
  if (words === '' || words.length > 500) return [];
  const range = widestRange(assertion.when);
  if (!isBounded(range) || range.latest - range.earliest > 370 || beside.test(words)) return [];
  const named = namedFeasts.filter(({ names }) => names.test(words));
  const [feast] = named;
  if (!feast || named.length > 1) return [];
  const days = daysNear(feast, range);
  if (days.length === 0 || days.some((day) => meets(feast, day, range))) return [];
  const nearest = days.reduce((a, b) => (distance(b, range) < distance(a, range) ? b : a));
  return [
    createFinding('holiday-mismatch', 'warning', {
      assertions: [assertion],
      facts: { feast: feast.name, day: dayAt(nearest) ?? '' },
    }),
  ];
}

function meets(feast: Feast, day: number, range: DayRange): boolean {
  return day - feast.leeway <= range.latest && day + feast.lasts - 1 + feast.leeway >= range.earliest;
}

function distance(day: number, range: DayRange): number {
  return day < range.earliest ? range.earliest - day : Math.max(0, day - range.latest);
}

/** First days of the feast from the year before the range to the year after it. */
function daysNear(feast: Feast, range: DayRange): number[] {
  const first = dayAt(range.earliest);
  const last = dayAt(range.latest);
  const from = first && fromDay(feast.calendar, first);
  const to = last && fromDay(feast.calendar, last);
  if (!from || !to) return [];
  const days: number[] = [];
  for (let year = from.year - 1; year <= to.year + 1; year++) {
    const day = toDay(feast.calendar, year, feast.month, feast.day);
    if (day.ok) days.push(toEpochDay(day.day));
  }
  return days;
}
