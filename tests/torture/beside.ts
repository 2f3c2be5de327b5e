import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreBackup } from '../../electron/store/care/restore.ts';
import { Vault } from '../../electron/store/vault.ts';
import { toExchange } from '../../shared/exchange/exchange.ts';
import { folioFrom } from '../../shared/domain/folio.ts';
import type { Reply } from '../../shared/reply.ts';

/** What a killed writer may leave beside the case: cases being made, restored or erased. */
export type BesideKind = 'create' | 'restore' | 'erase';

/** The backup that is restored over and over. */
export const keptBackup = 'kept.folio';
export const words = 'words 0';
export const cheap = { memory: 8192, passes: 1 };

/** Names what is wrong with a case that lies beside; the next try must always be possible. Takes the cases away. */
export async function inspectBeside(root: string, kind: BesideKind): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const name of readdirSync(root).filter((each) => /^made-\d+$/.test(each))) {
    const problem = await problemOf(root, join(root, name), kind);
    if (problem !== null) wrong.push(`${kind}: ${name} ${problem}`);
    rmSync(join(root, name), { recursive: true, force: true });
  }
  return wrong;
}

async function problemOf(root: string, folder: string, kind: BesideKind): Promise<string | null> {
  const opened = await openedAndClosed(Vault.open(folder, words));
  if (opened === 'done') return null;
  // Its keys are gone, or all of it.
  if (kind === 'erase') return ['damaged', 'not-found'].includes(opened) ? null : `opens with ${opened}`;
  if (opened !== 'not-found') return `opens with ${opened}`;
  if (kind === 'create') {
    const made = await openedAndClosed(Vault.create(folder, words, { cost: cheap }));
    return made === 'done' ? null : `cannot be made again: ${made}`;
  }
  const restored = await restoreBackup(join(root, keptBackup), folder, words);
  if (!restored.ok) return `cannot be restored again: ${restored.failure.code}`;
  const again = await openedAndClosed(Vault.open(folder, words));
  return again === 'done' ? null : `restored again it opens with ${again}`;
}

async function openedAndClosed(trying: Promise<Reply<Vault>>): Promise<string> {
  const reply = await trying;
  if (!reply.ok) return reply.failure.code;
  reply.value.close();
  return 'done';
}

/** The ids of what one import brings: all of them are there after it, or none. */
export function importedIds(count: number): readonly string[] {
  return ['person', 'paper', 'file'].map((what) => `${what}-${count}`);
}

/** Writes an exchange file of two records and a file of 3 MB, and returns its path. */
export function writeExchange(root: string, count: number, bytes: Buffer): string {
  const [person = '', paper = '', file = ''] = importedIds(count);
  const records = [
    { record: 'case', id: 'case' },
    { record: 'person', id: person, name: `Person ${count}` },
    { record: 'document', id: paper, title: `Paper ${count}`, files: [file] },
  ];
  const exchange = toExchange(folioFrom(JSON.stringify(records)), () => '');
  const path = join(root, 'given.json');
  writeFileSync(join(root, 'given.bin'), bytes);
  writeFileSync(path, JSON.stringify({ ...exchange, attachments: [{ id: file, path: 'given.bin' }] }));
  return path;
}

/** Whether the backup that is restored is there. */
export function hasKeptBackup(root: string): boolean {
  return existsSync(join(root, keptBackup));
}
