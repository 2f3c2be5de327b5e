/**
 * Figures of the store on this machine: `node tests/bench/store.ts [MiB]`. Unlocking with 10,000 incidents,
 * saving, searching, and attaching a large file beside a plain copy of it, with the memory it took.
 */
import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addAttachment, readAttachment } from '../../electron/store/attachments.ts';
import { defaultCost } from '../../electron/store/keys/cost.ts';
import { readFolio, saveRecords } from '../../electron/store/records.ts';
import { search } from '../../electron/store/search.ts';
import { Vault } from '../../electron/store/vault.ts';
import { documentSchema } from '../../shared/domain/document.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import type { Reply } from '../../shared/reply.ts';

const mebibytes = Number(process.argv[2] ?? 2048);
const words = 'quiet river over seven stones';
const at = '2026-01-01T00:00:00Z';
const root = await mkdtemp(join(tmpdir(), 'folio-bench-'));

function must<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const began = performance.now();
  const value = await work();
  console.log(`${name.padEnd(44)} ${(performance.now() - began).toFixed(1)} ms`);
  return value;
}

function peakMiB(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

try {
  let vault = must(await Vault.create(join(root, 'case'), words, { cost: defaultCost }));
  // First, while the process is small: the memory told is then that of attaching.
  if (mebibytes > 0) await attach(vault);
  const incidents = Array.from({ length: 10_000 }, (_, place) =>
    incidentSchema.parse({
      id: `i${place}`,
      title: `Title ${place} of something that happened`,
      account: `They came to house ${place} and asked for papers. `.repeat(12),
      when: { asGiven: `20${10 + (place % 10)}-0${1 + (place % 9)}-1${place % 9}` },
    }),
  );
  const documents = Array.from({ length: 2000 }, (_, place) =>
    documentSchema.parse({
      id: `d${place}`,
      title: `Paper ${place}`,
      description: 'A stamped paper. '.repeat(9),
    }),
  );
  await timed('save 12,000 records in one act', () =>
    saveRecords(vault.db, [...incidents, ...documents], { act: 'import', at }),
  );
  vault.close();
  vault = must(await timed('unlock at the default cost', () => Vault.open(join(root, 'case'), words)));
  await timed('read 10,000 incidents and 2,000 documents', () => readFolio(vault.db));
  for (let round = 0; round < 5; round += 1)
    await timed('save one record', () =>
      saveRecords(
        vault.db,
        incidents.slice(round, round + 1).map((incident) => ({ ...incident, title: `Changed ${round}` })),
        { act: 'save', at },
      ),
    );
  await timed('search for two words', () => search(vault.db, 'house papers', 50));
  vault.close();
} finally {
  await rm(root, { recursive: true, force: true });
}

async function attach(vault: Vault): Promise<void> {
  const source = join(root, 'source');
  const file = await open(source, 'w');
  for (let piece = 0; piece < mebibytes; piece += 1) await file.write(Buffer.alloc(1024 * 1024, piece & 255));
  await file.sync();
  await file.close();
  const rate = (began: number) => (mebibytes / ((performance.now() - began) / 1000)).toFixed(0);
  let began = performance.now();
  await copyFile(source, join(root, 'copy'));
  const copy = await open(join(root, 'copy'), 'r+');
  await copy.sync();
  await copy.close();
  console.log(`plain copy of ${mebibytes} MiB, synced`.padEnd(44), `${rate(began)} MiB/s`);
  await rm(join(root, 'copy'));
  const before = peakMiB();
  began = performance.now();
  const given = { name: 'source', mediaType: 'application/octet-stream', addedAt: at } as const;
  const stream = createReadStream(source, { highWaterMark: 1024 * 1024 });
  const { attachment } = must(await addAttachment(vault.db, stream, given));
  console.log(`attach ${mebibytes} MiB with SHA-256`.padEnd(44), `${rate(began)} MiB/s`);
  console.log('memory at most before, after'.padEnd(44), before, peakMiB(), 'MiB');
  began = performance.now();
  for (const piece of readAttachment(vault.db, attachment.id))
    if (piece.length === 0) throw new Error('empty');
  console.log('read it back'.padEnd(44), `${rate(began)} MiB/s`);
}
