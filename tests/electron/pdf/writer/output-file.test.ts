import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OutputFile } from '../../../../electron/pdf/writer/output-file.ts';

function inNewFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'folio-output-')), 'a.bin');
}

test.each([
  ['short', 3],
  ['long, hashed in a thread of its own,', 90],
])('a %s file’s digest is that of its bytes, on the way and at the end', (_, megabytes) => {
  const path = inNewFolder();
  const file = new OutputFile(path);
  const bytes = Buffer.alloc(1 << 20, 'evidence');
  for (let count = 0; count < megabytes; count += 1) file.write(bytes);
  const soFar = file.digestSoFar().toString('hex');
  file.writeText('the end');
  const sealed = file.seal();
  file.publish();
  const written = readFileSync(path);
  const digest = (part: Buffer) => createHash('sha256').update(part).digest('hex');
  expect(sealed).toEqual({ bytes: megabytes * 2 ** 20 + 7, sha256: digest(written) });
  expect(soFar).toBe(digest(written.subarray(0, -7)));
});

test('a long file that is given up leaves nothing', () => {
  const path = inNewFolder();
  const file = new OutputFile(path);
  for (let count = 0; count < 70; count += 1) file.write(Buffer.alloc(1 << 20));
  file.abort();
  expect(readdirSync(join(path, '..'))).toEqual([]);
});
