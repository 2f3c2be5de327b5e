import { existsSync, readFileSync } from 'node:fs';
import type { CaseFiles } from '../case-files.ts';
import { writeDurably } from '../../files/durable.ts';
import { readHeader, writeHeader, type HeaderReading, type KeyHeader, type SignedHeader } from './header.ts';

/** What the two copies of the key header say together. */
export type KeyFilesReading =
  | { readonly is: 'missing' }
  | { readonly is: 'damaged' }
  | { readonly is: 'newer' }
  /** `needsRepair`: the other copy is missing, damaged or older and can be written again from this one. */
  | { readonly is: 'whole'; readonly signed: SignedHeader; readonly needsRepair: boolean };

/** Reads both copies and takes the newest whole one: an older one may hold a passphrase that was changed. */
export function readKeyFiles(files: CaseFiles): KeyFilesReading {
  const [first, second] = [readCopy(files.keys), readCopy(files.keysSecond)];
  if (first === null && second === null) return { is: 'missing' };
  if (first?.is === 'newer' || second?.is === 'newer') return { is: 'newer' };
  const whole = [first, second].flatMap((reading) => (reading?.is === 'whole' ? [reading.signed] : []));
  const newest = whole.toSorted((a, b) => b.header.revision - a.header.revision)[0];
  if (!newest) return { is: 'damaged' };
  const agree =
    whole.length === 2 && whole.every((copy) => copy.body === newest.body && copy.mac === newest.mac);
  return { is: 'whole', signed: newest, needsRepair: !agree };
}

/** Writes both copies, the first one whole and safe before the second is touched. */
export function writeKeyFiles(files: CaseFiles, header: KeyHeader, dataKey: Buffer): void {
  const bytes = writeHeader(header, dataKey);
  writeDurably(files.keys, bytes);
  writeDurably(files.keysSecond, bytes);
}

function readCopy(path: string): HeaderReading | null {
  return existsSync(path) ? readHeader(readFileSync(path)) : null;
}
