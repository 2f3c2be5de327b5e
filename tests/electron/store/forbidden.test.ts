import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { latestSchema } from '../../../electron/store/migrations/migration.ts';
import { migrations } from '../../../electron/store/migrations/migrations.ts';

const folder = fileURLToPath(new URL('../../../electron/store', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

test.each([
  ['a plain VACUUM, which spills or breaks', /\bVACUUM\b/],
  ['ATTACH, which can open a second file without a key', /\bATTACH\b/],
  [
    'backup() and serialize() of the driver, which fail or write plainly',
    /\.(backup|serialize|loadExtension)\(/,
  ],
  ['hexkey, which is no raw key', /hexkey/],
  ['memory that Electron forbids', /sodium_malloc\(/],
])('the store never uses %s', (_, pattern) => {
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.filter(([, text]) => pattern.test(text)).map(([name]) => name)).toEqual([]);
});

test('migrations are numbered from one without a gap, and the last is the latest', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, place) => place + 1));
  expect(migrations.at(-1)?.number).toBe(latestSchema);
});
