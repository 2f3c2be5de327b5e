import { UTCDate } from '@date-fns/utc';
import * as chrono from 'chrono-node';
import { dayOf, toEpochDay, type Day } from '../day.ts';
import type { Mention, MentionOptions } from './mention.ts';
import { primaryTag } from '../../language-tag.ts';

/** The library's readers for languages Folio has no grammar for. */
const readers: Readonly<Record<string, chrono.Chrono>> = {
  de: chrono.de.casual,
  nl: chrono.nl.casual,
  ja: chrono.ja.casual,
  it: chrono.it.casual,
  sv: chrono.sv.casual,
  vi: chrono.vi.casual,
  fi: chrono.fi.casual,
};

/**
 * Adds what the library finds between our own mentions. It needs a day to count from: without one only the dates
 * it is certain of to the year are kept. A day it made up to fit the calendar is not taken over.
 */
export function fillUp(own: readonly Mention[], text: string, options: MentionOptions): Mention[] {
  const tag = primaryTag(options.language);
  const reader = Object.hasOwn(readers, tag) ? readers[tag] : undefined;
  if (!reader) return [...own];
  const day = options.reference ?? anchorDay(options.anchor ?? null);
  const found = reader
    .parse(text, day ? { instant: new UTCDate(toEpochDay(day) * 86_400_000), timezone: 'UTC' } : undefined)
    .flatMap((result) => toMention(result, day !== null))
    .filter((mention) => !own.some((other) => overlap(mention, other)));
  return [...own, ...found].toSorted((one, other) => one.start - other.start);
}

function overlap(one: Mention, other: Mention): boolean {
  return one.start < other.end && other.start < one.end;
}

function anchorDay(anchor: string | null): Day | null {
  const parts = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d{2}))?$/.exec(anchor ?? '');
  return parts && dayOf(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
}

function toMention({ index, text, start, end }: chrono.ParsedResult, dated: boolean): Mention[] {
  const first = edtfOf(start, dated);
  const last = end ? edtfOf(end, dated) : null;
  if (first === null || (end && last === null)) return [];
  const edtf = last === null || last === first ? first : `${first}/${last}`;
  return [{ start: index, end: index + text.length, text, edtf }];
}

/** The parts the words name, nothing the library filled in; null when they name only a time, or no day that exists. */
function edtfOf(parts: chrono.ParsedComponents, dated: boolean): string | null {
  if (!dated && !parts.isCertain('year')) return null;
  const year = parts.get('year') ?? 0;
  const month = parts.get('month') ?? 0;
  const day = parts.get('day') ?? 0;
  const known = (['year', 'month', 'day', 'weekday'] as const).filter((part) => parts.isCertain(part));
  if (known.length === 0) return null;
  const exact = dayOf(year, month, day);
  if (!exact) return null;
  if (known.includes('day') || known.includes('weekday')) return exact;
  return known.includes('month') ? exact.slice(0, 7) : exact.slice(0, 4);
}
