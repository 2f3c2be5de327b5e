import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportDetails } from '../electron/cli/commands/export-help.ts';
import { profileIdSchema } from '../shared/domain/case.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const map = readme.slice(readme.indexOf('## How it is built'), readme.indexOf('### Why each package'));

const foldersIn = (path: string): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Folders whose own folders the map names too. */
const shown = [
  'electron',
  'electron/host',
  'electron/store',
  'electron/pdf',
  'renderer',
  'shared',
  'shared/timeline',
  'shared/dossier',
];

it.each(shown)('names every folder of %s in its map', (path) => {
  const missing = foldersIn(path).filter((name) => !new RegExp(`\\b${name}\\b`).test(map));
  expect(missing).toEqual([]);
});

it('names every folder of its own beside the tests’ mirror of the source', () => {
  const mirrored = new Set(['electron', 'renderer', 'shared']);
  const missing = foldersIn('tests').filter((name) => !mirrored.has(name) && !map.includes(name));
  expect(missing).toEqual([]);
});

it('keeps the map within twenty lines', () => {
  const [, drawn = ''] = map.split('```');
  expect(drawn.trim().split('\n').length).toBeLessThanOrEqual(20);
});

it('names every command of the command line', () => {
  const commands = readdirSync(join(root, 'electron/cli/commands'))
    .map((file) => /name: '(\w+)'/.exec(readFileSync(join(root, 'electron/cli/commands', file), 'utf8'))?.[1])
    .filter((name) => name !== undefined);
  expect(commands.length).toBeGreaterThan(15);
  expect(commands.filter((name) => !new RegExp(`\`(folio )?${name}\\b`).test(readme))).toEqual([]);
});

it('names every destination in the help of export', () => {
  expect(profileIdSchema.options.filter((id) => !exportDetails.includes(id))).toEqual([]);
});

it('gives a reason for every package', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const table = readme.slice(readme.indexOf('### Why each package'));
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) => names.split(', '));
  const isNamed = (name: string): boolean =>
    named.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name));
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isNamed(name))).toEqual([]);
});
