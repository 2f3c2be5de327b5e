import { KIND, SPACE } from './characters.ts';
import {
  type CrossReference,
  type Place,
  readCrossReference,
  streamEnd,
  streamStart,
} from './cross-reference.ts';
import { decodeStream } from './filters.ts';
import { Scanner } from './scanner.ts';
import type { RawObject, UnparsedObject } from './unparsed-object.ts';
import {
  Damaged,
  type Dictionary,
  EMPTY,
  isDictionary,
  isReference,
  type PdfObject,
  type Value,
} from './value.ts';

/** What all streams of one file may unpack to together beyond `MOST_UNFOLDED` times its size, in bytes. */
const MOST_UNPACKED_TOGETHER = 2 ** 30;
/** Operators of true pages pack to a tenth or more of their size; a long document must never lose its last pages. */
const MOST_UNFOLDED = 32;
/** How much of a file's page tree may be read, over and over, in bytes beyond four times its size. */
const MOST_DEFERRED = 256 << 20;

/** Unpacked object streams kept at a time, in bytes. */
const MOST_KEPT = 64 << 20;
const LONGEST_CHAIN = 32;
const MISSING: PdfObject = { value: null, stream: null };

/** A dictionary without its deferred entry, and that entry as text. */
export interface DeferredDictionary {
  readonly dictionary: Dictionary;
  readonly deferred: UnparsedObject | null;
}

interface ObjectStream {
  readonly data: Buffer;
  /** Object number and offset, by index. */
  readonly entries: readonly (readonly [number, number])[];
}

/** One PDF's objects, found through its cross-reference and read when asked for. */
export class PdfFile {
  readonly bytes: Buffer;
  readonly trailer: Dictionary;
  readonly #places: ReadonlyMap<number, Place>;
  readonly #read = new Map<number, PdfObject>();
  readonly #objectStreams = new Map<number, ObjectStream>();
  #kept = 0;
  #unpacked = 0;
  #deferred = 0;

  constructor(bytes: Buffer, { places, trailer }: CrossReference) {
    this.bytes = bytes;
    this.trailer = trailer;
    this.#places = places;
  }

  get objectNumbers(): Iterable<number> {
    return this.#places.keys();
  }

  get encrypted(): boolean {
    return this.trailer.has('Encrypt');
  }

  /** The object of that number; null where there is none or it cannot be read. */
  object(number: number): PdfObject {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    this.#read.set(number, MISSING);
    try {
      const object = this.#parse(number);
      this.#read.set(number, object);
      return object;
    } catch (error) {
      if (error instanceof Damaged) return MISSING;
      throw error;
    }
  }

  /** Follows references to the value they stand for. */
  readonly resolve = (value: Value | undefined): Value => {
    let current = value ?? null;
    for (let step = 0; step < LONGEST_CHAIN && isReference(current); step += 1) {
      current = this.object(current.object).value;
    }
    return isReference(current) ? null : current;
  };

  dictionary(value: Value | undefined): Dictionary {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : EMPTY;
  }

  /** The object a reference leads to, or the direct value itself. */
  follow(value: Value | undefined): PdfObject {
    let current = value ?? null;
    for (let step = 0; step < LONGEST_CHAIN && isReference(current); step += 1) {
      const object = this.object(current.object);
      if (object.stream !== null) return object;
      current = object.value;
    }
    return { value: isReference(current) ? null : current, stream: null };
  }

