import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import { isOpenHere } from '../store/identity.ts';

/** A file about to be added: its name, its size, and its bytes in order, readable once. */
export interface FileSource {
  readonly name: string;
  /** Size in bytes as announced before reading. */
  readonly bytes: number;
  /**
   * Chunks of at most 1 MiB, each only good until the next is asked for. Throws `FileChanged` when the file
   * changed while it was read.
   */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** The file was written to while it was being read, so its bytes cannot be trusted to be one version. */
export class FileChanged extends Error {}

const chunkBytes = 1 << 20;

/** Opens a file on disk for adding; a folder, a missing or an unreadable file is refused by name. */
export async function fileSource(path: string): Promise<Reply<FileSource>> {
  // Reading it here, beside the database, would give up the lock that keeps other programs out.
  if (isOpenHere(path)) return refused({ code: 'unreadable-file', file: path, message: openRecord });
  try {
    const handle = await open(path, 'r');
    const stat = await handle.stat();
    // Opened anew to be read: a source that nobody reads holds nothing open.
    await handle.close();
    if (stat.isFile()) return done({ name: basename(path), bytes: stat.size, chunks: readWhole(path, stat) });
    return refused({ code: 'unreadable-file', file: path, message: 'This is not a file. Choose a file.' });
  } catch (error) {
    return refused(whyNot(path, error));
  }
}

const openRecord = 'This is the record of the open case itself. Choose another file.';

async function* readWhole(path: string, before: Stats): AsyncGenerator<Uint8Array> {
  const { size } = before;
  const handle = await open(path, 'r').catch(() => {
    throw new FileChanged();
  });
  try {
    let at = 0;
    const chunk = Buffer.allocUnsafeSlow(Math.min(chunkBytes, size));
    while (at < size) {
      const { bytesRead } = await handle.read(chunk, 0, Math.min(chunkBytes, size - at), at);
      if (bytesRead === 0) throw new FileChanged();
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
    const after = await handle.stat();
    if (after.size !== size || after.mtimeMs !== before.mtimeMs || after.ino !== before.ino)
      throw new FileChanged();
  } finally {
    await handle.close();
  }
}

function whyNot(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') {
    return { code: 'not-found', file: path, message: 'There is no file at this place. Check the path.' };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      code: 'unreadable-file',
      file: path,
      message: 'You are not allowed to read this file. Copy it to a folder of yours and add the copy.',
    };
  }
  return {
    code: 'unreadable-file',
    file: path,
    message: 'The file could not be read. It stays where it was.',
  };
}
