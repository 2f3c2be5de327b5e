import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependencies } from '../../../electron/host/dependencies.ts';
import { addPath } from '../../../electron/intake/add-file.ts';
import { unlockFile } from '../../../electron/intake/unlock-file.ts';
import { wholeAttachment } from '../../../electron/store/attachments/attachments.ts';
import { readFolio } from '../../../electron/store/records/records.ts';
import { lockedPdf } from '../../support/locked-pdf.ts';
import { newCase, valueOf } from '../../support/vault.ts';

const at = '2026-01-02T03:04:05.000Z';
const later = '2026-01-03T03:04:05.000Z';

async function lockedCase() {
  const { db, folder } = await newCase();
  const bytes = lockedPdf('paper lantern');
  writeFileSync(join(folder, 'scan.pdf'), bytes);
  await addPath(db, join(folder, 'scan.pdf'), { at, inspect: dependencies.inspect(), damaged: 'refuse' });
  const only = () => {
    const [attachment] = readFolio(db).attachments;
    if (attachment === undefined) throw new Error('The case holds no file.');
    return attachment;
  };
  return { db, bytes, only };
}

test('a locked file opens with the password given later, and its bytes stay as they came', async () => {
  const { db, bytes, only } = await lockedCase();
  const locked = only();
  expect(locked).toMatchObject({ problem: 'needs-password', pages: null });
  valueOf(await unlockFile(db, locked, { at: later, inspect: dependencies.inspect('paper lantern') }));
  expect(only()).toEqual({
    ...locked,
    problem: null,
    pages: 1,
    width: 300,
    height: 400,
    password: 'paper lantern',
  });
  expect(only().sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(bytes.equals(wholeAttachment(db, locked.id) ?? Buffer.alloc(0))).toBe(true);
});

test('a wrong password changes nothing and says so', async () => {
  const { db, only } = await lockedCase();
  const locked = only();
  const reply = await unlockFile(db, locked, { at: later, inspect: dependencies.inspect('paper Lantern') });
  expect(reply).toMatchObject({ ok: false, failure: { code: 'needs-password' } });
  expect(only()).toEqual(locked);
});

test('a file that is not locked takes no password', async () => {
  const { db, only } = await lockedCase();
  valueOf(await unlockFile(db, only(), { at: later, inspect: dependencies.inspect('paper lantern') }));
  const reply = await unlockFile(db, only(), { at: later, inspect: dependencies.inspect('other') });
  expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  expect(only().password).toBe('paper lantern');
});
