import { expect, test } from 'vitest';
import { breakLines } from '../../../../electron/pdf/text/lines.ts';
import { Typesetter } from '../../../../electron/pdf/text/typesetter.ts';

/** The lines of a text in a column of so many points, in logical order. */
function lines(text: string, width: number): readonly string[] {
  const style = { face: 'serif', weight: 'regular', size: 10, ink: 'black', language: '' } as const;
  const set = new Typesetter(() => undefined).set([{ text, style, mark: null }], width);
  return breakLines({ ...set, atoms: set.atoms.map((atom) => ({ ...atom, level: 0 })) }, width).map(
    ({ atoms }) => atoms.map((atom) => atom.text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')).join(''),
  );
}

test('a line never ends between a citation’s word, its letter and its page', () => {
  for (const width of [75, 80, 90, 100, 110, 120])
    expect(lines('the letter (Tab\u00a0B, p.\u00a021) came', width).join('|')).toContain(
      'Tab\u00a0B, p.\u00a021',
    );
});

test('a date as it was given stays on one line beside its day', () => {
  expect(lines('8 December 2021 (“\u2068۱۷ قوس ۱۴۰۰\u2069”)', 90)).toEqual([
    '8 December 2021',
    '(“۱۷ قوس ۱۴۰۰”)',
  ]);
});

test('a Chinese date is not parted between its year and its month', () => {
  expect(lines('July 2018 (“2018年7月”)', 80)).toEqual(['July 2018', '(“2018年7月”)']);
});

test('words set apart that no line can hold are broken all the same', () => {
  const broken = lines('\u2068قوس قوس قوس قوس قوس\u2069', 30);
  expect(broken.length).toBeGreaterThan(2);
  expect(broken.join(' ').match(/قوس/g)).toHaveLength(5);
});
