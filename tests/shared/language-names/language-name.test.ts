import { expect, test } from 'vitest';
import { languageNameIn } from '../../../shared/language-names/language-name-in.ts';
import { languageNamesSource, speaking } from '../../support/cldr-language-names.ts';

test.each(speaking)('the names in %s in the tree are what the script makes of CLDR', async (tag) => {
  await expect(languageNamesSource(tag)).toMatchFileSnapshot(
    `../../../shared/language-names/tables/${tag}.ts`,
  );
});

test.each([
  ['prs', 'en', 'Dari'],
  ['prs', 'en-US', 'Dari'],
  ['so', 'fr', 'somali'],
  ['ckb', 'de', 'Zentralkurdisch'],
  ['aa', 'es', 'afar'],
  ['ti', 'ar', 'التغرينية'],
  ['zh-Hant', 'en', 'Traditional Chinese'],
  ['zh-Hant-TW', 'en', 'Traditional Chinese (Taiwan)'],
  ['EN-gb', 'en', 'British English'],
  ['uz-Cyrl', 'en', 'Uzbek (Cyrillic)'],
  ['sr-Latn-RS', 'fr', 'serbe (latin, Serbie)'],
  ['sr-Latn-RS', 'zh', '塞尔维亚语（拉丁文，塞尔维亚）'],
  ['es-419', 'pt', 'espanhol (América Latina)'],
  ['som', 'en', 'Somali'],
  ['so', 'ps', 'Somali'],
])('%s in %s is %s', (tag, speaking, name) => {
  expect(languageNameIn(tag, speaking)).toBe(name);
});

test.each(['', 'Pashto', 'fr-1', 'ab-c', 'qqq', 'en-US-u-ca-x', 'constructor'])(
  '“%s”, which names no language, stays as it is',
  (tag) => {
    expect(languageNameIn(tag, 'en')).toBe(tag);
  },
);
