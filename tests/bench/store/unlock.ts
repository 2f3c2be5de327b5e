import { randomFillSync } from 'node:crypto';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { startFolio } from '../../../electron/host/start.ts';
import { addAttachment } from '../../../electron/store/attachments/attachments.ts';
import { defaultCost } from '../../../electron/store/keys/cost.ts';
import { saveRecords } from '../../../electron/store/records/records.ts';
import { search } from '../../../electron/store/search/search.ts';
import { Vault } from '../../../electron/store/vault.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { documentSchema } from '../../../shared/domain/document.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';
import type { Reply } from '../../../shared/reply.ts';
import { FakeShell } from '../../support/fake-shell.ts';

const words = 'quiet river over seven stones';
const at = '2026-01-01T00:00:00Z';
const MiB = 1 << 20;
const files = 50;

/** Fills a case, locks it, and times the way back to the first screen, as the window goes it. */
export async function unlockFigures(root: string, gibibytes: number): Promise<void> {
  const folder = join(root, 'full');
  await fill(folder, gibibytes);
  say(
    `10,000 incidents, 2,000 documents, ${gibibytes} GiB in ${files} files, load ${loadavg()[0]?.toFixed(1)}`,
  );
  const times: number[][] = [];
  for (let round = 0; round < 5; round += 1) times.push(await unlockOnce(folder));
  const [unlock = [], view = [], found = []] = [0, 1, 2].map((column) =>
    times.map((row) => row[column] ?? 0),
  );
  say(`  unlock at the default cost      ${shown(unlock)}`);
  say(`  case.view: the first screen     ${shown(view)}`);
  say(`  case.findings: the dates        ${shown(found)}`);
  await others(folder);
}

async function fill(folder: string, gibibytes: number): Promise<void> {
  const vault = must(await Vault.create(folder, words, { cost: defaultCost }));
  const incidents = Array.from({ length: 10_000 }, (_, place) =>
    incidentSchema.parse({
      id: `i${place}`,
      title: `Title ${place} of something that happened`,
      account: `They came to house ${place} and asked for papers. `.repeat(12),
      when: { asGiven: `20${10 + (place % 10)}-0${1 + (place % 9)}-1${place % 9}` },
    }),
  );
  const records: FolioRecord[] = [...incidents];
  const each = Math.ceil((gibibytes * 1024) / files);
  for (let file = 0; file < files; file += 1) {
    const given = { name: `scan ${file}`, mediaType: 'image/jpeg', addedAt: at } as const;
    const { attachment } = must(await addAttachment(vault.db, noise(each), given));
    records.push(attachment, documentSchema.parse({ id: `f${file}`, files: [attachment.id] }));
  }
  for (let place = files; place < 2000; place += 1)
    records.push(
      documentSchema.parse({
        id: `d${place}`,
        title: `Paper ${place}`,
        description: 'A stamped paper. '.repeat(9),
      }),
    );
  saveRecords(vault.db, records, { operation: 'import', at });
  vault.close();
}

function* noise(mebibytes: number): Generator<Uint8Array> {
  const piece = randomFillSync(Buffer.alloc(MiB));
  for (let number = 0; number < mebibytes; number += 1) {
    piece.writeUInt32LE(number, 0);
    yield piece;
  }
}

/** Milliseconds to unlock, to the first screen's data and on to its findings, through a vault process of its own. */
async function unlockOnce(folder: string): Promise<number[]> {
  const shell = new FakeShell();
  const ended = startFolio(shell);
  const surface = await shell.shown();
  // The vault process is warm when the passphrase has been typed.
  await new Promise((resume) => setTimeout(resume, 1500));
  const began = performance.now();
  const opened = await surface.answer('session.open', { folder, passphrase: words });
  const unlocked = performance.now();
  const view = await surface.answer('case.view', undefined);
  const seen = performance.now();
  const found = await surface.answer('case.findings', { known: 0 });
  const checked = performance.now();
  if (!opened.ok || !view.ok || !found.ok) throw new Error('The case did not open.');
  shell.close();
  await ended;
  return [unlocked - began, seen - unlocked, checked - seen];
}

async function others(folder: string): Promise<void> {
  const vault = must(await Vault.open(folder, words));
  const saves: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const changed = incidentSchema.parse({ id: 'i1', title: `Changed ${round}` });
    const began = performance.now();
    saveRecords(vault.db, [changed], { operation: 'save', at });
    saves.push(performance.now() - began);
  }
  say(`  save one record                 ${shown(saves)}`);
  const began = performance.now();
  search(vault.db, 'house papers', 50);
  say(`  search for two words            ${(performance.now() - began).toFixed(0)} ms`);
  vault.close();
}

function shown(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)})`;
}

function must<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
