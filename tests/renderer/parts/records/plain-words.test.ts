import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { icuFormat } from '../../../../renderer/icu-format.ts';
import { plainWords } from '../../../../renderer/parts/records/plain-words.ts';
import en from '../../../../renderer/locales/en.json' with { type: 'json' };
import type { FolioRecord } from '../../../../shared/domain/case.ts';
import { documentSchema } from '../../../../shared/domain/document.ts';

const letter = documentSchema.parse({ id: 'd-letter', title: 'The letter' });
const byId: ReadonlyMap<string, FolioRecord> = new Map([['d-letter', letter]]);
const plain = async (text: string) =>
  plainWords(
    text,
    byId,
    await createInstance()
      .use(icuFormat)
      .init({ lng: 'en', resources: { en: { translation: en } } }),
  );

it('names what a paragraph cites', async () => {
  expect(await plain('It was on the gate [@d-letter, p. 1].')).toBe('It was on the gate (The letter).');
});

it('shows no sign of a record that is gone', async () => {
  expect(await plain('It was on the gate [@d-gone].')).toBe('It was on the gate.');
});
