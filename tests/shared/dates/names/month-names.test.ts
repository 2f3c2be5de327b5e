import { expect, test } from 'vitest';
import { monthNames } from '../../../../shared/dates/names/month-names.ts';
import { monthTable } from '../../../../shared/dates/names/month-table.ts';
import { findMentions } from '../../../../shared/dates/mentions/find-mentions.ts';
import { monthTableSource } from '../../../support/cldr-names.ts';

test('the table in the tree is what the script makes of CLDR', async () => {
  await expect(monthTableSource()).toMatchFileSnapshot('../../../../shared/dates/names/month-table.ts');
});

test('a language has twelve months, each under the forms CLDR gives it', () => {
  const months = monthNames('sq');
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual(['janar', 'jan']);
  expect(months[11]).toEqual(['dhjetor', 'dhj']);
});

test('names of every script and region of a language are read', () => {
  expect(monthNames('uz-Arab-AF')[0]).toEqual([
    'yanvar',
    'Yanvar',
    'yan',
    'Yan',
    'جنوری',
    'جنو',
    'январ',
    'янв',
  ]);
});

test('another tag of a language finds the same names', () => {
  expect(monthNames('som')).toEqual(monthNames('so'));
  expect(monthNames('tl')).toEqual(monthNames('fil'));
});

test.each(['', 'x', 'Somali of the coast', 'constructor', 'en', 'xyz'])(
  '“%s” has no names here',
  (language) => {
    expect(monthNames(language)).toEqual([]);
  },
);

test('no name means two months in one language', () => {
  for (const language of Object.keys(monthTable)) {
    const months = monthNames(language).map((forms) => [...new Set(forms.map((form) => form.toLowerCase()))]);
    expect(months).toHaveLength(12);
    expect(new Set(months.flat()).size, language).toBe(months.flat().length);
  }
});

test('a name of the language itself is not taken for another calendar’s month that is spelt so', () => {
  const read = (text: string) => findMentions(text, { language: 'ku', reference: null });
  expect(read('12 adar 2019')).toMatchObject([{ edtf: '2019-03-12' }]);
  expect(read('12 nîsan 2019')).toMatchObject([{ edtf: '2019-04-12' }]);
});

test('every month of every language is read where it stands as a date', () => {
  const unread = Object.keys(monthTable).flatMap((language) =>
    monthNames(language).flatMap((forms, at) => {
      // Korean, Cantonese and Kaingang number their months: their dates in figures are not read as names.
      if (/\d/.test(forms[0] ?? '')) return [];
      const text = `12 ${forms[0]} 2019`;
      const [mention] = findMentions(text, { language, reference: null });
      const day = `2019-${String(at + 1).padStart(2, '0')}-12`;
      return mention?.edtf === day && mention.text === text ? [] : [`${language}: ${text}`];
    }),
  );
  expect(unread).toEqual([]);
});
