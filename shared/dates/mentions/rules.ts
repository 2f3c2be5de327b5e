import { silent } from './expression.ts';
import { dateOf, inner, meant, stepOf, yearOf, type Match, type Rule } from './match.ts';
import {
  bareDay,
  weekdayAndDate,
  weekdayAndDay,
  bareMonth,
  bareSeason,
  bareWeekday,
  bareYear,
  mayCount,
  monthFits,
} from './company.ts';
import {
  labelled,
  weekday,
  weekdayOfWeek,
  deictic,
  withDeicticYear,
  shiftOne,
  unit,
  dayPart,
  dayPartShift,
  shift,
  shiftFrom,
  unitShift,
  stretch,
  season,
  seasonOverYears,
  quarter,
  quarterMark,
  yearCapture,
  half,
  century,
  decade,
  part,
  partExpression,
  partOfUnit,
  within,
  nth,
  feast,
  about,
} from './builds.ts';
import { ranges } from './rules-ranges.ts';

/** Patterns that hold in every language; function words are classes, so word order is what differs. */
export const commonRules: readonly Rule[] = [
  ...[
    'DAY OF? MONTH [ ,? OF? YEAR ]',
    'WEEKDAY ,? THE? DAY OF? MONTH [ ,? OF? YEAR ]',
    'DAY OF? MONTH ,? OF? YEAR ,|(? WEEKDAY',
    'DAY OF? MONTH WEEKDAY',
  ].map(fullDate),
  ...['YEAR ,? MONTH DAY', 'YEAR ,? MONTH DAY ,? WEEKDAY', 'YEAR OF? DAY MONTH'].map(fullDate),
  ...['MONTH ,? OF? YEAR', 'YEAR OF? MONTH'].map(fullDate),
  // As forms and machines print them: 12-MAR-2019, 12/Mar/19, 2019-Mar-12, Mar 12, 2019.
  ...['-', '/', '.'].flatMap((mark) => [
    printed(`DAY ${mark}? MONTH ${mark} YEAR`),
    printed(`YEAR ${mark} MONTH ${mark} DAY`),
  ]),
  ...['DAY - MONTH - YY', 'DAY / MONTH / YY', 'DAY OF? MONTH YY', 'MONTH DAY ,? YY'].map(shortYear),
  fullDate('MONTH ,? DAY ,? YEAR'),
  ...['WEEKDAY ,? THE? @', 'WEEKDAY . THE? @'].map((pattern) => ({ pattern, build: weekdayAndDate })),
  ...[
    'DAY OF? MONTH ,? OF? THE? REL YEARUNIT',
    'DAY OF? MONTH ,? OF? THE? YEARUNIT REL',
    'MONTH ,? OF? THE? REL YEARUNIT',
    'MONTH ,? OF? THE? YEARUNIT REL',
    'REL YEARUNIT OF? MONTH DAY?',
    'REL YEARUNIT OF? DAY OF? MONTH',
  ].map(fullDate),
  ...['REL MONTH DAY?', 'MONTH REL', 'DAY OF? MONTH REL', 'REL DAY OF? MONTH'].map((pattern) => ({
    pattern,
    build: (match: Match) =>
      monthFits(match, false) && !(match.captures.at(-1)?.is === 'REL' && !match.reading.postposed)
        ? { ...dateOf(match), year: null, step: stepOf(match) }
        : null,
  })),
  ...[
    'DAY OF? THE? REL MONTHUNIT',
    'DAY OF? THE? MONTHUNIT REL',
    'REL MONTHUNIT OF? DAY',
    'THE? DAY DAYWORD? OF THE? REL MONTHUNIT',
  ].map((pattern) => ({
    pattern,
    build: (match: Match) => ({ ...dateOf(match), year: null, step: stepOf(match) }),
  })),
  { pattern: 'MONTH', build: bareMonth },
  { pattern: 'YEAR', build: bareYear },
  { pattern: 'ON THE? DAY', build: bareDay },
  { pattern: 'WEEKDAY ,? ON? THE DAY', build: weekdayAndDay },

  { pattern: 'WEEKDAY', build: bareWeekday },
  ...['REL WEEKDAY', 'WEEKDAY REL'].map((pattern) => ({
    pattern,
    build: (match: Match) => weekday(match),
  })),
  ...[
    'WEEKDAY ,? OF? THE? REL WEEKUNIT',
    'WEEKDAY OF? THE? WEEKUNIT REL',
    'REL WEEKUNIT OF? THE? WEEKDAY',
    'WEEKUNIT REL ,? OF? THE? WEEKDAY',
  ].map((pattern) => ({
    pattern,
    build: weekdayOfWeek,
  })),

  { pattern: 'DEICTIC', build: deictic },
  ...[
    'DEICTIC OF? MONTH',
    'DAY OF? MONTH ,? DEICTIC',
    'MONTH ,? DEICTIC',
    'DEICTIC OF? DAY OF? MONTH',
    'SEASON OF? DEICTIC',
    'DEICTIC OF? SEASON',
  ].map((pattern) => ({
    pattern,
    build: withDeicticYear,
  })),
  ...[
    'DAY OF? MONTH / MONTH [ ,? OF? YEAR ]',
    'MONTH / MONTH [ ,? OF? YEAR ]',
    'WEEKDAY ,? DAY OF? MONTH / MONTH [ ,? OF? YEAR ]',
  ].map(fullDate),
  { pattern: 'SHIFTPRE UNIT', build: shiftOne },
  { pattern: 'SHIFTPRE ONE? UNIT SHIFTPOST', build: shiftOne },
  { pattern: 'DEICTIC OF? THE? DAYPART', build: deictic },
  { pattern: 'UNIT -? SHIFTER', build: unitShift },
  ...['REL UNIT', 'UNIT REL'].map((pattern) => ({ pattern, build: unit })),
  ...['REL DAYPART', 'DAYPART REL'].map((pattern) => ({ pattern, build: dayPart })),
  { pattern: 'DAYPART SHIFTER', build: dayPartShift },
  { pattern: 'DAYPART OF THE? @', build: (match) => inner(match) },

  ...['NUM|ONE UNIT SHIFTER', 'SHIFTPRE ABOUT? NUM|ONE UNIT', 'ABOUT NUM|ONE UNIT SHIFTER'].map(
    (pattern) => ({ pattern, build: shift }),
  ),
  { pattern: 'SHIFTPRE NUM|ONE UNIT SHIFTPOST', build: shift },
  { pattern: 'NUM|ONE UNIT SHIFTOF THE? @', build: shiftFrom },
  { pattern: 'UNIT SHIFTOF @', build: shiftFrom },
  ...['REL NUM|VAGUE UNIT', 'NUM|VAGUE REL UNIT', 'UNIT NUM REL', 'NUM UNIT REL', 'REL UNIT NUM'].map(
    (pattern) => ({ pattern, build: stretch }),
  ),

  ...[
    'SEASON ,? OF? YEAR',
    'YEAR OF? SEASON',
    'SEASON ,? OF? THE? REL YEARUNIT',
    'SEASON OF? THE? YEARUNIT REL',
    'REL YEARUNIT OF? SEASON',
  ].map((pattern) => ({ pattern, build: season })),
  ...['/', '-'].flatMap((mark) =>
    [`SEASON ,? OF? YEAR ${mark} YY`, `SEASON ,? OF? YEAR ${mark} YEAR`, `YEAR ${mark} YY SEASON`].map(
      (pattern) => ({
        pattern,
        build: seasonOverYears,
      }),
    ),
  ),
  ...['REL SEASON', 'SEASON REL'].map((pattern) => ({ pattern, build: season })),
  { pattern: 'SEASON', build: bareSeason },
  ...[
    'ORD -? QUARTER [ ,? OF? YEAR ]',
    'REL YEARUNIT OF? ORD -? QUARTER',
    'QUARTER NUM|ORD [ ,? OF? YEAR ]',
    'YEAR OF? ,? ORD|NUM QUARTER',
    'ORD|NUM QUARTER OF? THE? REL YEARUNIT',
    'ORD|NUM QUARTER OF? THE? YEARUNIT REL',
  ].map((pattern) => ({ pattern, build: quarter })),
  ...['QMARK [ OF? ,? YEAR ]', 'YEAR -? QMARK', 'QMARK ,? OF? THE? REL YEARUNIT'].map((pattern) => ({
    pattern,
    build: quarterMark,
  })),
  ...['ORD|NUM HALF OF? THE? @', 'HALF ORD OF? THE? @'].map((pattern) => ({ pattern, build: half })),
  {
    pattern: 'YEAR OF? ORD|NUM HALF',
    build: (match) => half({ ...match, captures: [...match.captures, yearCapture(match)] }),
  },

  ...['ORD CENTURY', 'CENTURY ORD|ROMAN|NUM', 'ROMAN|NUM CENTURY', 'ROMAN ORDMARK CENTURY'].map(
    (pattern) => ({ pattern, build: century }),
  ),
  ...[
    'DECADEPRE DIGITS DECADEEND?',
    'DECADEPRE DECADEWORD',
    'DECADEWORD',
    'DIGITS DECADEPOST',
    "' DIGITS DECADEPOST",
    'DECADEPRE NUM',
  ].map((pattern) => ({ pattern, build: decade })),

  { pattern: 'PART OF? THE? @', build: part },
  { pattern: 'PART - @', build: part },
  { pattern: 'PART IN THE? @', build: part },
  { pattern: 'EVE OF? THE? @', build: (match) => partExpression(match, 'eve') },
  { pattern: 'PART OF? THE? UNIT', build: partOfUnit },
  { pattern: 'WEEKUNIT OF THE? @', build: (match) => within(match, 'week') },
  { pattern: 'WEEKENDUNIT OF THE? @', build: (match) => within(match, 'weekend') },
  { pattern: 'WEEKDAY OF THE? WEEKUNIT OF THE? @', build: (match) => within(match, 'week') },
  ...[
    'ORD UNIT OF? THE? @',
    'LAST UNIT OF? THE? @',
    'ORD WEEKDAY OF? THE? @',
    'LAST WEEKDAY OF? THE? @',
    'ORD UNIT IN THE? @',
    'ORD WEEKDAY IN THE? @',
    'LAST WEEKDAY IN THE? @',
  ].map((pattern) => ({ pattern, build: nth })),
  ...['ORD NUM? UNIT OF THE? @', 'LAST NUM UNIT OF THE? @'].map((pattern) => ({
    pattern,
    build: (match: Match) => (meant(match, 'NUM') ? inner(match) : null),
  })),

  ...[
    'FEAST [ DAYWORD ] [ ,? OF? YEAR ]',
    'FEAST OF? THE? REL YEARUNIT',
    'FEAST OF? THE? YEARUNIT REL',
    'REL FEAST',
    'FEAST REL',
    'YEAR OF? FEAST',
    'REL YEARUNIT OF? FEAST',
  ].map((pattern) => ({ pattern, build: feast })),
  { pattern: 'ABOUT @', build: about },
  ...ranges,

  ...['LABEL NUM|YEAR|DAY|ROMAN', 'LABEL NUM - NUM', 'LABEL WAS NUM'].map((pattern) => ({
    pattern,
    build: labelled,
  })),
  ...['NUM UNIT', 'VAGUE UNIT SHIFTER?', 'NUM JOIN NUM UNIT SHIFTER?', 'VAGUE REL? UNIT'].map((pattern) => ({
    pattern,
    build: () => silent,
  })),
  { pattern: 'NUM COUNTED', build: () => silent },
  { pattern: 'NUM NUM COUNTED', build: () => silent },
  { pattern: 'CURRENCY NUM', build: () => silent },
];

function fullDate(pattern: string): Rule {
  return { pattern, build: (match) => (monthFits(match, Boolean(yearOf(match))) ? dateOf(match) : null) };
}

/** A date with marks instead of spaces: across a space a mark ends a sentence or joins two dates. */
function printed(pattern: string): Rule {
  const { build } = fullDate(pattern);
  return {
    pattern,
    build: (match) => {
      const inside = match.reading.atoms.slice(match.start + 1, match.next);
      return inside.some(({ spaced }) => spaced) ? null : build(match);
    },
  };
}

/** "03 Aug 96", "21-APR-16": two figures are a year between marks, or past any day of a month. */
function shortYear(pattern: string): Rule {
  return {
    pattern,
    build: (match) => {
      const year = meant(match, 'YY');
      const marked = /[-/]/.test(pattern);
      if (!year || (!marked && (year.n <= 31 || mayCount(match)))) return null;
      return monthFits(match, true)
        ? { ...dateOf(match), year: { year: year.n, calendar: null, digits: 2 } }
        : null;
    },
  };
}
