import type { ByteRanges } from '../../files/byte-ranges.ts';
import { readCrossReferenceTable } from '../reader/cross-reference.ts';
import { decodeStream } from '../reader/filters.ts';
import type { RawObject } from '../reader/unparsed-object.ts';
import { Scanner } from '../reader/scanner.ts';
import { Damaged, type Dictionary, EMPTY, isDictionary, isReference, type Value } from '../reader/value.ts';
import { Decryption } from './decryption.ts';

const FIRST_READ = 16 << 10;
const TAIL = 2048;

/** A finished file read object by object, never whole: it may be larger than memory. */
export class WrittenFile {
  readonly trailer: Dictionary;
  /** In the order they lie in. */
  readonly objects: readonly number[];
  readonly #bytes: ByteRanges;
  readonly #offsets: ReadonlyMap<number, number>;
  /** Where the object at an offset ends. */
  readonly #ends = new Map<number, number>();
  #decryption: Decryption | null = null;

  /** Throws `Damaged` where the cross-reference cannot be read, or the password does not open a locked file. */
  constructor(bytes: ByteRanges, password?: string) {
    this.#bytes = bytes;
    const tail = bytes.read(Math.max(0, bytes.size - TAIL), bytes.size).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
    if (!(start > 0 && start < bytes.size)) throw new Damaged('no startxref');
    const { offsets, trailer } = readCrossReferenceTable(bytes.read(start, bytes.size));
    this.trailer = trailer;
    this.#offsets = offsets;
    const sorted = [...offsets].toSorted(([, a], [, b]) => a - b);
    this.objects = sorted.map(([object]) => object);
    for (const [index, [, offset]] of sorted.entries())
      this.#ends.set(offset, sorted[index + 1]?.[1] ?? start);
    const encrypt = this.trailer.get('Encrypt');
    if ((encrypt !== undefined) !== (password !== undefined))
      throw new Damaged('it is locked where it should be open, or open where it should be locked');
    if (password !== undefined) this.#decryption = new Decryption(this.dictionary(encrypt), password);
  }

  /** An object's text, without most of a stream's bytes. Throws `Damaged` where another object stands there. */
  raw(object: number): RawObject {
    const offset = this.#offsets.get(object);
    if (offset === undefined) throw new Damaged('a reference to no object');
    const length = (this.#ends.get(offset) ?? offset) - offset;
    let bytes = this.#bytes.read(offset, offset + Math.min(length, FIRST_READ));
    if (bytes.length < length && !bytes.includes('stream')) bytes = this.#bytes.read(offset, offset + length);
    const head = /^(\d+) 0 obj\s/.exec(bytes.toString('latin1', 0, 32));
    if (head === null || Number(head[1]) !== object) throw new Damaged('an object is not where it should be');
    return { bytes, at: head[0].length, compressed: false };
  }

  value(object: number): Value {
    const { bytes, at } = this.raw(object);
    const value = new Scanner(bytes, at).value();
    return this.#decryption === null ? value : this.#decryption.decryptStrings(value);
  }

  resolve(value: Value | undefined): Value {
    let current = value ?? null;
    for (let step = 0; step < 32 && isReference(current); step += 1) current = this.value(current.object);
    return isReference(current) ? null : current;
  }

  dictionary(value: Value | undefined): Dictionary {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : EMPTY;
  }

  /** The first bytes of a stream, as its filters left them. */
  streamHead(object: number, most: number): Buffer {
    const { at, length } = this.#streamPlace(object);
    const head = this.#bytes.read(at, at + Math.min(length, most));
    return this.#decryption?.decryptHead(head) ?? head;
  }

  /** A stream unpacked. */
  streamContent(object: number): Buffer {
    const { at, length, dictionary } = this.#streamPlace(object);
    const stored = this.#bytes.read(at, at + length);
    return decodeStream(this.#decryption?.decrypt(stored) ?? stored, dictionary, (value) =>
      this.resolve(value),
    );
  }

  #streamPlace(object: number): { at: number; length: number; dictionary: Dictionary } {
    const { bytes, at } = this.raw(object);
    const scanner = new Scanner(bytes, at);
    const dictionary = scanner.value();
    const length = isDictionary(dictionary) ? this.resolve(dictionary.get('Length')) : null;
    if (!isDictionary(dictionary) || scanner.word() !== 'stream' || typeof length !== 'number') {
      throw new Damaged('no stream where one should be');
    }
    const offset = this.#offsets.get(object) ?? 0;
    return { at: offset + scanner.at + 1, length, dictionary };
  }
}
