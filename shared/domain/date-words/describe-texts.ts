import type { Impossible } from '../when.ts';

/** The sentences that tell what was understood, for one language. `{a}` and `{b}` are days, `{x}` what they stand for. */
export interface DescribeTexts {
  readonly day: string;
  readonly between: string;
  readonly before: string;
  readonly after: string;
  readonly likely: string;
  readonly within: string;
  readonly or: string;
  readonly uncertain: string;
  readonly weekday: string;
  readonly words: string;
  readonly impossible: Readonly<Record<Impossible['reason'], string>>;
}

const english: DescribeTexts = {
  day: '{a}',
  between: 'between {a} and {b}',
  before: 'on or before {b}',
  after: 'on or after {a}',
  likely: 'likely {x}',
  within: '{x}, at the widest {b}',
  or: '{a}, or {b}',
  uncertain: '{x}, not certain',
  weekday: '{x}, said to be a {a}',
  words: 'no date read from these words; they are kept as they are',
  impossible: {
    'no-such-day': 'there is no such day: that month has {n} days',
    'no-such-month': 'there is no such month: that year has {n} months',
    'outside-tables': 'this year lies outside what is known of the calendar',
    'inverted-range': 'the end comes before the start',
    weekday: 'that day was not a {a}',
  },
};

/** Languages that have these texts; English stands in for the rest. */
const texts: Readonly<Record<string, DescribeTexts>> = { en: english };

/** The texts of a BCP 47 tag. */
export function describeTexts(tag: string): { readonly texts: DescribeTexts; readonly tag: string } {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  const found = texts[base];
  return found === undefined ? { texts: english, tag: 'en' } : { texts: found, tag: base };
}
