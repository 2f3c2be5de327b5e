import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backupVault } from '../../electron/store/care/backup.ts';
import { eraseCase } from '../../electron/store/care/erase.ts';
import { rescueCase } from '../../electron/store/care/rescue.ts';
import { restoreBackup } from '../../electron/store/care/restore.ts';
import { verifyCase } from '../../electron/store/care/verify.ts';
import { failureOf } from '../../electron/store/failure.ts';
import { Vault } from '../../electron/store/vault.ts';
import { dumpCase } from '../../electron/exchange/dump-case.ts';
import type { Reply } from '../../shared/reply.ts';

/**
 * Does every act that opens a file of a case on folders prepared for it, each in a folder named after the act
 * below the first argument, and prints a line of JSON for each. A process of its own: a pipe or a
 * device could hold it up for good.
 */
const [base = '', words = ''] = process.argv.slice(2);
const cost = { memory: 8192, passes: 1 };
const at = (act: string) => join(base, act);

async function closing(opened: Reply<Vault>, use?: (vault: Vault) => Promise<unknown>): Promise<unknown> {
  if (!opened.ok) return opened;
  try {
    return (await use?.(opened.value)) ?? opened.ok;
  } finally {
    opened.value.close();
  }
}

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  open: async () => closing(await Vault.open(at('open'), words)),
  verify: async () => closing(await Vault.open(at('verify'), words), (vault) => verifyCase(vault)),
  create: async () => closing(await Vault.create(at('create'), words, { cost })),
  erase: async () => Promise.resolve(eraseCase(at('erase'))),
  'restore-into': () => restoreBackup(join(base, 'good.folio'), at('restore-into'), words),
  'restore-from': () => restoreBackup(join(at('beside'), 'target'), join(base, 'restored'), words),
  rescue: () => rescueCase(at('rescue'), words, join(base, 'rescued'), { cost }),
  'rescue-into': () => rescueCase(join(base, 'good'), words, at('rescue-into'), { cost }),
  backup: async () =>
    closing(await Vault.open(join(base, 'good'), words), (vault) =>
      backupVault(vault, join(at('beside'), 'target')),
    ),
  dump: async () =>
    closing(await Vault.open(join(base, 'good'), words), (vault) =>
      dumpCase(vault.db, join(at('beside'), 'target')),
    ),
};

function said(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('failure' in value))
    return { code: 'done', message: '' };
  return value.failure;
}

for (const [act, work] of Object.entries(acts)) {
  process.stdout.write(`{"act":"${act}",`);
  let answer: unknown;
  try {
    answer = said(await work());
  } catch (error) {
    answer = failureOf(error) ?? { code: 'a bug', message: String(error) };
  }
  process.stdout.write(
    `"answer":${JSON.stringify(answer)},"record":${existsSync(join(at(act), 'record.db'))}}\n`,
  );
}
