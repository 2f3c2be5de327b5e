/**
 * A backup is one file: a line that says what it is, the key header, the record's bytes as they are
 * (encrypted), then for rescue a copy of the record's first page, of the header and of the line, and last
 * a MAC over all of it that only the data key can make.
 */
export interface BackupLine {
  readonly headerBytes: number;
  readonly recordBytes: number;
}

/** Length of the line that says what the file is, in bytes. */
export const lineBytes = 64;
/** Length of the MAC at the end, in bytes: HMAC-SHA-256. */
export const macBytes = 32;
const mark = 'FOLIO BACKUP 1';

/** The line, 64 bytes long. */
export function writeLine(line: BackupLine): Buffer {
  const text = `${mark} ${line.headerBytes} ${line.recordBytes}`;
  return Buffer.from(`${text.padEnd(lineBytes - 1)}\n`, 'latin1');
}

/** Reads the line; null when it is not one, 'newer' when a later Folio wrote it. */
export function readLine(bytes: Buffer): BackupLine | 'newer' | null {
  const text = bytes.toString('latin1');
  const parts = /^FOLIO BACKUP (\d+) (\d{1,7}) (\d{1,15}) *\n$/.exec(text);
  if (!parts || bytes.length !== lineBytes) return null;
  if (Number(parts[1]) > 1) return 'newer';
  return { headerBytes: Number(parts[2]), recordBytes: Number(parts[3]) };
}

/** Where each part of a backup begins, and its whole length. */
export function offsetsOf(line: BackupLine, pageBytes: number) {
  const header = lineBytes;
  const record = header + line.headerBytes;
  const firstPage = record + line.recordBytes;
  const secondHeader = firstPage + pageBytes;
  const secondLine = secondHeader + line.headerBytes;
  const mac = secondLine + lineBytes;
  return { header, record, firstPage, secondHeader, secondLine, mac, end: mac + macBytes } as const;
}
