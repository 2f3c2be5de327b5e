import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEdtf, parseEdtf } from '../../../shared/dates/edtf.ts';
import { parseWhen } from '../../../shared/dates/when.ts';

describe('EDTF in', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31', 'year'],
    ['2019-03', '2019-03-01', '2019-03-31', 'month'],
    ['2019-03-12', '2019-03-12', '2019-03-12', 'day'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['18XX', '1800-01-01', '1899-12-31', 'century'],
    ['2019-XX', '2019-01-01', '2019-12-31', 'year'],
    ['2019-1X', '2019-10-01', '2019-12-31', 'range'],
    ['2019-03-XX', '2019-03-01', '2019-03-31', 'month'],
    ['2019-03-1X', '2019-03-10', '2019-03-19', 'range'],
    ['2019-21', '2019-02-14', '2019-06-15', 'season'],
    ['2019-22', '2019-05-17', '2019-09-15', 'season'],
    ['2019-24', '2018-11-16', '2020-03-15', 'season'],
    ['2019-29', '2019-08-17', '2019-12-15', 'season'],
    ['2019-33', '2019-01-01', '2019-03-31', 'quarter'],
    ['2019-36', '2019-10-01', '2019-12-31', 'quarter'],
    ['2019-40', '2019-01-01', '2019-06-30', 'half-year'],
    ['2019-41', '2019-07-01', '2019-12-31', 'half-year'],
    ['2018-03/2019', '2018-03-01', '2019-12-31', 'range'],
    ['2019-03-12/2019-03-14', '2019-03-12', '2019-03-14', 'range'],
    ['2019~', '2018-07-02', '2020-07-01', 'year'],
    ['2019-03~', '2019-02-14', '2019-04-15', 'month'],
    ['2019?', '2019-01-01', '2019-12-31', 'year'],
  ])('%s', (text, earliest, latest, precision) => {
    expect(parseEdtf(text)).toMatchObject({ earliest, latest, precision, alternatives: [] });
  });

  test('open intervals are open', () => {
    expect(parseEdtf('../2019-03')).toMatchObject({
      earliest: null,
      latest: '2019-03-31',
      precision: 'open',
    });
    expect(parseEdtf('2019-03/..')).toMatchObject({
      earliest: '2019-03-01',
      latest: null,
      precision: 'open',
    });
  });

  test('qualifications are told apart', () => {
    expect(parseEdtf('2019~')).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('2019?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2019%')).toMatchObject({ approximate: true, uncertain: true });
  });

  test('a set is a choice of readings', () => {
    const set = parseEdtf('[2019-03-12,2019-12-03]');
    expect([set?.earliest, set?.alternatives.map((x) => x.earliest)]).toEqual(['2019-03-12', ['2019-12-03']]);
    expect(parseEdtf('[2017..2019]')).toMatchObject({ earliest: '2017-01-01', latest: '2019-12-31' });
  });

  test.each([
    '2019-02-30',
    '2019-13',
    '2019-42',
    '2019-03-12/2018',
    '[2019-02-30,2018]',
    '../..',
    '',
    '/',
    'x',
    '20191',
    '2019-3',
    '{2018,2019',
    '2019-06-31/2019-07',
  ])('%s is refused', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

describe('EDTF in the field', () => {
  test('is read where it is surely EDTF', () => {
    expect(parseWhen({ asGiven: '201X' })).toMatchObject({
      earliest: '2010-01-01',
      latest: '2019-12-31',
      edtf: '201X',
    });
    expect(parseWhen({ asGiven: '2019-21' })).toMatchObject({
      precision: 'season',
      likelyEarliest: '2019-03-01',
      likelyLatest: '2019-05-31',
    });
    expect(parseWhen({ asGiven: '../2019-03' }).latest).toBe('2019-03-31');
    expect(parseWhen({ asGiven: '[2018,2019]', settled: 1 })).toMatchObject({
      earliest: '2019-01-01',
      alternatives: [],
    });
  });

  test('but years of other calendars are never taken for Gregorian ones', () => {
    expect(parseWhen({ asGiven: '1397-11-03', language: 'fa' }).earliest).toBe('2019-01-23');
    expect(parseWhen({ asGiven: '1397-11/1398-02', language: 'fa' }).earliest).not.toBe('1397-11-01');
  });
});

describe('EDTF out', () => {
  test('one reading is itself, several are a set', () => {
    expect(formatEdtf(parseWhen({ asGiven: 'about March 2019', language: 'en' }))).toBe('2019-03~');
    expect(formatEdtf(parseWhen({ asGiven: '03/04/2019' }))).toBe('[2019-04-03,2019-03-04]');
    expect(formatEdtf(parseWhen({ asGiven: 'before the elections', language: 'en' }))).toBe('');
    expect(formatEdtf(parseWhen({ asGiven: '31 June 2019', language: 'en' }))).toBe('');
    expect(formatEdtf(parseWhen({ asGiven: 'circa 2015?', language: 'en' }))).toBe('2015%');
  });

  test('what is read from EDTF is written as it stood', () => {
    const simple = fc.oneof(
      fc.integer({ min: 1600, max: 2099 }).map(String),
      fc
        .tuple(fc.integer({ min: 1600, max: 2099 }), fc.integer({ min: 1, max: 12 }))
        .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
      fc
        .tuple(fc.integer({ min: 1600, max: 2099 }), fc.integer({ min: 21, max: 41 }))
        .map(([y, m]) => `${y}-${m}`),
      fc.integer({ min: 160, max: 209 }).map((x) => `${x}X`),
    );
    const qualified = fc.tuple(simple, fc.constantFrom('', '~', '?', '%')).map((x) => x.join(''));
    const any = fc.oneof(
      qualified,
      qualified.map((x) => `../${x}`),
      qualified.map((x) => `${x}/..`),
    );
    fc.assert(
      fc.property(any, (text) => {
        const read = parseEdtf(text);
        expect(read === null ? null : formatEdtf(read)).toBe(text);
      }),
    );
  });
});
