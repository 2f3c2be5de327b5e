import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preflightTexts } from '../../../../shared/dossier/preflight/preflight-texts.ts';

test('the window says each line of the preflight in English as the command line does', () => {
  const file = join(import.meta.dirname, '../../../../renderer/locales/en.json');
  // The file's shape is the business of the locales' own test.
  const { preflight } = JSON.parse(readFileSync(file, 'utf8')) as { preflight: Record<string, string> };
  expect(preflight).toEqual(preflightTexts);
});
