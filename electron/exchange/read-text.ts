import { isUtf8 } from 'node:buffer';
import { close, readFile } from 'node:fs';
import { promisify } from 'node:util';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import { openChosenFile } from '../files/plain-file.ts';

/** Reads a file that a person chose as UTF-8. What is not, is refused with its place: no letter is replaced. */
export async function readText(file: string): Promise<Reply<string>> {
  const bytes = await readBytes(file);
  if (bytes === null) return refused({ ...unread, file });
  try {
    // A mark of the byte order at the start is passed over.
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(notUtf8(file, wholeLength(bytes)));
  }
}

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    const descriptor = openChosenFile(file);
    try {
      return await promisify(readFile)(descriptor);
    } finally {
      await promisify(close)(descriptor);
    }
  } catch {
    return null;
  }
}

/** How many bytes are UTF-8 before the first sign that is not. */
function wholeLength(bytes: Uint8Array): number {
  let [whole, broken] = [0, bytes.length + 1];
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (mayBeUtf8(bytes.subarray(0, middle))) whole = middle;
    else broken = middle;
  }
  // The last of these bytes may begin a sign that never ends.
  const begun = [0, 1, 2, 3].find((back) => back <= whole && isUtf8(bytes.subarray(0, whole - back)));
  return whole - (begun ?? 0);
}

function mayBeUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const unread: Failure = {
  code: 'not-found',
  message: 'There is no readable file at this place. Check the path.',
};

function notUtf8(file: string, place: number): Failure {
  const message =
    `The file is not whole UTF-8 text: it goes wrong at byte ${place + 1}, counted from 1. ` +
    'Nothing was changed. Save it again as UTF-8, or make the copy again.';
  return { code: 'bad-input', file, message };
}
