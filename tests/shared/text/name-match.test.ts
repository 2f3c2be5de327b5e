import { expect, test } from 'vitest';
import { isSameName, nameMatcher } from '../../../shared/text/name-match.ts';

test.each([
  ['accents', 'José Martínez', 'jose martinez'],
  ['accents written as marks of their own', 'Jose\u0301', 'José'],
  ['case', 'МИНСК', 'минск'],
  ['Persian and Arabic yeh and kaf', 'علی کریمی', 'علي كريمي'],
  ['Arabic points and tatweel', 'مُحَمَّـد', 'محمد'],
  ['alef with hamza', 'أحمد', 'احمد'],
  ['Turkish dotted capital', 'İstanbul', 'istanbul'],
  ['Turkish dotless i', 'Diyarbakır', 'DIYARBAKIR'],
  ['Persian digits', 'بند ۲۰۹', 'بند 209'],
  ['spaces', ' Mazar  i Sharif', 'Mazar i Sharif '],
  ['Amharic letters that sound alike', 'ዓለም', 'አለም'],
])('a name is the same but for %s', (_, one, other) => {
  expect(isSameName(one, other)).toBe(true);
  expect(nameMatcher(other)(one)).toBe(true);
});

test.each([
  ['Ali', 'Alia'],
  ['Zahra Ahmadi', 'Ahmadi Zahra'],
  ['Kabul', ''],
  ['علی', 'علیا'],
])('“%s” and “%s” are two names', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});

test('a name is found by any of its parts in any order, and not by a part that it does not hold', () => {
  const fits = nameMatcher('ahm zah');
  expect(['Zahra Ahmadi', 'Zahra Karimi', 'Ahmad'].filter(fits)).toEqual(['Zahra Ahmadi']);
  expect(nameMatcher(' ')('Zahra')).toBe(true);
});
