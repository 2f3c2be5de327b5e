import type { CaseFiles } from '../case-files.ts';
import { writeDurably } from '../../files/durable.ts';
import { kindAt, readPlainFile } from '../../files/plain-file.ts';
import {
  mostHeaderBytes,
  readHeader,
  writeHeader,
  type HeaderReading,
  type KeyHeader,
  type Signed,
  type SignedHeader,
} from './header.ts';

/** What the two copies of the key header say together. */
export type KeyFilesReading =
  | { readonly is: 'missing' }
  | { readonly is: 'damaged' }
  | { readonly is: 'newer' }
  | {
      readonly is: 'whole';
      /** The whole copies, once where they are alike, the highest revision first: any may be forged. */
      readonly copies: readonly SignedHeader[];
      /** A copy that a later Folio may have written. */
      readonly later: readonly Signed[];
      /** The other copy is missing, damaged, older or forged: it can be written again from the proven one. */
      readonly needsRepair: boolean;
    };

/** Reads both copies. Which of them counts is known only with the key: see `unlockCase`. */
export function readKeyFiles(files: CaseFiles): KeyFilesReading {
  const [first, second] = [readCopy(files.keys), readCopy(files.keysSecond)];
  if (first === null && second === null) return { is: 'missing' };
  const whole = [first, second].flatMap((reading) => (reading?.is === 'whole' ? [reading.signed] : []));
  const later = [first, second].flatMap((reading) => (reading?.is === 'newer' ? [reading.signed] : []));
  const copies = whole
    .filter((copy, at) => !whole.slice(0, at).some((other) => isSame(copy, other)))
    .toSorted((a, b) => b.header.revision - a.header.revision);
  if (copies.length === 0) return later.length > 0 ? { is: 'newer' } : { is: 'damaged' };
  return { is: 'whole', copies, later, needsRepair: whole.length !== 2 || copies.length !== 1 };
}

function isSame(a: Signed, b: Signed): boolean {
  return a.body === b.body && a.mac === b.mac;
}

/** Writes both copies, the first one whole and safe before the second is touched. */
export function writeKeyFiles(files: CaseFiles, header: KeyHeader, dataKey: Buffer): void {
  const bytes = writeHeader(header, dataKey);
  writeDurably(files.keys, bytes);
  writeDurably(files.keysSecond, bytes);
}

function readCopy(path: string): HeaderReading | null {
  if (kindAt(path) === 'nothing') return null;
  const bytes = readPlainFile(path, mostHeaderBytes);
  return bytes === null ? { is: 'damaged' } : readHeader(bytes);
}
