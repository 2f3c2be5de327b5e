import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectFile } from '../../../../electron/intake/inspect.ts';
import { openExhibit } from '../../../../electron/pdf/exhibits/open-exhibit.ts';
import { writeExhibit } from '../../../support/dossier-file.ts';
import { render } from '../../../support/pixels.ts';
import { onePage } from '../../../support/plain-pdf.ts';

const PDF = 'application/pdf';

function locked(...options: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'folio-locked-'));
  writeFileSync(join(folder, 'plain.pdf'), onePage('1 0 0 rg 0 0 100 100 re f'));
  execFileSync('qpdf', [
    '--allow-weak-crypto',
    join(folder, 'plain.pdf'),
    '--encrypt',
    ...options,
    '--',
    join(folder, 'locked.pdf'),
  ]);
  return readFileSync(join(folder, 'locked.pdf'));
}

test.each([
  ['RC4, 40 bits', ['open', 'owner', '40']],
  ['RC4, 128 bits', ['open', 'owner', '128', '--use-aes=n']],
  ['AES, 128 bits', ['open', 'owner', '128', '--use-aes=y']],
  ['AES, 256 bits', ['open', 'owner', '256']],
])('a file locked by %s opens with its password alone', async (_, options) => {
  const bytes = locked(...options);
  const without = await openExhibit(bytes, PDF);
  expect(without.ok ? 'opened' : without.failure.code).toBe('needs-password');
  const wrong = await openExhibit(bytes, PDF, { password: 'wrong' });
  expect(wrong.ok ? 'opened' : wrong.failure.code).toBe('needs-password');
  const page = await render(await writeExhibit(bytes, PDF, 'open'));
  expect(page.at(50, 350)).toEqual([255, 0, 0]);
});

test('a file that only forbids changes opens without a word', async () => {
  const page = await render(await writeExhibit(locked('', 'owner', '256'), PDF));
  expect(page.at(50, 350)).toEqual([255, 0, 0]);
});

test('a password of letters outside ASCII opens its file', async () => {
  const page = await render(await writeExhibit(locked('گذرواژه', 'owner', '256'), PDF, 'گذرواژه'));
  expect(page.at(50, 350)).toEqual([255, 0, 0]);
});

test('a password that opens a locked file is said with what was found; one not needed is not', async () => {
  const bytes = locked('open', 'owner', '256');
  expect(await inspectFile(bytes, PDF, 'open')).toMatchObject({ problem: null, pages: 1, password: 'open' });
  expect((await inspectFile(bytes, PDF, 'wrong')).problem).toBe('needs-password');
  expect(await inspectFile(onePage(''), PDF, 'open')).not.toHaveProperty('password');
});
