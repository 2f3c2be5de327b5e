import { monthName } from '../../../shared/dates/calendars/month-names.ts';
import type { Language } from '../../../shared/dates/languages/language.ts';
import { shapesOf } from '../../../shared/dates/field/shapes.ts';

/** A phrase made of a language's own words, and the kind of date it is. */
export interface Phrase {
  readonly kind: string;
  readonly text: string;
}

const years = ['2019', '1987'];

/** Dates of every kind that a language file has words for. */
export function phrasesOf(language: Language): readonly Phrase[] {
  return years.flatMap((year) => [
    ...days(language, year),
    ...[1, 3, 12].map((month) => ({ kind: 'month', text: monthOf(language, month, year) })),
    { kind: 'year', text: year },
    ...language.seasons.flatMap((season) =>
      first(season).map((s) => ({
        kind: 'season',
        text: put(shapesOf(language.tag).season, { s, y: year }),
      })),
    ),
    ...parts(language, year),
    ...Object.values(language.feasts).flatMap((names) =>
      first(names).map((name) => ({ kind: 'feast', text: `${name} ${year}` })),
    ),
    ...counted(language, year),
    ...joined(language, year),
    { kind: 'decade', text: put(shapesOf(language.tag).decade, { n: `${year.slice(0, 3)}0` }) },
  ]);
}

function days(language: Language, year: string): Phrase[] {
  const [month, other] = [name(language, 3), name(language, 11)];
  const day = (d: string, m: string) => put(shapesOf(language.tag).day, { d, m, y: year });
  return [
    { kind: 'day', text: day('12', month) },
    { kind: 'day', text: day('1', other) },
    { kind: 'impossible', text: day('31', other) },
    { kind: 'figures', text: `12.03.${year}` },
    { kind: 'figures', text: `${year}-03-12` },
    { kind: 'figures', text: `25/03/${year}` },
    { kind: 'figures', text: `03/04/${year}` },
  ];
}

function parts(language: Language, year: string): Phrase[] {
  return (['early', 'mid', 'late'] as const).flatMap((part) => {
    const [p = ''] = first(language[part]);
    const shape = shapesOf(language.tag).part;
    return [
      { kind: 'part', text: put(shape, { p, x: monthOf(language, 3, year) }) },
      { kind: 'part', text: put(shape, { p, x: year }) },
    ];
  });
}

function counted(language: Language, year: string): Phrase[] {
  const month = monthOf(language, 3, year);
  const [, second = ''] = language.ordinals.split('|');
  const [last = ''] = first(language.last);
  const [week = ''] = first(language.week);
  const [friday = ''] = first(language.weekdays[5]);
  const [quarter = ''] = first(language.quarter);
  return [
    { kind: 'nth week', text: `${second} ${week} ${month}` },
    { kind: 'nth weekday', text: `${second} ${friday} ${month}` },
    { kind: 'nth weekday', text: `${last} ${friday} ${month}` },
    { kind: 'quarter', text: `${second} ${quarter} ${year}` },
  ];
}

function joined(language: Language, year: string): Phrase[] {
  const { patterns } = language;
  const day = (d: string) => put(shapesOf(language.tag).day, { d, m: name(language, 3), y: year });
  return [
    ...patterns.about
      .slice(0, 3)
      .map((x) => ({ kind: 'about', text: put(x, { a: monthOf(language, 3, year) }) })),
    ...patterns.between
      .slice(0, 1)
      .map((x) => ({ kind: 'between', text: put(x, { a: day('3'), b: day('9') }) })),
    ...patterns.range.slice(0, 2).map((x) => ({ kind: 'range', text: put(x, { a: day('3'), b: day('9') }) })),
    ...patterns.or.slice(0, 1).map((x) => ({ kind: 'or', text: put(x, { a: day('3'), b: day('9') }) })),
    ...(['before', 'after', 'since', 'until'] as const).map((kind) => ({
      kind,
      text: put(patterns[kind][0] ?? '{a}', { a: day('12') }),
    })),
  ];
}

function name(language: Language, month: number): string {
  return monthName('gregory', month, language.tag);
}

function monthOf(language: Language, month: number, year: string): string {
  return put(shapesOf(language.tag).month, { m: name(language, month), y: year });
}

function first(spellings: string | undefined): string[] {
  return (spellings ?? '').split('|').slice(0, 1);
}

function put(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{([a-z])\}/g, (slot, name: string) => values[name] ?? slot);
}
