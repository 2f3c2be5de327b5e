import type { ByteRanges } from '../../files/byte-ranges.ts';
import {
  type CrossReference,
  type Place,
  readSection,
  readSections,
  streamStart,
} from './cross-reference.ts';
import { decodeStream } from './filters.ts';
import { objectStreamEntries, bodyStart } from './pdf-file.ts';
import { Scanner } from './scanner.ts';
import { Damaged, type Dictionary, EMPTY, isDictionary, isReference, type Value } from './value.ts';

/** The most one table, object or object stream may take of the file, in bytes. */
const MOST_WINDOW = 16 << 20;
const FIRST_WINDOW = 16 << 10;
const TAIL = 64 << 10;
const LONGEST_CHAIN = 32;

interface ObjectStream {
  readonly number: number;
  readonly data: Buffer;
  readonly entries: readonly (readonly [number, number])[];
}

/** The objects of a PDF too large to hold: each is read from its place in the file. Streams are not. */
export class RangedPdf {
  readonly trailer: Dictionary;
  readonly #file: ByteRanges;
  readonly #places: ReadonlyMap<number, Place>;
  /** The object stream read last. */
  #objectStream: ObjectStream | null = null;
  #isDecoding = false;

  private constructor(file: ByteRanges, { places, trailer }: CrossReference) {
    this.trailer = trailer;
    this.#file = file;
    this.#places = places;
  }

  /** Opens a PDF by its own cross-reference. Throws `Damaged`. */
  static open(file: ByteRanges): RangedPdf {
    const own = withoutHead(file);
    return new RangedPdf(own, readRangedCrossReference(own));
  }

  get encrypted(): boolean {
    return this.trailer.has('Encrypt');
  }

  /** Follows references to the value they stand for. */
  readonly resolve = (value: Value | undefined): Value => {
    let current = value ?? null;
    for (let step = 0; step < LONGEST_CHAIN && isReference(current); step += 1) {
      current = this.#value(current.object);
    }
    return isReference(current) ? null : current;
  };

  dictionary(value: Value | undefined): Dictionary {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : EMPTY;
  }

  /** Nothing is put into a dossier from here, so nothing is left unparsed. */
  readDeferring(): null {
    return null;
  }

  #value(number: number): Value {
    const place = this.#places.get(number);
    if (place === undefined) return null;
    if (place.kind === 'offset') return this.#objectAt(place.offset, number)?.value ?? null;
    const { data, entries } = this.#objectStreamOf(place.objectStream);
    const entry = entries.find(([object]) => object === number);
    return entry === undefined ? null : new Scanner(data, entry[1]).value();
  }

  /** An object's value, and where in the file its text ends; null where another object stands there. */
  #objectAt(offset: number, number: number): { readonly value: Value; readonly end: number } | null {
    for (let length = FIRST_WINDOW; ; length *= 8) {
      const window = this.#file.read(offset, offset + length);
      const body = bodyStart(window, 0, number);
      if (body === null) return null;
      const scanner = new Scanner(window, body);
      const value = scanner.value();
      // A value that ends where the window does may go on behind it.
      if (scanner.at < window.length || window.length < length) return { value, end: offset + scanner.at };
      if (length >= MOST_WINDOW) throw new Damaged('an object too large to be read');
    }
  }

  #objectStreamOf(number: number): ObjectStream {
    if (this.#objectStream?.number === number) return this.#objectStream;
    // Its own length may not lie inside an object stream.
    if (this.#isDecoding) throw new Damaged('an object stream inside another');
    this.#isDecoding = true;
    try {
      this.#objectStream = this.#readObjectStream(number);
      return this.#objectStream;
    } finally {
      this.#isDecoding = false;
    }
  }

  #readObjectStream(number: number): ObjectStream {
    const place = this.#places.get(number);
    const object = place?.kind === 'offset' ? this.#objectAt(place.offset, number) : null;
    if (object === null || !isDictionary(object.value)) throw new Damaged('no object stream');
    const length = this.resolve(object.value.get('Length'));
    if (typeof length !== 'number' || !(length >= 0 && length <= MOST_WINDOW))
      throw new Damaged('an object stream of no known length');
    const bytes = this.#file.read(object.end, object.end + length + 64);
    const scanner = new Scanner(bytes);
    if (scanner.word() !== 'stream') throw new Damaged('no object stream');
    const start = streamStart(bytes, scanner.at);
    const data = decodeStream(bytes.subarray(start, start + length), object.value, this.resolve);
    return { number, data, entries: objectStreamEntries(data, object.value) };
  }
}

function withoutHead(file: ByteRanges): ByteRanges {
  const head = file.read(0, 1024).indexOf('%PDF-');
  if (head <= 0) return file;
  return { size: file.size - head, read: (start, end) => file.read(start + head, end + head) };
}

function readRangedCrossReference(file: ByteRanges): CrossReference {
  const tail = file.read(Math.max(0, file.size - TAIL), file.size);
  const word = tail.lastIndexOf('startxref');
  const start = word < 0 ? null : new Scanner(tail, word + 9).integer();
  if (start === null || start <= 0 || start >= file.size) throw new Damaged('startxref leads nowhere');
  return readSections(start, (offset, places) => {
    if (!(offset >= 0 && offset < file.size)) throw new Damaged('a section lies outside the file');
    return readSection(sectionWindow(file, offset), 0, places);
  });
}

/** A window that holds a whole section: both kinds are followed by one of these words. */
function sectionWindow(file: ByteRanges, offset: number): Buffer {
  for (let length = FIRST_WINDOW; ; length *= 8) {
    const window = file.read(offset, offset + Math.min(length, MOST_WINDOW));
    if (window.includes('startxref') || window.includes('endstream')) return window;
    if (window.length < length) return window;
  }
}
