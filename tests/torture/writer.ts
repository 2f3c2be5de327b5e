/**
 * The process that the kill test ends: opens a case and writes without pause, telling each operation after it
 * was committed. `node writer.ts FOLDER PASSPHRASE KIND FIRST`.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { addAttachment } from '../../electron/store/attachments/attachments.ts';
import { importCase } from '../../electron/exchange/import-case.ts';
import { dependencies } from '../../electron/host/dependencies.ts';
import { backupVault } from '../../electron/store/care/backup.ts';
import { compact } from '../../electron/store/care/compact.ts';
import { keepDraft } from '../../electron/store/records/drafts.ts';
import { eraseCase } from '../../electron/store/care/erase.ts';
import { deleteRecords, redo, saveRecords, undo } from '../../electron/store/records/records.ts';
import { restoreBackup } from '../../electron/store/care/restore.ts';
import { saveText } from '../../electron/store/search/search.ts';
import { Vault } from '../../electron/store/vault.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import type { Reply } from '../../shared/reply.ts';
import { cheap, hasKeptBackup, keptBackup, writeExchange } from './beside.ts';

const [folder = '', passphrase = '', kind = 'save', first = '0'] = process.argv.slice(2);
const at = '2026-01-01T00:00:00Z';
const root = join(folder, '..');

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function must<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

const vault = must(await Vault.open(folder, passphrase));
let words = passphrase;
say('ready');

for (let count = Number(first) + 1; ; count += 1) {
  await work(count);
  // Two records in one operation: torn if they ever differ.
  const twins = ['twin-a', 'twin-b'].map((id) =>
    incidentSchema.parse({ id, title: String(count), account: `account ${count} `.repeat(40) }),
  );
  saveRecords(vault.db, twins, { operation: 'twins', at });
  say(`done ${count}`);
  // Lets what runs beside it go on.
  await new Promise((resume) => setImmediate(resume));
}

async function work(count: number): Promise<void> {
  const extra = incidentSchema.parse({ id: `extra-${count % 7}`, title: `extra ${count}` });
  switch (kind) {
    case 'attach': {
      const bytes = randomBytes(3_000_000 + (count % 5) * 1_000_000);
      const given = { name: 'scan', mediaType: 'image/png', addedAt: at } as const;
      const { attachment } = must(await addAttachment(vault.db, [bytes], given));
      saveRecords(vault.db, [attachment], { operation: 'attach', at });
      saveText(vault.db, attachment.id, 1, `text of ${count}`);
      return say(`file ${attachment.id}`);
    }
    case 'undo':
      saveRecords(vault.db, [extra], { operation: 'extra', at });
      undo(vault.db, at);
      redo(vault.db, at);
      deleteRecords(vault.db, [extra.id], { at });
      return keepDraft(vault.db, 'draft', `typed ${count}`);
    case 'compact':
      saveRecords(vault.db, [extra], { operation: 'extra', at });
      return compact(vault.db, at);
    case 'backup':
      must(await backupVault(vault, join(root, `backup-${count}`)));
      return say(`backup ${count}`);
    case 'create':
      return must(await Vault.create(join(root, `made-${count}`), words, { cost: cheap })).close();
    case 'restore':
      if (!hasKeptBackup(root)) must(await backupVault(vault, join(root, keptBackup)));
      return void must(await restoreBackup(join(root, keptBackup), join(root, `made-${count}`), words));
    case 'erase':
      must(await Vault.create(join(root, `made-${count}`), words, { cost: cheap })).close();
      return eraseCase(join(root, `made-${count}`));
    case 'import': {
      const file = writeExchange(root, count, Buffer.alloc(3_000_000, `file ${count} `));
      must(await importCase(vault.db, file, { at, inspect: dependencies.inspect(), differing: 'mine' }));
      return say(`import ${count}`);
    }
    case 'passphrase':
    case 'rekey': {
      const next = `words ${count}`;
      if (kind === 'rekey') {
        const { recoveryCode } = must(await vault.prepareRekey(words, next, { cost: cheap }));
        say(`next ${next}|${recoveryCode ?? ''}`);
        must(await vault.rekey());
        words = next;
        return say(`words ${next}|${recoveryCode ?? ''}`);
      }
      say(`next ${next}`);
      must(await vault.changePassphrase(words, next, { cost: cheap }));
      words = next;
      return say(`words ${next}`);
    }
    default:
      saveRecords(vault.db, [extra], { operation: 'extra', at });
  }
}
