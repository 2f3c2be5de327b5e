import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chineseNumber,
  digitScript,
  geezAsDigits,
  geezNumber,
  latinDigits,
  nativeDigits,
} from '../../../../shared/dates/text/digits.ts';

test('native digits become 0–9 in place', () => {
  expect(latinDigits('۱۳۹۷/۱۱/۰۳')).toBe('1397/11/03');
  expect(latinDigits('١٤٤٠ هـ')).toBe('1440 هـ');
  expect(latinDigits('२०७६ बैशाख')).toBe('2076 बैशाख');
  expect(latinDigits('২০১৯')).toBe('2019');
  expect(latinDigits('๒๕๖๒')).toBe('2562');
  expect(latinDigits('２０１９年')).toBe('2019年');
  expect(latinDigits('x')).toBe('x');
});

test('digits written in a script read back as they were', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('Arab', 'Aran', 'Deva', 'Beng', 'Thai'), (number, script) => {
      const written = nativeDigits(String(number), script);
      expect(latinDigits(written)).toBe(String(number));
      expect(digitScript(written)).toBe(script);
    }),
  );
  expect(digitScript('2019')).toBeNull();
  expect(nativeDigits('2019', 'Latn')).toBe('2019');
});

test('Ge’ez numerals are read', () => {
  expect(geezNumber('፲፪')).toBe(12);
  expect(geezNumber('፳፻፲፩')).toBe(2011);
  expect(geezNumber('፲፱፻፹፬')).toBe(1984);
  expect(geezNumber('፻')).toBe(100);
  expect(geezNumber('፼')).toBe(10_000);
  expect(geezNumber('፪፻፼')).toBe(2_000_000);
  expect(geezNumber('12')).toBeNull();
  expect(geezAsDigits('መስከረም ፩ ቀን ፳፻፲፩')).toBe('መስከረም 1 ቀን 2011');
});

test('Chinese numerals are read digit by digit and with units', () => {
  expect(chineseNumber('二〇一九')).toBe(2019);
  expect(chineseNumber('一九八四')).toBe(1984);
  expect(chineseNumber('十')).toBe(10);
  expect(chineseNumber('十二')).toBe(12);
  expect(chineseNumber('三十一')).toBe(31);
  expect(chineseNumber('廿三')).toBe(23);
  expect(chineseNumber('两千零一十九')).toBe(2019);
  expect(chineseNumber('一百零八')).toBe(108);
  expect(chineseNumber('元')).toBe(1);
  expect(chineseNumber('五')).toBe(5);
  expect(chineseNumber('月')).toBeNull();
  expect(chineseNumber('')).toBeNull();
});
