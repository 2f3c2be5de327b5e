/**
 * A whole session over a case full of canaries, to be watched from outside:
 * `node canary-session.ts FOLDER`. Says `open` while everything is open, waits for a line, then closes.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { addAttachment } from '../../electron/store/attachments/attachments.ts';
import { backupVault } from '../../electron/store/care/backup.ts';
import { compact } from '../../electron/store/care/compact.ts';
import { keepDraft } from '../../electron/store/records/drafts.ts';
import {
  deleteRecords,
  historyOf,
  readFolio,
  saveRecords,
  undo,
} from '../../electron/store/records/records.ts';
import { restoreBackup } from '../../electron/store/care/restore.ts';
import { rescueCase } from '../../electron/store/care/rescue.ts';
import { saveText, search } from '../../electron/store/search/search.ts';
import { Vault } from '../../electron/store/vault.ts';
import { verifyCase } from '../../electron/store/care/verify.ts';
import type { Reply } from '../../shared/reply.ts';
import { makeCanaries } from './canary.ts';

const root = process.argv[2] ?? '';
const words = 'ZqpassphraseQkX';
const cost = { memory: 8192, passes: 1 };
const at = '2026-01-01T00:00:00Z';
const { records } = makeCanaries();

function must<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

const vault = must(await Vault.create(join(root, 'case'), words, { cost }));
saveRecords(vault.db, records, { operation: 'save', at });
saveRecords(vault.db, records.slice(1, 3), { operation: 'again', at });
const some = records.filter(({ record }) => record === 'incident' || record === 'person');
deleteRecords(
  vault.db,
  some.map(({ id }) => id),
  { at },
);
undo(vault.db, at);
keepDraft(vault.db, 'ZqdraftkeyQkX', 'ZqdraftQkX');
const given = { name: 'ZqfilenameQkX', mediaType: 'image/png', addedAt: at } as const;
const bytes = Buffer.from('ZqbytesQkX '.repeat(300_000));
const { attachment } = must(await addAttachment(vault.db, [bytes], given));
saveRecords(vault.db, [attachment], { operation: 'attach', at });
saveText(vault.db, attachment.id, 1, 'ZqpagetextQkX');
search(vault.db, 'ZqpagetextQkX', 10);
search(vault.db, 'Zq', 1000);
readFolio(vault.db);
historyOf(vault.db, attachment.id);
// Sorts too large for the cache must not spill to a temporary file in the clear.
vault.db
  .prepare('SELECT * FROM version a, version b, version c ORDER BY a.body || b.body || c.body LIMIT 3')
  .all();
must(await backupVault(vault, join(root, 'backup.folio')));
await verifyCase(vault);
writeSync(1, 'open\n');
await new Promise((resume) => process.stdin.once('data', resume));
must(await vault.prepareRekey(words, `${words} new`, { cost }));
must(await vault.rekey());
await compact(vault.db, at);
vault.close();
must(await restoreBackup(join(root, 'backup.folio'), join(root, 'restored'), words));
must(await rescueCase(join(root, 'restored'), words, join(root, 'rescued'), { cost }));
process.exit(0);
