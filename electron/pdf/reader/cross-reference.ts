import { KIND, SPACE } from './characters.ts';
import { decodeStream } from './filters.ts';
import { Scanner } from './scanner.ts';
import { Damaged, type Dictionary, isArray, isDictionary, type Value } from './value.ts';

/** Where an object lies: at an offset, or as the nth of an object stream. */
export type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'compressed'; readonly objectStream: number; readonly index: number };

/** Where a file's objects are. */
export interface CrossReference {
  /** By object number; objects that are free or never mentioned are absent. */
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: Dictionary;
}

const MOST_OBJECTS = 8_388_607;
const MOST_SECTIONS = 2000;

/** Reads the cross-reference the file itself points at, newest section first. Throws `Damaged`. */
export function readCrossReference(bytes: Buffer): CrossReference {
  return readSections(startOfCrossReference(bytes), (offset, places) => readSection(bytes, offset, places));
}

/** Follows the sections from the newest on; `read` reads the one at an offset and gives its dictionary. */
export function readSections(
  start: number,
  read: (offset: number, places: Places) => Dictionary,
): CrossReference {
  const places: Places = new Map();
  let trailer: Dictionary | null = null;
  const waiting = [start];
  const seen = new Set<number>();
  while (waiting.length > 0) {
    const offset = waiting.shift() ?? -1;
    if (seen.has(offset)) continue;
    if (seen.size > MOST_SECTIONS) throw new Damaged('too many sections');
    seen.add(offset);
    const section = read(offset, places);
    trailer ??= section;
    for (const key of ['XRefStm', 'Prev']) {
      const next = section.get(key);
      if (typeof next === 'number') waiting.push(next);
    }
  }
  if (trailer === null) throw new Damaged('no trailer');
  return { places: withoutFree(places), trailer };
}

/** Reads the one classic table at the start of `bytes`, as this program writes it. Throws `Damaged`. */
export function readCrossReferenceTable(bytes: Buffer): {
  readonly offsets: ReadonlyMap<number, number>;
  readonly trailer: Dictionary;
} {
  const places: Places = new Map();
  const trailer = readTable(new Scanner(bytes), places);
  const offsets = new Map<number, number>();
  for (const [object, place] of places) if (place?.kind === 'offset') offsets.set(object, place.offset);
  return { offsets, trailer };
}

/** Takes the free ones out in place: most files have one. */
function withoutFree(places: Places): ReadonlyMap<number, Place> {
  for (const [object, place] of places) if (place === null) places.delete(object);
  // No null is left.
  return places as Map<number, Place>;
}

function startOfCrossReference(bytes: Buffer): number {
  const tail = bytes.lastIndexOf('startxref');
  if (tail < 0) throw new Damaged('no startxref');
  const start = new Scanner(bytes, tail + 9).integer();
  if (start === null || start <= 0 || start >= bytes.length) throw new Damaged('startxref leads nowhere');
  return start;
}

type Places = Map<number, Place | null>;

/** Reads the table or stream at an offset; what is known of an object already stays. Throws `Damaged`. */
export function readSection(bytes: Buffer, offset: number, places: Places): Dictionary {
  if (!Number.isInteger(offset) || offset < 0 || offset >= bytes.length) {
    throw new Damaged('a section lies outside the file');
  }
  const scanner = new Scanner(bytes, offset);
  return scanner.integer() === null
    ? readTable(new Scanner(bytes, offset), places)
    : readTableStream(bytes, offset, places);
}

function readTable(scanner: Scanner, places: Places): Dictionary {
  if (scanner.word() !== 'xref') throw new Damaged('no cross-reference where one should be');
  for (;;) {
    const first = scanner.integer();
    if (first === null) break;
    const count = scanner.integer();
    if (count === null || first + count > MOST_OBJECTS) throw new Damaged('a bad section head');
    for (let object = first; object < first + count; object += 1) {
      if (!readPlainRow(scanner, object, places)) readRow(scanner, object, places);
    }
  }
  if (scanner.word() !== 'trailer') throw new Damaged('no trailer');
  const trailer = scanner.value();
  if (!isDictionary(trailer)) throw new Damaged('no trailer');
  return trailer;
}

/** Reads a row laid out byte by byte as ISO 32000-1, 7.5.4 asks; false, with nothing read, for any other. */
function readPlainRow(scanner: Scanner, object: number, places: Places): boolean {
  scanner.skipSpace();
  const { bytes, at } = scanner;
  if (bytes[at + 10] !== 0x20 || bytes[at + 16] !== 0x20) return false;
  const offset = digitsAt(bytes, at, 10);
  if (offset === null || digitsAt(bytes, at + 11, 5) === null) return false;
  const kind = bytes[at + 17];
  if ((kind !== 0x6e && kind !== 0x66) || KIND[bytes[at + 18] ?? 0] !== SPACE) return false;
  scanner.at = at + 18;
  if (!places.has(object))
    places.set(object, kind === 0x6e && offset > 0 ? { kind: 'offset', offset } : null);
  return true;
}

