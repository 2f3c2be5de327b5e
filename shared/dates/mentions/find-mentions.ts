import type { Expression } from './expression.ts';
import { habitsOf, type Grammar } from './grammar.ts';
import type { Habits } from './resolve-said.ts';
import { grammarFor } from './languages.ts';
import type { Mention, MentionOptions } from './mention.ts';
import { hitsAt } from './text-reading.ts';
import { either, type Resolved } from './reading.ts';
import { joined, resolve } from './resolve.ts';
import { scan, type Item, type Scan } from './scan.ts';
import { yearOf, type Span } from './span.ts';
import { isReckonable, readAnchor, tell, toldOtherwise, type Story } from './story.ts';

/**
 * The dates of a text in a language Folio has a grammar for, in order; month names and dates in figures only for
 * other languages. The text is never changed: spans are offsets into it.
 */
export function findMentions(text: string, options: MentionOptions): Mention[] {
  const grammar = readerFor(text, options.language);
  const story = storyBefore(grammar, options);
  return read(text, grammar, story, isStory(options)).mentions;
}

/** A grammar, and what decides where a text in it leaves something open. */
interface Reader extends Grammar {
  readonly habits: Habits;
}

function readerFor(text: string, language: string): Reader {
  const grammar = grammarFor(language);
  return { ...grammar, habits: habitsOf(text, language, grammar) };
}

/** Sentences before, or a date reached, make the text part of a story: then each end of a range is told by itself. */
function isStory({ context, anchor }: MentionOptions): boolean {
  return Boolean(anchor) || (context ?? '').trim() !== '';
}

/** The story so far: what the sentences before tell, and the anchor over them. */
function storyBefore(grammar: Reader, { reference, context, anchor }: MentionOptions): Story {
  const speech = reference && isReckonable(reference, reference) ? reference : null;
  const start: Story = { speech, day: null, last: null, other: null };
  const told = context ? read(context, grammar, start, true).story : start;
  const span = anchor ? readAnchor(anchor) : null;
  return span ? tell(told, span) : told;
}

interface Read {
  readonly mentions: Mention[];
  readonly story: Story;
}

function read(text: string, grammar: Reader, start: Story, isStory: boolean): Read {
  const { items, reading } = scan(text, grammar);
  let story = start;
  const mentions: Mention[] = [];
  let begun: Begun | null = null;
  for (const piece of toPieces({ items, reading }, isStory)) {
    const ends = begun?.closes === piece.expression ? begun : null;
    const resolved = settle(ends ? inOrder(piece, ends, story, grammar) : piece, story, grammar, isStory);
    const [span, other] = resolved.spans;
    begun = span && piece.opens ? { closes: piece.opens, span } : null;
    if (span && !span.edtf.startsWith('X')) story = tell(story, span, other);
    if (span || resolved.impossible) mentions.push(toMention(text, piece, resolved));
  }
  return { mentions, story };
}

/** A range whose first end has its place, and the expression of its second. */
interface Begun {
  readonly closes: Expression;
  readonly span: Span;
}

/** "from December to May": an end without a year that would come before its beginning is of the next year. */
function inOrder(piece: Piece, begun: Begun, story: Story, grammar: Reader): Piece {
  const { expression } = piece;
  if (expression.kind !== 'date' || expression.year !== null || expression.months === null) return piece;
  const [span] = resolve(expression, story, grammar.habits).spans;
  if (!span || span.from >= begun.span.from || expression.months[0]?.calendar !== 'gregory') return piece;
  const year = { year: yearOf(begun.span.from) + 1, calendar: null, digits: 4 };
  return { ...piece, expression: { ...expression, year } };
}

/** One span of the text and what it says; `opens` is the end of the range it begins. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
  readonly opens: Expression | null;
}

function toPieces(found: Scan, isStory: boolean): Piece[] {
  const pieces: Piece[] = [];
  const { items } = found;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.expression.kind === 'silent') continue;
    const next = items[at + 1];
    const ranged = next && isRange(found, item, next);
    if (ranged && !isStory) {
      const expression: Expression = { kind: 'range', from: item.expression, to: next.expression, cut: null };
      pieces.push({ from: item.from, to: next.to, expression, opens: null });
      at += 1;
    } else pieces.push(...piecesOf(found, item, ranged ? next.expression : null, isStory));
  }
  return pieces;
}

function piecesOf({ reading }: Scan, item: Item, opens: Expression | null, isStory: boolean): Piece[] {
  const { expression, from, to } = item;
  const cut = expression.kind === 'both' || (expression.kind === 'range' && isStory) ? expression.cut : null;
  if (!cut || (expression.kind !== 'both' && expression.kind !== 'range'))
    return [{ from, to, expression, opens }];
  const first = reading.atoms[cut.next - 1]?.end ?? to;
  const begins = Math.max(from, reading.atoms[cut.first]?.start ?? from);
  const second = reading.atoms[cut.start]?.start ?? from;
  return [
    {
      from: begins,
      to: first,
      expression: expression.from,
      opens: expression.kind === 'range' ? expression.to : null,
    },
    { from: second, to, expression: expression.to, opens: null },
  ];
}

/** "from A to B", "between A and B", "A – B". */
function isRange({ reading }: Scan, item: Item, next: Item): boolean {
  if (next.expression.kind === 'silent') return false;
  const joint = hitsAt(reading, item.next).find(
    ({ meaning, next: after }) => meaning.is === 'JOIN' && after >= next.start - 1 && after <= next.start,
  );
  if (!joint) return false;
  const led = [1, 2].some((back) =>
    hitsAt(reading, item.start - back).some(
      ({ meaning }) => meaning.is === 'FROM' || meaning.is === 'BETWEEN',
    ),
  );
  const between = [1, 2].some((back) =>
    hitsAt(reading, item.start - back).some(({ meaning }) => meaning.is === 'BETWEEN'),
  );
  if (joint.meaning.name === 'and') return between;
  return (
    joint.meaning.name === 'to' &&
    (led || reading.atoms[item.next]?.kind === 'mark' || reading.atoms.length < 12)
  );
}

function settle(piece: Piece, story: Story, grammar: Reader, isStory: boolean): Resolved {
  const { expression } = piece;
  if (isStory && (expression.kind === 'stretch' || expression.kind === 'ahead')) return { spans: [] };
  const resolved = bothWays(expression, story, grammar);
  const [span, other] = resolved.spans;
  if (!piece.opens || !span || other) return resolved;
  const end = resolve(piece.opens, tell(story, span), grammar.habits).spans[0];
  return end && end.from > span.from ? { ...resolved, spans: [span, joined(span, end)] } : resolved;
}

/** When the last date had two readings, what counts from it has two as well. */
function bothWays(expression: Expression, story: Story, grammar: Reader): Resolved {
  const resolved = resolve(expression, story, grammar.habits);
  const otherwise = toldOtherwise(story);
  const [span, second] = resolved.spans;
  if (!otherwise || !span || (expression.kind !== 'shift' && expression.kind !== 'unit')) return resolved;
  const [other] = resolve(expression, otherwise, grammar.habits).spans;
  return { ...resolved, spans: either(span, other, second).spans };
}

function toMention(text: string, { from, to }: Piece, resolved: Resolved): Mention {
  const [span, other] = resolved.spans;
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    edtf: span?.edtf ?? '',
    ...(other ? { alternatives: [other.edtf] } : {}),
    ...(resolved.calendar ? { calendar: resolved.calendar } : {}),
    ...(resolved.impossible ? { impossible: true as const } : {}),
    ...(resolved.weekdayMismatch ? { weekdayMismatch: true as const } : {}),
  };
}
