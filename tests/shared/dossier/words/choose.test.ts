import { expect, test } from 'vitest';
import { chooseWords } from '../../../../shared/dossier/words/choose.ts';
import { languagesWith } from '../../../../shared/languages.ts';
import { messageForms } from '../../../support/message-forms.ts';
import { en } from '../../../../shared/dossier/words/en.ts';

function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, below]) =>
    leaves(below, `${path}.${key}`),
  );
}

const dossierLanguages = languagesWith('dossier').map(({ tag }) => tag);

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

test.each(dossierLanguages)('%s fills the same places as English, and leaves nothing empty', (language) => {
  const own = new Map(leaves(chooseWords(language)));
  const wrong = leaves(en).filter(([path, text]) => {
    const other = own.get(path) ?? '';
    const same = [...new Set(places(text))].join() === [...new Set(places(other))].join();
    return !same || (text === '') !== (other === '');
  });
  expect(wrong).toEqual([]);
});

test.each(dossierLanguages)('%s has nothing that is no message', (language) => {
  for (const [path, text] of leaves(chooseWords(language)))
    expect(() => messageForms(text), path).not.toThrow();
});

test('the United States write the month before the day', () => {
  expect(chooseWords('en-US').when.day).toBe('{month} {day}, {year}');
  expect(chooseWords('en-GB').when.day).toBe('{day} {month} {year}');
});

test('a language we have no words for gets English', () => {
  expect(chooseWords('pt-BR')).toBe(en);
});

test('French keeps its colons, semicolons and guillemets on the line of the word before them', () => {
  const loose = leaves(chooseWords('fr')).filter(([, text]) =>
    / [:;?!»]|[^\s\u00a0][:;?!»](\s|$)|« /.test(text),
  );
  expect(loose).toEqual([]);
});

test.each([
  ['en', '“{words}”'],
  ['fr', '«\u00a0{words}\u00a0»'],
  ['de', '„{words}“'],
  ['es', '«{words}»'],
])('%s quotes as its printers do, and never with typewriter marks', (language, quoted) => {
  const words = chooseWords(language);
  expect(words.when.asGiven).toBe(quoted);
  expect(leaves(words).filter(([, text]) => text.includes('"'))).toEqual([]);
});

test('French has no word before a name that a vowel would shorten', () => {
  const shortened = leaves(chooseWords('fr')).filter(([, text]) => /\b(de|que|le|la) \{name\}/.test(text));
  expect(shortened).toEqual([]);
});