function digitsAt(bytes: Buffer, at: number, count: number): number | null {
  let number = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = (bytes[index] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

function readRow(scanner: Scanner, object: number, places: Places): void {
  const offset = scanner.integer();
  const generation = scanner.integer();
  const kind = scanner.word();
  if (offset === null || generation === null || (kind !== 'n' && kind !== 'f'))
    throw new Damaged('a bad row');
  if (places.has(object)) return;
  places.set(object, kind === 'n' && offset > 0 ? { kind: 'offset', offset } : null);
}

function readTableStream(bytes: Buffer, offset: number, places: Places): Dictionary {
  const { dictionary, data } = readDirectStream(bytes, offset);
  if (dictionary.get('Type') !== 'XRef') throw new Damaged('no cross-reference where one should be');
  const widths = numbers(dictionary.get('W'));
  const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const row = kindWidth + secondWidth + thirdWidth;
  if (row === 0 || widths.some((width) => width < 0 || width > 8)) throw new Damaged('bad field widths');
  const size = dictionary.get('Size');
  const ranges = dictionary.has('Index')
    ? numbers(dictionary.get('Index'))
    : [0, typeof size === 'number' ? size : 0];
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    const count = ranges[range + 1] ?? 0;
    for (let object = first; object < first + count && at + row <= data.length; object += 1, at += row) {
      if (places.has(object) || object > MOST_OBJECTS) continue;
      const kind = kindWidth === 0 ? 1 : field(data, at, kindWidth);
      const second = field(data, at + kindWidth, secondWidth);
      const third = field(data, at + kindWidth + secondWidth, thirdWidth);
      places.set(object, placeOf(kind, second, third));
    }
  }
  return dictionary;
}

function placeOf(kind: number, second: number, third: number): Place | null {
  if (kind === 1 && second > 0) return { kind: 'offset', offset: second };
  if (kind === 2) return { kind: 'compressed', objectStream: second, index: third };
  return null;
}

function field(data: Buffer, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = value * 256 + (data[at + index] ?? 0);
  return value;
}

function numbers(value: Value | undefined): number[] {
  return isArray(value) ? value.filter((each) => typeof each === 'number') : [];
}

/** A stream whose Length is direct, as a cross-reference stream's must be. */
function readDirectStream(bytes: Buffer, offset: number): { dictionary: Dictionary; data: Buffer } {
  const scanner = new Scanner(bytes, offset);
  scanner.integer();
  scanner.integer();
  if (scanner.word() !== 'obj') throw new Damaged('no object where one should be');
  const dictionary = scanner.value();
  if (!isDictionary(dictionary) || scanner.word() !== 'stream')
    throw new Damaged('no stream where one should be');
  const start = streamStart(bytes, scanner.at);
  const length = dictionary.get('Length');
  const end = streamEnd(bytes, start, typeof length === 'number' ? length : null);
  return { dictionary, data: decodeStream(bytes.subarray(start, end), dictionary, (value) => value ?? null) };
}

/** The first byte after the word `stream` and its line end. */
export function streamStart(bytes: Buffer, afterWord: number): number {
  if (bytes[afterWord] === 0x0d) return bytes[afterWord + 1] === 0x0a ? afterWord + 2 : afterWord + 1;
  if (bytes[afterWord] === 0x0a) return afterWord + 1;
  // Some writers leave blanks before the line end.
  let at = afterWord;
  while (bytes[at] === 0x20) at += 1;
  return at > afterWord && (bytes[at] === 0x0a || bytes[at] === 0x0d) ? streamStart(bytes, at) : afterWord;
}

/** Where a stream ends: by its stated length if `endstream` follows there, else by looking for that word. */
export function streamEnd(bytes: Buffer, start: number, length: number | null): number {
  if (length !== null && length >= 0 && start + length <= bytes.length) {
    const after = bytes.toString('latin1', start + length, start + length + 14);
    if (/^\s{0,4}endstream/.test(after)) return start + length;
  }
  const word = endWord(bytes, start);
  if (bytes[word - 2] === 0x0d && bytes[word - 1] === 0x0a) return Math.max(start, word - 2);
  return bytes[word - 1] === 0x0a || bytes[word - 1] === 0x0d ? Math.max(start, word - 1) : word;
}

function endWord(bytes: Buffer, start: number): number {
  const found = bytes.indexOf('endstream', start);
  if (found >= 0) return found;
  const object = bytes.indexOf('endobj', start);
  return object >= 0 ? object : bytes.length;
}
