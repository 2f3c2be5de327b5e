import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Vault } from '../../electron/store/vault.ts';
import type { Reply } from '../../shared/reply.ts';

/** As cheap as Argon2id goes: for tests only. */
export const cheap = { memory: 8192, passes: 1 } as const;
export const passphrase = 'quiet river over seven stones';

/** A folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'folio-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real encrypted case in a temporary folder, closed when the test is over. */
export async function temporaryVault(): Promise<Vault> {
  const vault = valueOf(await Vault.create(join(temporaryFolder(), 'case'), passphrase, { cost: cheap }));
  onTestFinished(() => vault.close());
  return vault;
}

/** The value of a reply that must be one. */
export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`Refused: ${reply.failure.code}`);
  return reply.value;
}

/** The code of a reply that must be a failure. */
export function codeOfReply(reply: Reply<unknown>): string {
  return reply.ok ? 'done' : reply.failure.code;
}

/** An empty open case and a scratch folder beside it. */
export async function newCase(): Promise<{ readonly db: Vault['db']; readonly folder: string }> {
  return { db: (await temporaryVault()).db, folder: temporaryFolder() };
}