  /** A stream's bytes with its filters undone. Throws `Damaged`. */
  decode({ value, stream }: PdfObject): Buffer {
    if (stream === null || !isDictionary(value)) throw new Damaged('no stream where one should be');
    if (this.#unpacked > MOST_UNPACKED_TOGETHER + this.bytes.length * MOST_UNFOLDED)
      throw new Damaged('unpacks to too much');
    const bytes = decodeStream(stream, value, this.resolve);
    this.#unpacked += bytes.length;
    return bytes;
  }

  /**
   * A dictionary that only the caller keeps, with one entry left unparsed where it is a plain dictionary. Throws
   * `Damaged` where the same bytes are asked for again and again.
   */
  readDeferring(number: number, key: string): DeferredDictionary | null {
    if (this.#deferred > MOST_DEFERRED + this.bytes.length * 4) throw new Damaged('read over and over');
    try {
      const raw = this.raw(number);
      if (raw === null) return null;
      const scanner = new Scanner(raw.bytes, raw.at, key);
      const dictionary = scanner.value();
      this.#deferred += scanner.at - raw.at;
      return isDictionary(dictionary) ? { dictionary, deferred: scanner.deferred } : null;
    } catch (error) {
      if (error instanceof Damaged) return null;
      throw error;
    }
  }

  /** Where an object's text lies, without reading it. */
  raw(number: number): RawObject | null {
    const place = this.#places.get(number);
    if (place === undefined) return null;
    if (place.kind === 'compressed') return this.#compressed(number, place.objectStream, place.index);
    const at = bodyStart(this.bytes, place.offset, number);
    return at === null ? null : { bytes: this.bytes, at, compressed: false };
  }

  /** The stored bytes of the stream whose dictionary ends at `afterWord`, the end of the word `stream`. */
  streamBytes(afterWord: number, length: Value): Buffer {
    const start = streamStart(this.bytes, afterWord);
    const stated = this.resolve(length);
    return this.bytes.subarray(
      start,
      streamEnd(this.bytes, start, typeof stated === 'number' ? stated : null),
    );
  }

  /** Throws `Damaged` if any object is not where the cross-reference says. */
  verifyPlaces(): void {
    const objectStreams = new Set<number>();
    for (const [number, place] of this.#places) {
      if (place.kind === 'compressed') objectStreams.add(place.objectStream);
      else if (bodyStart(this.bytes, place.offset, number) === null) {
        throw new Damaged('an object is not where it should be');
      }
    }
    for (const objectStream of objectStreams) this.#objectStream(objectStream);
  }

  #parse(number: number): PdfObject {
    const raw = this.raw(number);
    if (raw === null) return MISSING;
    const scanner = new Scanner(raw.bytes, raw.at);
    const value = scanner.value();
    if (raw.compressed || !isDictionary(value) || scanner.word() !== 'stream') return { value, stream: null };
    return { value, stream: this.streamBytes(scanner.at, value.get('Length') ?? null) };
  }

  #compressed(number: number, objectStream: number, index: number): RawObject | null {
    const { data, entries } = this.#objectStream(objectStream);
    const entry =
      entries[index]?.[0] === number ? entries[index] : entries.find(([object]) => object === number);
    return entry === undefined ? null : { bytes: data, at: entry[1], compressed: true };
  }

  #objectStream(number: number): ObjectStream {
    const known = this.#objectStreams.get(number);
    if (known !== undefined) return known;
    if (this.#places.get(number)?.kind !== 'offset') throw new Damaged('an object stream inside another');
    const object = this.object(number);
    const data = this.decode(object);
    const dictionary = this.dictionary(object.value);
    const objectStream = { data, entries: objectStreamEntries(data, dictionary) };
    if (this.#kept + data.length > MOST_KEPT) {
      this.#objectStreams.clear();
      this.#kept = 0;
    }
    this.#kept += data.length;
    this.#objectStreams.set(number, objectStream);
    return objectStream;
  }
}

/** Opens a PDF by its own cross-reference. Throws `Damaged`. */
export function openPdfFile(bytes: Buffer): PdfFile {
  const header = bytes.subarray(0, 1024).indexOf('%PDF-');
  const own = header > 0 ? bytes.subarray(header) : bytes;
  const file = new PdfFile(own, readCrossReference(own));
  file.verifyPlaces();
  return file;
}

/** Object number and offset of each object in an unpacked object stream. Throws `Damaged`. */
export function objectStreamEntries(
  data: Buffer,
  dictionary: Dictionary,
): readonly (readonly [number, number])[] {
  const count = dictionary.get('N');
  const first = dictionary.get('First');
  if (typeof count !== 'number' || typeof first !== 'number') throw new Damaged('a bad object stream');
  const scanner = new Scanner(data);
  const entries: [number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    const object = scanner.integer();
    const offset = scanner.integer();
    if (object === null || offset === null) break;
    entries.push([object, first + offset]);
  }
  return entries;
}

/** The index after `n g obj` at an offset; null where something else stands there. */
export function bodyStart(bytes: Buffer, offset: number, number: number): number | null {
  const first = afterSpaces(bytes, offset);
  let at = first;
  let found = 0;
  for (; isDigit(bytes[at]); at += 1) found = found * 10 + (bytes[at] ?? 0) - 0x30;
  if (at === first || found !== number) return null;
  const generation = afterSpaces(bytes, at);
  if (generation === at || !isDigit(bytes[generation])) return null;
  at = generation;
  while (isDigit(bytes[at])) at += 1;
  at = afterSpaces(bytes, at);
  return bytes[at] === 0x6f && bytes[at + 1] === 0x62 && bytes[at + 2] === 0x6a ? at + 3 : null;
}

function afterSpaces(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && KIND[bytes[at] ?? 0] === SPACE) at += 1;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
