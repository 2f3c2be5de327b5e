import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { addAttachment } from '../../../electron/store/attachments/attachments.ts';
import { backupVault } from '../../../electron/store/care/backup.ts';
import { failureOf } from '../../../electron/store/failure.ts';
import {
  readFolio,
  readRecord,
  saveRecords,
  deleteRecords,
} from '../../../electron/store/records/records.ts';
import { restoreBackup } from '../../../electron/store/care/restore.ts';
import { Vault } from '../../../electron/store/vault.ts';
import { verifyCase } from '../../../electron/store/care/verify.ts';
import { incidentSchema, type Incident } from '../../../shared/domain/incident.ts';
import { canMount, smallDisk, type SmallDisk } from '../../torture/disk.ts';
import {
  cheap,
  codeOfReply,
  passphrase,
  temporaryFolder,
  temporaryVault,
  valueOf,
} from '../../support/vault.ts';

// Much work for a slow machine; no test here waits for a clock.
vi.setConfig({ testTimeout: 120_000 });

const at = '2026-01-01T00:00:00Z';
const given = { operation: 'record.save', at };
const scan = { name: 'scan.pdf', mediaType: 'application/pdf', addedAt: at } as const;
const MiB = 1024 * 1024;

function disk(mebibytes: number): SmallDisk {
  const made = smallDisk(join(temporaryFolder(), 'disk'), mebibytes);
  onTestFinished(() => made.remove());
  return made;
}

function incident(number: number): Incident {
  return incidentSchema.parse({ id: `i${number}`, account: randomBytes(20_000).toString('hex') });
}

function codeOfThrown(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    return failureOf(error)?.code ?? 'a bug';
  }
}

test.skipIf(!canMount())(
  'on a full disk the last words are kept, then no operation is half done',
  async () => {
    const small = disk(128);
    const vault = valueOf(await Vault.create(join(small.folder, 'case'), passphrase, { cost: cheap }));
    expect(existsSync(vault.files.ballast)).toBe(true);
    small.fill(0);
    saveRecords(vault.db, [incident(0)], given);
    expect(existsSync(vault.files.ballast)).toBe(false);
    let kept = 0;
    let code = 'done';
    while (code === 'done') {
      code = codeOfThrown(() => saveRecords(vault.db, [incident(kept + 1)], given));
      if (code === 'done') kept += 1;
    }
    expect(code).toBe('no-space');
    expect(readFolio(vault.db).incidents).toHaveLength(kept + 1);
    vault.close();
    const again = valueOf(await Vault.open(vault.folder, passphrase));
    expect(readFolio(again.db).incidents).toHaveLength(kept + 1);
    small.empty();
    deleteRecords(again.db, [incident(0).id], { at });
    expect(await verifyCase(again)).toEqual({ ok: true, problems: [] });
    again.close();
  },
);

test.skipIf(!canMount())('a file too large for the disk is refused and its pieces are cleared', async () => {
  const small = disk(128);
  const vault = valueOf(await Vault.create(join(small.folder, 'case'), passphrase, { cost: cheap }));
  const source = Array.from({ length: 200 }, () => randomBytes(MiB));
  expect(codeOfReply(await addAttachment(vault.db, source, scan))).toBe('no-space');
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(again.db.prepare('SELECT count(*) AS n FROM piece').get()).toEqual({ n: 0 });
  expect(valueOf(await addAttachment(again.db, [randomBytes(MiB)], scan)).duplicate).toBe(false);
  again.close();
});

test.skipIf(!canMount())(
  'making, backing up and restoring a case on a full disk leave nothing there',
  async () => {
    const small = disk(32);
    const vault = await temporaryVault();
    const backup = join(temporaryFolder(), 'a.folio');
    valueOf(await backupVault(vault, backup));
    small.fill(0);
    expect(codeOfReply(await Vault.create(join(small.folder, 'case'), passphrase, { cost: cheap }))).toBe(
      'no-space',
    );
    expect(codeOfReply(await backupVault(vault, join(small.folder, 'b')))).toBe('no-space');
    expect(codeOfReply(await restoreBackup(backup, join(small.folder, 'case'), passphrase))).toBe('no-space');
    expect(codeOfReply(await vault.changePassphrase(passphrase, 'next', { cost: cheap }))).toBe('done');
    small.empty();
    expect(readdirSync(small.folder).filter((name) => name !== 'case')).toEqual([]);
    valueOf(await Vault.create(join(small.folder, 'case'), passphrase, { cost: cheap })).close();
  },
);

test.skipIf(!canMount())(
  'a case on a disk that cannot be written to is refused with the way out',
  async () => {
    const small = disk(32);
    const vault = valueOf(await Vault.create(join(small.folder, 'case'), passphrase, { cost: cheap }));
    vault.close();
    small.makeReadOnly();
    expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('read-only');
    expect(codeOfReply(await Vault.create(join(small.folder, 'other'), passphrase, { cost: cheap }))).toBe(
      'read-only',
    );
  },
);

test('a record deleted or replaced while it is open takes no more words', async () => {
  const vault = await temporaryVault();
  saveRecords(vault.db, [incident(1)], given);
  renameSync(vault.files.record, `${vault.files.record}.away`);
  expect(codeOfThrown(() => saveRecords(vault.db, [incident(2)], given))).toBe('damaged');
  renameSync(`${vault.files.record}.away`, vault.files.record);
  saveRecords(vault.db, [incident(3)], given);
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(readRecord(again.db, incident(3).id)).not.toBeNull();
  rmSync(again.files.record);
  expect(codeOfThrown(() => saveRecords(again.db, [incident(4)], given))).toBe('damaged');
  again.close();
});
