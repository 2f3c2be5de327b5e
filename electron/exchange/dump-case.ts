import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Attachment } from '../../shared/domain/document.ts';
import { toExchange } from '../../shared/exchange/exchange.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';
import { readAttachment } from '../store/attachments.ts';
import type { ReadableDb } from '../store/db.ts';
import { readFolio } from '../store/records.ts';
import { countsOf, type Counts } from './counts.ts';

const endings: Record<Attachment['mediaType'], string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/octet-stream': 'bin',
};

export interface Dumped {
  /** The exchange file. */
  readonly path: string;
  readonly counts: Counts;
}

/** Writes the whole case, decrypted on purpose, into a folder that is new or empty. */
export async function dumpCase(db: ReadableDb, folder: string): Promise<Reply<Dumped>> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    return refused({
      code: 'exists',
      file: folder,
      message: 'This folder is not empty. Choose a new or an empty one.',
    });
  }
  const folio = readFolio(db);
  await mkdir(join(folder, 'attachments'));
  for (const attachment of folio.attachments) {
    const bytes = Readable.from(readAttachment(db, attachment.id));
    await pipeline(bytes, createWriteStream(join(folder, pathOf(attachment)), { flags: 'wx' }));
  }
  // Last, so that a folder with this file in it is whole.
  const path = join(folder, 'folio.json');
  await writeFile(path, `${JSON.stringify(toExchange(folio, pathOf), null, 2)}\n`, { flag: 'wx' });
  return done({ path, counts: countsOf(folio) });
}

/** Neutral on purpose: a file's own name may say too much, and stays in the record. */
function pathOf(attachment: Attachment): string {
  return `attachments/${attachment.id}.${endings[attachment.mediaType]}`;
}
