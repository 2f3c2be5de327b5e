import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveRecords } from '../../../electron/store/records/records.ts';
import { Vault } from '../../../electron/store/vault.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';
import { runCli } from '../../support/run-cli.ts';
import { cheap, passphrase, temporaryFolder, valueOf } from '../../support/vault.ts';

const env = { FOLIO_PASSPHRASE: passphrase };

async function closedCase(): Promise<string> {
  const path = join(temporaryFolder(), 'case');
  const vault = valueOf(await Vault.create(path, passphrase, { cost: cheap }));
  saveRecords(vault.db, [incidentSchema.parse({ id: 'i1', title: 'A day' })], { operation: 'save', at: '' });
  vault.close();
  return path;
}

describe('erasing a case', () => {
  it('takes a word that it is meant, and the passphrase', async () => {
    const path = await closedCase();
    expect((await runCli(['erase', path], { env })).exit).toBe(2);
    const wrong = await runCli(['erase', path, '--for-good'], { env: { FOLIO_PASSPHRASE: 'wrong' } });
    expect(wrong.exit).toBe(3);
    expect(existsSync(join(path, 'keys'))).toBe(true);
    const ran = await runCli(['erase', path, '--for-good', '--json'], { env });
    expect({ exit: ran.exit, json: ran.json() }).toEqual({ exit: 0, json: { path } });
    expect(existsSync(path)).toBe(false);
  });
});

describe('rescuing a case', () => {
  it('puts a whole case whole into a new one, and exits 0', async () => {
    const path = await closedCase();
    const target = join(temporaryFolder(), 'rescued');
    const ran = await runCli(['rescue', path, target, '--json'], { env });
    expect(ran.exit).toBe(0);
    expect(ran.json()).toMatchObject({ records: 2, problems: [] });
    expect((await runCli(['verify', target], { env })).exit).toBe(0);
  }, 120_000);

  it('names what is lost of a damaged one, and exits 4', async () => {
    const path = await closedCase();
    const record = join(path, 'record.db');
    const bytes = readFileSync(record);
    // Every page but the first: all tables are gone.
    bytes.fill(7, 16_384);
    writeFileSync(record, bytes);
    const ran = await runCli(['rescue', path, join(temporaryFolder(), 'rescued')], { env });
    expect(ran.exit).toBe(4);
    expect(ran.out).toContain('case-record-lost');
    expect(readFileSync(record).equals(bytes)).toBe(true);
  }, 120_000);

  it('makes nothing where a case is already, or where there is none to rescue', async () => {
    const path = await closedCase();
    expect((await runCli(['rescue', path, path], { env })).exit).toBe(1);
    expect((await runCli(['rescue', join(path, 'none'), join(path, 'new')], { env })).exit).toBe(1);
    expect(existsSync(join(path, 'new'))).toBe(false);
  });
});
