import { unlinkSync } from 'node:fs';
import { systemCode } from './system-code.ts';

/**
 * Takes a file or link away; nothing is there is well too. Throws the system's error by its name, which Node's own
 * `rmSync` loses for a disk that fails or is full.
 */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * Takes away what is of no use any more, such as a part of a file that failed: where the disk does not let it go,
 * it stays until it is swept, and what is being done or told goes on.
 */
export function discardFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemCode(error) === '') throw error;
  }
}
