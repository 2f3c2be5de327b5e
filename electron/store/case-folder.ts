import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { firstBytes } from '../files/durable.ts';
import { caseFiles } from './case-files.ts';
import { failures, StoreRefusal } from './failure.ts';
import { looksLikeRecord } from './first-page.ts';

/**
 * Throws a refusal where what is to be written would lie in the folder of a case, or in a folder within one:
 * erasing, copying or putting back that case would take it along, and its name could be one of the case's own.
 */
export function refuseInsideCase(path: string): void {
  for (let folder = nearestFolder(dirname(resolve(path))); ; folder = dirname(folder)) {
    if (holdsCase(folder)) throw new StoreRefusal(failures.insideCase);
    if (folder === dirname(folder)) return;
  }
}

/** The folder itself or the nearest above it that is there, with every link followed. */
function nearestFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // Not there yet, or not to be looked into: what lies above decides.
    return folder === dirname(folder) ? folder : nearestFolder(dirname(folder));
  }
}

function holdsCase(folder: string): boolean {
  const { record, keys, keysSecond } = caseFiles(folder);
  if (!existsSync(record)) return false;
  return existsSync(keys) || existsSync(keysSecond) || isRecord(record);
}

function isRecord(path: string): boolean {
  try {
    return looksLikeRecord(firstBytes(path, 24));
  } catch {
    // What cannot be read is not known to be a record.
    return false;
  }
}
