import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeCanaries } from '../../torture/canary.ts';
import { temporaryFolder } from '../../support/vault.ts';

const session = fileURLToPath(new URL('../../torture/canary-session.ts', import.meta.url));

test('no word of any field is in any file, during a session and after it', async () => {
  const root = temporaryFolder();
  const temporary = join(root, 'tmp');
  const log = join(root, 'strace.log');
  mkdirSync(temporary);
  const watched = [
    '-f',
    '--seccomp-bpf',
    '-qq',
    '-e',
    'trace=openat,open,creat,connect,sendto',
    '-o',
    log,
    process.execPath,
    session,
    root,
  ];
  const child = spawn('strace', watched, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: temporary, SQLITE_TMPDIR: temporary, NODE_COMPILE_CACHE: '' },
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  await new Promise((resume) => child.stdout.once('data', resume));
  const during = leaksIn(root, log);
  child.stdin.write('go on\n');
  child.stdin.end();
  expect(await closed).toBe(0);
  expect(during).toEqual([]);
  expect(leaksIn(root, log)).toEqual([]);
  // Every file opened for writing lies in the session's folder, so that none was missed above.
  const written = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /O_(WRONLY|RDWR|CREAT)/.test(line) && !/= -1 /.test(line))
    .map((line) => /"([^"]*)"/.exec(line)?.[1] ?? '');
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((path) => !path.startsWith(root) && !path.startsWith('/dev/'))).toEqual([]);
  expect(readFileSync(log, 'utf8')).not.toMatch(/AF_INET/);
  expect(readdirSync(temporary)).toEqual([]);
}, 120_000);

test('every kind of record has canaries in its texts', () => {
  const { records, words } = makeCanaries();
  expect(new Set(records.map(({ record }) => record)).size).toBe(9);
  expect(words.length).toBeGreaterThan(150);
});

/** Words found in any file of the session, in UTF-8 or UTF-16; the log of the watcher left out. */
function leaksIn(root: string, log: string): string[] {
  const { words } = makeCanaries();
  const all = [...words, 'Zqpassphrase', 'Zqdraft', 'Zqbytes', 'Zqpagetext', 'Zqfilename'];
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== log && existsSync(path));
  expect(files.length).toBeGreaterThan(3);
  return files.flatMap((path) => {
    const bytes = readFileSync(path);
    return all
      .filter(
        (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')) || path.includes(word),
      )
      .map((word) => `${word} in ${path}`);
  });
}
