import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { icuFormat } from '../../../../renderer/icu-format.ts';
import { failureText } from '../../../../renderer/parts/failures/failure-text.ts';
import en from '../../../../renderer/locales/en.json' with { type: 'json' };
import ru from '../../../../renderer/locales/ru.json' with { type: 'json' };

const host = join(import.meta.dirname, '../../../../electron');
const sources = readdirSync(host, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(host, name), 'utf8').replaceAll(/'\s*\+\s*'/g, ''))
  .join('\n');

const speaking = async (lng: string) =>
  await createInstance()
    .use(icuFormat)
    .init({ lng, resources: { en: { translation: en }, ru: { translation: ru } } });
const wrongFolder = en.failureSaid.noCaseHere;

test.each(Object.entries(en.failureSaid))('the host still says what the window translates: %s', (_, text) => {
  expect(sources).toContain(text);
});

test('in English the host’s own words are shown', async () => {
  expect(failureText('not-found', 'Look in the other folder.', await speaking('en'))).toBe(
    'Look in the other folder.',
  );
});

test('in another language the same words are shown, where they are known', async () => {
  expect(failureText('not-found', wrongFolder, await speaking('ru'))).toBe(ru.failureSaid.noCaseHere);
});

test('words nobody has translated are told by their code', async () => {
  const t = await speaking('ru');
  expect(failureText('not-found', 'Look in the other folder.', t)).toBe(ru.failure['not-found']);
  expect(failureText('no-such-code', '', t)).toBe(ru.failure.internal);
});

test('words with something filled in are found in another language, with the same filled in', async () => {
  const t = await speaking('ru');
  const said = en.failureSaid.noRoom.replace('{needed}', '1200').replace('{free}', '40');
  const expected = ru.failureSaid.noRoom.replace('{needed}', '1200').replace('{free}', '40');
  expect(failureText('no-space', said, t)).toBe(expected);
  const link = en.failureSaid.notAFile.replace('{file}', 'keys.bak');
  expect(failureText('bad-input', link, t)).toBe(ru.failureSaid.notAFile.replace('{file}', 'keys.bak'));
});
