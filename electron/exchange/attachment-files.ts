import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Exchange, ExchangeAttachment } from '../../shared/exchange/exchange.ts';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import { FileChanged, fileSource } from '../intake/file-source.ts';

/** An attachment of an exchange file with the file its bytes are in, read once and known by its hash. */
export interface FoundFile {
  readonly entry: ExchangeAttachment;
  readonly path: string;
  readonly sha256: string;
}

/** How the reading of attachments is followed and stopped. */
export interface FindOptions {
  readonly signal?: AbortSignal;
  /** Attachments read so far, of how many. */
  readonly progress?: (done: number, total: number) => void;
}

/** Finds and hashes every attachment before anything is written; the first that is missing or differs is named. */
export async function findFiles(
  file: string,
  exchange: Exchange,
  options: FindOptions = {},
): Promise<Reply<readonly FoundFile[]>> {
  const found: FoundFile[] = [];
  for (const [n, entry] of exchange.attachments.entries()) {
    if (options.signal?.aborted) return refused(stopped);
    options.progress?.(n, exchange.attachments.length);
    const one = await findFile(dirname(resolve(file)), entry);
    if (!one.ok) return refused({ ...one.failure, file, field: `attachments.${n}.path` });
    found.push(one.value);
  }
  return done(found);
}

async function findFile(folder: string, entry: ExchangeAttachment): Promise<Reply<FoundFile>> {
  const path = resolve(folder, ...entry.path.split('/'));
  if (isAbsolute(entry.path) || !(await isInside(folder, path))) return refused(outside);
  const source = await fileSource(path);
  if (!source.ok) return refused(missing);
  try {
    const hash = createHash('sha256');
    for await (const chunk of source.value.chunks) hash.update(chunk);
    const sha256 = hash.digest('hex');
    const same = entry.sha256 === undefined || entry.sha256 === sha256;
    return same ? done({ entry, path, sha256 }) : refused(differs);
  } catch (error) {
    if (error instanceof FileChanged) return refused(differs);
    throw error;
  }
}

/** Links are followed first, so that a link cannot lead out of the folder either. */
async function isInside(folder: string, path: string): Promise<boolean> {
  const real = await realpath(path).catch(() => path);
  const home = await realpath(folder).catch(() => folder);
  const way = relative(home, real);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(home, way) === real;
}

const outside: Failure = {
  code: 'bad-input',
  message: 'The path leads out of the folder of the exchange file. Put the attachment beside the file.',
};
const missing: Failure = {
  code: 'missing-attachment',
  message:
    'The attachment is not at this path. Put it there, or take it out of the file. Nothing was changed.',
};
const stopped: Failure = { code: 'cancelled', message: 'Stopped. Nothing was changed.' };
/** Said where a file's bytes are not those whose SHA-256 the exchange file gives. */
export const differs: Failure = {
  code: 'missing-attachment',
  message: 'The bytes at this path are not the ones the file names (SHA-256 differs). Nothing was changed.',
};
