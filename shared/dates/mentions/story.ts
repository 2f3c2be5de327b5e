import { isDay, type Day } from '../day.ts';
import type { Base } from './expression.ts';
import { centurySpan, daySpan, decadeSpan, monthSpan, periodSpan, yearSpan, type Span } from './span.ts';

/** Where a text has got to in time. */
export interface Story {
  /** The day the text is dated. */
  readonly speech: Day | null;
  /** The last day told to the day. */
  readonly day: Day | null;
  /** The last date told. */
  readonly last: Span | null;
  /** The other reading of the last date, when it has two of a kind. */
  readonly other: Span | null;
}

/** The story after a date has been told: decades and centuries are background and leave it where it was. */
export function tell(story: Story, span: Span, second?: Span): Story {
  if (span.grain === 'decade' || span.grain === 'century' || !isReckonable(span.from, span.to)) return story;
  const other = second?.grain === span.grain ? second : null;
  const told = { ...story, last: span, other };
  if (span.grain === 'range') return { ...told, day: span.to };
  if (span.grain === 'day') return { ...told, day: span.from };
  if (second?.grain === 'day' && span.from <= second.from && second.from <= span.to)
    return { ...told, day: second.from };
  return { ...told, day: story.day && story.day >= span.from && story.day <= span.to ? story.day : null };
}

/** Far enough from the ends of the calendar for every step a text can take. */
export function isReckonable(from: Day, to: Day): boolean {
  return from >= '0500' && to < '9500';
}

/** The same story, had its last date been read the other way. */
export function toldOtherwise(story: Story): Story | null {
  const { other } = story;
  return other ? tell(story, other) : null;
}

/** What a base stands for: its day (null when only a month or a year is known) and the stretch it lies in. */
export function baseOf(story: Story, base: Base): { readonly day: Day | null; readonly span: Span } | null {
  const spoken = story.speech ? { day: story.speech, span: daySpan(story.speech) } : null;
  const told = story.last ? { day: story.day, span: story.last } : null;
  return base === 'speech' ? (spoken ?? told) : (told ?? spoken);
}

/** The stretch an EDTF text of level 0–1 names; null when it is not one of the forms Folio writes. */
export function readAnchor(edtf: string): Span | null {
  const text = edtf.replace(/[~?%]/g, '').trim();
  if (text.includes('/')) return readInterval(text);
  if (text.startsWith('[') || text.startsWith('{'))
    return readAnchor(text.slice(1, -1).split(/,|\.\./)[0] ?? '');
  if (isDay(text)) return daySpan(text);
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts) return readMonth(Number(parts[1]), Number(parts[2]));
  if (/^\d{4}$/.test(text)) return yearSpan(Number(text));
  if (/^\d{3}X$/i.test(text)) return decadeSpan(Number(`${text.slice(0, 3)}0`));
  if (/^\d{2}XX$/i.test(text)) return centurySpan(Number(text.slice(0, 2)) + 1);
  return null;
}

function readMonth(year: number, month: number): Span | null {
  if (month <= 12) return monthSpan(year, month);
  if (month <= 24) return periodSpan('season', year, month - 20);
  if (month >= 33 && month <= 36) return periodSpan('quarter', year, month - 32);
  if (month === 40 || month === 41) return periodSpan('half', year, month - 39);
  return null;
}

function readInterval(text: string): Span | null {
  const [from, to] = text.split('/').map(readAnchor);
  if (from && to) return { edtf: text, from: from.from, to: to.to, grain: 'range' };
  return from ?? to ?? null;
}
