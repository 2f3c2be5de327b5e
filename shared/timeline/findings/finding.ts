import type { Day } from '../../dates/day.ts';
import type { DateField } from '../../domain/claim.ts';
import type { Id } from '../../domain/id.ts';
import type { CalendarId } from '../../dates/calendar-id.ts';
import type { Severity } from '../../domain/severity.ts';

/** An assertion about time with its source and place, as a finding quotes it. */
export interface QuotedAssertion {
  /** Stable while the assertion stays the same. */
  readonly id: string;
  /** The record that asserts it. */
  readonly source: Id;
  /** Where in that record: a field path, `paragraph 4`, or `page 2`. */
  readonly locator: string;
  /** The words as given. */
  readonly quote: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** The other readings that the words allow, while nobody has said which is meant. */
  readonly alternatives: readonly { readonly earliest: Day | null; readonly latest: Day | null }[];
  /** The calendar the words were written in. */
  readonly calendar: CalendarId;
  /** The record and field it is about, for showing the finding beside the field; null: only words at the locator. */
  readonly about: { readonly record: Id; readonly field: DateField } | null;
}

/** If this statement's day lay between these bounds, the other statements of the finding would fit. */
export interface Fit {
  /** The statement's id. */
  readonly statement: string;
  readonly about: { readonly record: Id; readonly field: DateField };
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** One step of the arithmetic that does not come out: from one bound on to the next. */
export interface Step {
  /** Days added, negative when counted back. */
  readonly days: number;
  /** The statement it comes from, or the check whose background rule it is. */
  readonly statement: string | null;
  readonly check: string | null;
}

/** The negative cycle of a contradiction: from a day, by steps, to a day that another statement contradicts. */
export interface Arithmetic {
  readonly start: Day;
  readonly steps: readonly Step[];
  /** Where the steps lead, and the day they would have to reach. */
  readonly reached: Day;
  readonly stated: Day;
}

/** What a check found: facts and records only; `explain` puts them into the reader's language. */
export interface Finding {
  /** Stable hash over the check and the statements involved. */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly statements: readonly QuotedAssertion[];
  readonly gapDays: number | null;
  /** Numbers, days and names the explanation's template needs. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Checks whose hint would end this conflict, such as `day-month-swap`. */
  readonly hints: readonly string[];
  /** Repairs found by taking each statement away in turn. Never a suggestion of what is true. */
  readonly fits: readonly Fit[];
  /** Null when days alone do not prove it: weekdays, readings, orders without a date. */
  readonly arithmetic: Arithmetic | null;
  /** Records concerned, the statements' own and what they are about. */
  readonly records: readonly Id[];
  /** Id of the statement that this finding shares with others, which makes them one group. */
  readonly group: string | null;
}
