import { randomInt } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addAttachment, readAttachment } from '../../electron/store/attachments/attachments.ts';
import { backupVault } from '../../electron/store/care/backup.ts';
import { readFolio, readRecord, saveRecords } from '../../electron/store/records/records.ts';
import { restoreBackup } from '../../electron/store/care/restore.ts';
import { rescueCase } from '../../electron/store/care/rescue.ts';
import { saveText } from '../../electron/store/search/search.ts';
import { Vault } from '../../electron/store/vault.ts';
import { verifyCase } from '../../electron/store/care/verify.ts';
import type { FolioRecord } from '../../shared/domain/case.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import type { Reply } from '../../shared/reply.ts';

export interface FlipFigures {
  readonly flips: number;
  /** Flips that neither opening nor "Check my case" noticed. */
  readonly unnoticed: number;
  /** Records not rescued though nothing said so, or rescued changed. */
  readonly silentlyLost: number;
  /** Records and files that were named as lost or as an earlier state. */
  readonly named: number;
  /** Flips after which rescue itself was refused. */
  readonly unrescued: number;
  readonly details: readonly string[];
}

const words = 'quiet river over seven stones';
const cheap = { memory: 8192, passes: 1 };
const at = '2026-01-01T00:00:00Z';

/** Flips one random bit at a time in the record, the key files, the first page's copy and a backup. */
export async function flipMany(flips: number): Promise<FlipFigures> {
  const root = mkdtempSync(join(tmpdir(), 'folio-flip-'));
  const figures = {
    flips: 0,
    unnoticed: 0,
    silentlyLost: 0,
    named: 0,
    unrescued: 0,
    details: new Array<string>(),
  };
  try {
    const sample = await makeCase(root);
    for (let flip = 0; flip < flips; flip += 1) {
      figures.flips += 1;
      const file = targets[flip % targets.length] ?? 'record.db';
      if (file === 'backup') await flipBackup(root, figures);
      else await flipCase(root, file, sample, figures);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return figures;
}

// Most of the bytes are the record's: seven flips of ten.
const targets = [
  'record.db',
  'record.db',
  'keys',
  'record.db',
  'record.db',
  'backup',
  'record.db',
  'record.db',
  'keys.bak',
  'record.db',
  'record.first',
] as const;

type Figures = { -readonly [K in keyof FlipFigures]: FlipFigures[K] } & { details: string[] };

interface Sample {
  readonly records: readonly FolioRecord[];
  readonly bytes: Buffer;
}

async function makeCase(root: string): Promise<Sample> {
  const vault = valueOf(await Vault.create(join(root, 'whole'), words, { cost: cheap }));
  const bytes = Buffer.alloc(1_500_000, 'the bytes of a scan ');
  const given = { name: 'scan', mediaType: 'image/png', addedAt: at } as const;
  const { attachment } = valueOf(await addAttachment(vault.db, [bytes], given));
  const incidents = Array.from({ length: 60 }, (_, place) =>
    incidentSchema.parse({
      id: `i${place}`,
      title: `Title ${place}`,
      account: `What happened ${place}. `.repeat(60),
    }),
  );
  saveRecords(vault.db, [attachment, ...incidents], { operation: 'first', at });
  const changed = incidents.map((incident) => ({ ...incident, title: `${incident.title} again` }));
  saveRecords(vault.db, changed, { operation: 'second', at });
  saveText(vault.db, attachment.id, 1, 'the text of a scan');
  valueOf(await backupVault(vault, join(root, 'backup.whole')));
  const folio = readFolio(vault.db);
  vault.close();
  return { records: [folio.case, ...folio.attachments, ...folio.incidents], bytes };
}

async function flipCase(root: string, file: string, sample: Sample, figures: Figures): Promise<void> {
  const folder = join(root, 'flipped');
  const target = join(root, 'rescued');
  cpSync(join(root, 'whole'), folder, { recursive: true });
  const place = flipBit(join(folder, file));
  try {
    const rescue = await rescueCase(folder, words, target, { cost: cheap });
    if (!(await noticed(folder))) {
      figures.unnoticed += 1;
      figures.details.push(`unnoticed: ${file} bit ${place}`);
    }
    if (rescue.ok)
      await compareRescued(target, rescue.value.problems, sample, `${file} bit ${place}`, figures);
    else {
      figures.unrescued += 1;
      figures.details.push(`not rescued: ${file} bit ${place}: ${rescue.failure.message}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(target, { recursive: true, force: true });
  }
}

/** Opening refuses the case, or "Check my case" has something to say. */
async function noticed(folder: string): Promise<boolean> {
  const reply = await Vault.open(folder, words);
  if (!reply.ok) return reply.failure.code === 'damaged';
  const report = await verifyCase(reply.value);
  reply.value.close();
  return report.problems.length > 0;
}

async function compareRescued(
  folder: string,
  problems: readonly { readonly record?: string; readonly code: string }[],
  sample: Sample,
  where: string,
  figures: Figures,
): Promise<void> {
  const named = new Set(problems.map(({ code, record }) => record ?? code));
  figures.named += named.size;
  for (const { code } of problems)
    if (code !== 'attachment-lost') figures.details.push(`${code} by ${where}`);
  const vault = valueOf(await Vault.open(folder, words));
  for (const record of sample.records) {
    if (named.has(record.id) || (record.record === 'case' && named.has('case-record-lost'))) continue;
    const same = JSON.stringify(readRecord(vault.db, record.id)) === JSON.stringify(record);
    const bytes =
      record.record !== 'attachment' ||
      Buffer.concat([...readAttachment(vault.db, record.id)]).equals(sample.bytes);
    if (same && bytes) continue;
    figures.silentlyLost += 1;
    figures.details.push(`silently lost: ${record.id} by ${where}`);
  }
  vault.close();
}

async function flipBackup(root: string, figures: Figures): Promise<void> {
  const [path, target] = [join(root, 'backup.flipped'), join(root, 'restored')];
  cpSync(join(root, 'backup.whole'), path);
  const place = flipBit(path);
  const reply = await restoreBackup(path, target, words);
  if (reply.ok || reply.failure.code !== 'damaged') {
    figures.unnoticed += 1;
    figures.details.push(`unnoticed: backup bit ${place}`);
  }
  rmSync(target, { recursive: true, force: true });
}

function flipBit(path: string): number {
  const bytes = readFileSync(path);
  const bit = randomInt(bytes.length * 8);
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  writeFileSync(path, bytes);
  return bit;
}

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}
