import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { openPartFile, publishPartFile } from '../../../electron/files/part-file.ts';

const folderOf = (): string => mkdtempSync(join(tmpdir(), 'folio-part-'));

function partIn(folder: string): string {
  const { path, descriptor } = openPartFile(join(folder, 'out.pdf'));
  closeSync(descriptor);
  return path;
}

/** A part as a process that has ended left it, so many minutes ago. */
function abandoned(folder: string, minutes: number): string {
  const { pid } = spawnSync('true');
  const path = join(folder, `old.pdf.${pid}-0123456789abcdef.folio-part`);
  writeFileSync(path, 'readable');
  const then = Date.now() / 1000 - minutes * 60;
  utimesSync(path, then, then);
  return basename(path);
}

it('opens a new file of its own each time, for its owner alone', () => {
  const folder = folderOf();
  const paths = [partIn(folder), partIn(folder)];
  expect(new Set(paths).size).toBe(2);
  expect(paths.map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
});

it('gives a name that is free, and leaves a taken one as it is', () => {
  const folder = folderOf();
  const [first, second] = [partIn(folder), partIn(folder)];
  writeFileSync(first, 'first');
  writeFileSync(second, 'second');
  publishPartFile(first, join(folder, 'out.pdf'), false);
  expect(() => publishPartFile(second, join(folder, 'out.pdf'), false)).toThrow('EEXIST');
  expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('first');
  publishPartFile(second, join(folder, 'out.pdf'), true);
  expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('second');
  expect(readdirSync(folder)).toEqual(['out.pdf']);
});

it('takes away what a writer that was killed left, and nothing that may still be written', () => {
  const folder = folderOf();
  const [long, now] = [abandoned(folder, 10), abandoned(folder, 0)];
  const living = basename(partIn(folder));
  const names = readdirSync(folder);
  expect(names).not.toContain(long);
  expect(names).toContain(living);
  expect(names).toContain(now);
});

it('says why where a folder is not there', () => {
  expect(() => openPartFile(join(folderOf(), 'gone/out.pdf'))).toThrow('ENOENT');
});
