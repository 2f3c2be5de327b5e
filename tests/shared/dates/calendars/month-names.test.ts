import { describe, expect, test } from 'vitest';
import { fold } from '../../../../shared/dates/text/fold.ts';
import {
  everyMonthName,
  monthInYear,
  monthName,
  nameKey,
  type NamedMonth,
} from '../../../../shared/dates/calendars/month-names.ts';
import type { CalendarId } from '../../../../shared/dates/calendar-id.ts';

function monthsNamed(name: string): readonly NamedMonth[] {
  return everyMonthName().get(nameKey(name)) ?? [];
}

function means(name: string, calendar: CalendarId, month: number): boolean {
  return monthsNamed(name).some((x) => x.calendar === calendar && x.month === month);
}

/** ICU’s names of the months of a calendar in a locale, by ordinal, alone and beside a day. */
function icuNames(locale: string, calendar: string, beside: boolean): ReadonlyMap<string, number> {
  const write = (options: Intl.DateTimeFormatOptions, language: string) =>
    new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-latn`, { timeZone: 'UTC', ...options });
  const named = write({ month: 'long', ...(beside ? { day: 'numeric' } : {}) }, locale);
  const counted = write({ month: 'numeric' }, 'en');
  const names = new Map<string, number>();
  for (let day = 16_436; day < 16_436 + 370; day += 3) {
    const at = day * 86_400_000;
    const name = named.formatToParts(at).find((x) => x.type === 'month')?.value ?? '';
    names.set(name, Number(counted.formatToParts(at).find((x) => x.type === 'month')?.value));
  }
  return names;
}

describe('the names ICU writes are known', () => {
  const gregorian = [
    'en',
    'fr',
    'de',
    'es',
    'pt',
    'ar',
    'ar-SY',
    'ar-DZ',
    'ar-MA',
    'fa',
    'fa-AF',
    'ps',
    'tr',
    'ru',
    'uk',
    'hi',
    'ne',
    'am',
    'ti',
  ];
  test.each(gregorian)('Gregorian months in %s', (locale) => {
    for (const beside of [false, true]) {
      for (const [name, month] of icuNames(locale, 'gregory', beside)) {
        expect(means(name, 'gregory', month), `${name} = ${month}`).toBe(true);
      }
    }
  });

  const others: readonly (readonly [CalendarId, string])[] = [
    ['persian', 'en'],
    ['persian', 'fr'],
    ['persian', 'fa'],
    ['persian', 'fa-AF'],
    ['persian', 'ps'],
    ['persian', 'tr'],
    ['persian', 'ru'],
    ['persian', 'uk'],
    ['islamic-umalqura', 'ar'],
    ['islamic-umalqura', 'fa'],
    ['islamic-umalqura', 'tr'],
    ['islamic-umalqura', 'ru'],
    ['islamic-umalqura', 'am'],
    ['ethiopic', 'en'],
    ['ethiopic', 'fr'],
    ['ethiopic', 'am'],
    ['ethiopic', 'ti'],
    ['coptic', 'en'],
    ['coptic', 'ar'],
    ['indian', 'en'],
    ['indian', 'hi'],
  ];
  test.each(others)('%s months in %s', (calendar, locale) => {
    for (const [name, month] of icuNames(locale, calendar, true)) {
      if (name.startsWith('ጷ')) continue;
      expect(means(name, calendar, month), `${name} = ${month}`).toBe(true);
    }
  });
});

describe('spellings', () => {
  test.each([
    ['Bahman', 'persian', 11],
    ['Esfand', 'persian', 12],
    ['بهمن', 'persian', 11],
    ['اردی‌بهشت', 'persian', 2],
    ['اردي بهشت', 'persian', 2],
    ['حمل', 'persian', 1],
    ['ثور', 'persian', 2],
    ['سنبله', 'persian', 6],
    ['چنگاښ', 'persian', 4],
    ['كانون الثاني', 'gregory', 1],
    ['کانون الثانی', 'gregory', 1],
    ['تشرين الأوّل', 'gregory', 10],
    ['آذار', 'gregory', 3],
    ['جانفي', 'gregory', 1],
    ['غشت', 'gregory', 8],
    ['رَمَضان', 'islamic-umalqura', 9],
    ['ربيع الآخر', 'islamic-umalqura', 4],
    ['Dhu al-Hijjah', 'islamic-umalqura', 12],
    ['Dhul Hijja', 'islamic-umalqura', 12],
    ['Rabi’ al-Awwal', 'islamic-umalqura', 3],
    ['Sha‘ban', 'islamic-umalqura', 8],
    ['Meskerem', 'ethiopic', 1],
    ['ሕዳር', 'ethiopic', 3],
    ['Baisakh', 'bikram-sambat', 1],
    ['मंसिर', 'bikram-sambat', 8],
    ['ŞUBAT', 'gregory', 2],
    ['KASIM', 'gregory', 11],
    ['févr.', 'gregory', 2],
    ['aout', 'gregory', 8],
    ['Sept.', 'gregory', 9],
    ['фев.', 'gregory', 2],
    ['январе', 'gregory', 1],
    ['лютого', 'gregory', 2],
    ['फरवरी', 'gregory', 2],
    ['फ़रवरी', 'gregory', 2],
    ['มีนาคม', 'buddhist', 3],
  ] as const)('%s', (name, calendar, month) => {
    expect(means(name, calendar, month)).toBe(true);
  });

  test('a name shared by calendars keeps every meaning', () => {
    expect(monthsNamed('Nisan').map((x) => x.calendar)).toEqual(
      expect.arrayContaining(['gregory', 'hebrew']),
    );
    expect(means('ሰነ', 'ethiopic', 10) && means('ሰነ', 'gregory', 6)).toBe(true);
    expect(means('Tir', 'persian', 4) && means('Tir', 'ethiopic', 5)).toBe(true);
  });

  test('words that are no month name have none', () => {
    expect(monthsNamed('Marchand')).toEqual([]);
    expect(monthsNamed('')).toEqual([]);
  });

  test('Hebrew months after Adar come one earlier in a common year, and Adar I is not in it', () => {
    const [nisan] = monthsNamed('Nissan');
    const [first] = monthsNamed('Adar I');
    expect(nisan && monthInYear(nisan, 5779)).toBe(8);
    expect(nisan && monthInYear(nisan, 5780)).toBe(7);
    expect(first && monthInYear(first, 5779)).toBe(6);
    expect(first && monthInYear(first, 5780)).toBeNull();
  });

  test('the name written is the language’s own, else a transliteration', () => {
    expect(monthName('persian', 11, 'fa')).toBe('بهمن');
    expect(monthName('persian', 11, 'fa-AF')).toBe('دلو');
    expect(monthName('persian', 11, 'es')).toBe('Bahman');
    expect(monthName('gregory', 3, 'uk')).toBe('березня');
    expect(monthName('islamic-civil', 9, 'tr')).toBe('Ramazan');
    expect(monthName('buddhist', 3, 'fr')).toBe('mars');
  });
});

test('folding joins letter variants and leaves other scripts whole', () => {
  expect(fold('كَرِيمي')).toBe(fold('کریمی'));
  expect(fold('İSTANBUL')).toBe('istanbul');
  expect(fold('Ｍａｒｃｈ')).toBe('march');
  expect(fold('Çarşamba')).toBe('carsamba');
  expect(fold('й')).toBe('й');
  expect(fold('ї')).toBe('ї');
  expect(fold('می‌شود')).toBe('میشود');
});
