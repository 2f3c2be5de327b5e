import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathWords } from '../../../electron/shells/path-dialog-words.ts';

const tags = readdirSync(join(import.meta.dirname, '../../../renderer/locales'))
  .filter((name) => name.endsWith('.json') && name !== 'en.json')
  .map((name) => name.replace('.json', ''));

test.each(tags)('the path dialog speaks %s as the window does', (tag) => {
  const english = pathWords('en');
  for (const [key, text] of Object.entries(pathWords(tag))) {
    expect(text, key).not.toBe('');
    expect(text, key).not.toBe(english[key as keyof typeof english]); // both have the same keys
  }
});

test('a region does not matter, and an unknown language is answered in English', () => {
  expect(pathWords('pt-BR').folder).toBe('Pasta');
  expect(pathWords('').folder).toBe('Folder');
});
