import { expect, test } from 'vitest';
import { en } from '../../../../shared/dossier/words/en.ts';
import type { Words } from '../../../../shared/dossier/words/words.ts';
import { chooseSheetWords, sheetLanguages } from '../../../../shared/dossier/words/choose-sheet-words.ts';

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');

/** What the sheet says, by part and key. */
function said({ interview, cover, when }: Words): readonly (readonly [string, string])[] {
  const { hearing, biometrics, other, at, born, fileNumber } = cover;
  const { about, aboutDay, between, withinMonth, before, after, either, unknown, month, day } = when;
  return [
    ...Object.entries(interview),
    ...Object.entries({ hearing, asked: cover.interview, biometrics, other, at, born, fileNumber }),
    ...Object.entries({ about, aboutDay, between, withinMonth, before, after, either, unknown, month, day }),
  ];
}

test.each(sheetLanguages.filter((language) => language !== 'en'))(
  '%s says everything on the interview sheet in its own words, and fills the same places as English',
  (language) => {
    const words = chooseSheetWords(language) ?? en;
    const own = new Map(said(words));
    for (const [key, english] of said(en)) {
      expect(places(own.get(key) ?? ''), key).toBe(places(english));
      expect(own.get(key)).not.toBe('');
    }
    expect(words.interview.title).not.toBe(en.interview.title);
    expect(words.when.months[2]).not.toBe('March');
    expect(words.documentKind.passport).not.toBe(en.documentKind.passport);
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
