import { createWriteStream, lstatSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Attachment } from '../../shared/domain/document.ts';
import { toExchange } from '../../shared/exchange/exchange.ts';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import { readAttachment } from '../store/attachments/attachments.ts';
import { refuseInsideCase } from '../store/case-folder.ts';
import type { ReadableDb } from '../store/db.ts';
import { makeFolder } from '../files/durable.ts';
import { failureOf } from '../store/failure.ts';
import { readFolio } from '../store/records/records.ts';
import { countsOf, type Counts } from './counts.ts';

const endings: Record<Attachment['mediaType'], string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/tiff': 'tif',
  'application/octet-stream': 'bin',
};

/** What `dump` wrote. */
export interface Dumped {
  /** The exchange file. */
  readonly path: string;
  readonly counts: Counts;
}

/** How a dump is followed and stopped. */
export interface DumpOptions {
  readonly signal?: AbortSignal;
  /** Attachments written so far, of how many. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Writes the whole case, decrypted on purpose, into a folder that is new or empty. Cut short, it takes away
 * what it had written: nothing readable is left by accident.
 */
export async function dumpCase(
  db: ReadableDb,
  folder: string,
  options: DumpOptions = {},
): Promise<Reply<Dumped>> {
  refuseInsideCase(join(folder, exchangeName));
  const there = lstatSync(folder, { throwIfNoEntry: false });
  // Where a link leads is not what was named: the decrypted case would lie somewhere else.
  if (there && !there.isDirectory()) return refused({ ...notAFolder, file: folder });
  const made = there === undefined;
  makeFolder(resolve(folder));
  if ((await readdir(folder)).length > 0) {
    return refused({
      code: 'exists',
      file: folder,
      message: 'This folder is not empty. Choose a new or an empty one.',
    });
  }
  try {
    return done(await writeAll(db, folder, options));
  } catch (error) {
    for (const name of ['attachments', exchangeName])
      await rm(join(folder, name), { recursive: true, force: true });
    // Not empty: something else was put there meanwhile, and stays.
    if (made) await rmdir(folder).catch(() => undefined);
    if (options.signal?.aborted) return refused(cancelled);
    const failure = failureOf(error);
    if (failure === null) throw error;
    return refused({ ...failure, file: folder });
  }
}

const notAFolder: Failure = {
  code: 'exists',
  message: 'This is a link or a file, not a folder of its own. Choose a new or an empty folder.',
};
const exchangeName = 'folio.json';
const cancelled: Failure = { code: 'cancelled', message: 'Stopped. What was written was taken away again.' };

async function writeAll(db: ReadableDb, folder: string, options: DumpOptions): Promise<Dumped> {
  const folio = readFolio(db);
  await mkdir(join(folder, 'attachments'));
  for (const [count, attachment] of folio.attachments.entries()) {
    options.signal?.throwIfAborted();
    options.progress?.(count, folio.attachments.length);
    const bytes = Readable.from(readAttachment(db, attachment.id));
    await pipeline(bytes, createWriteStream(join(folder, pathOf(attachment)), { flags: 'wx' }));
  }
  // Last, so that a folder with this file in it is whole.
  const path = join(folder, exchangeName);
  await writeFile(path, `${JSON.stringify(toExchange(folio, pathOf), null, 2)}\n`, { flag: 'wx' });
  return { path, counts: countsOf(folio) };
}

/** Neutral on purpose: a file's own name may say too much, and stays in the record. */
function pathOf(attachment: Attachment): string {
  return `attachments/${attachment.id}.${endings[attachment.mediaType]}`;
}
