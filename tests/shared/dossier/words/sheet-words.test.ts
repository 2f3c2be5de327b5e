import { expect, test } from 'vitest';
import { en } from '../../../../shared/dossier/words/en.ts';
import { chooseSheetWords, sheetLanguages } from '../../../../shared/dossier/words/sheet-words.ts';

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');

const asked = {
  interview: ['title', 'subtitle', 'bring', 'days', 'events'],
  cover: ['hearing', 'interview', 'biometrics', 'other', 'at', 'born', 'fileNumber'],
  when: [
    'about',
    'aboutDay',
    'between',
    'withinMonth',
    'before',
    'after',
    'either',
    'unknown',
    'month',
    'day',
  ],
} as const;

test.each(sheetLanguages.filter((language) => language !== 'en'))(
  '%s says everything on the interview sheet in its own words, and fills the same places as English',
  (language) => {
    const words = chooseSheetWords(language);
    for (const [part, keys] of Object.entries(asked))
      for (const key of keys) {
        const find = (all: typeof en | typeof words) =>
          String((all?.[part as keyof typeof asked] as Record<string, string> | undefined)?.[key] ?? ''); // keys of the table above
        expect(places(find(words)), `${part}.${key}`).toBe(places(find(en)));
        expect(find(words)).not.toBe('');
      }
    expect(words?.interview.title).not.toBe(en.interview.title);
    expect(words?.when.months[2]).not.toBe('March');
    expect(words?.documentKind.passport).not.toBe(en.documentKind.passport);
  },
);

test('Dari has the Persian words and the Afghan months', () => {
  expect(chooseSheetWords('prs')?.when.months[0]).toBe('جنوری');
  expect(chooseSheetWords('fa-AF')?.when.months[0]).toBe('جنوری');
  expect(chooseSheetWords('fa')?.when.months[0]).toBe('ژانویه');
  expect(chooseSheetWords('prs')?.interview.title).toBe(chooseSheetWords('fa')?.interview.title);
});

test('a language without words has none, rather than English', () => {
  expect(chooseSheetWords('ko')).toBeNull();
  expect(chooseSheetWords('')).toBeNull();
});
