import { expect, it } from 'vitest';
import { interpolated } from '../../renderer/interpolated.ts';
import { numberText } from '../../renderer/ui/number-text.ts';

it('writes numbers in the digits of the language', () => {
  expect(interpolated(1398, 'fa')).toBe('۱۳۹۸');
  expect(interpolated(1398, 'ar')).toBe('1398');
  expect(numberText(12000, 'ht')).toBe('12000');
});

it('marks off words that run against the sentence, and no others', () => {
  expect(interpolated('Leyla', 'ar')).toBe('\u2068Leyla\u2069');
  expect(interpolated('ليلى', 'ar')).toBe('ليلى');
  expect(interpolated('ليلى', 'en')).toBe('\u2068ليلى\u2069');
  expect(interpolated('Лейла', 'en')).toBe('Лейла');
  expect(interpolated('2019-03-12', 'fa')).toBe('2019-03-12');
});

it('marks nothing off twice', () => {
  expect(interpolated('\u2068Tab E\u2069', 'fa')).toBe('\u2068Tab E\u2069');
});
