import { pdfReference } from '../writer/pdf-text.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import { withoutJpegMetadata } from '../pictures/jpeg-segments.ts';
import { clean } from './clean.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { scanReferences } from '../reader/scan-references.ts';
import type { UnparsedObject } from '../reader/unparsed-object.ts';
import { TextAssembler } from './text-assembler.ts';
import { Scanner } from '../reader/scanner.ts';
import { serialise } from './serialise.ts';
import { Damaged, isDictionary, type Value } from '../reader/value.ts';

/** One for all: its text is written before the next is put together, and new memory for each file kept the collector busy. */
const assembler = new TextAssembler();

/**
 * Copies what a page needs from one source into one output, each object once. Objects pass through as text with
 * their references renumbered; those that could carry something else are parsed and cleaned.
 */
export class ObjectCopier {
  readonly #file: PdfFile;
  readonly #writer: PdfWriter;
  /** Never copied: the source's pages and its catalog. */
  readonly #forbidden: ReadonlySet<number>;
  readonly #numbers = new Map<number, number>();
  readonly #passing = new Map<number, boolean>();
  readonly #unparsed = new Map<UnparsedObject, number>();
  readonly #waiting: number[] = [];

  constructor(file: PdfFile, writer: PdfWriter, forbidden: ReadonlySet<number>) {
    this.#file = file;
    this.#writer = writer;
    this.#forbidden = forbidden;
  }

  /** The output's number for a source object; it is written by the next `flush`. */
  number(object: number): number {
    const known = this.#numbers.get(object);
    if (known !== undefined) return known;
    const fresh = this.#writer.reserve();
    this.#numbers.set(object, fresh);
    this.#waiting.push(object);
    return fresh;
  }

  /** A value, cleaned, as text of the output. */
  text(value: Value): string {
    return serialise(clean(value), this.#reference);
  }

  /** Writes a part of an object's text as an object of its own, once, and gives its number. */
  unparsed(text: UnparsedObject): number {
    const known = this.#unparsed.get(text);
    if (known !== undefined) return known;
    const fresh = this.#writer.reserve();
    this.#unparsed.set(text, fresh);
    this.#writer.object(fresh, assembler.assemble(text, this.#reference));
    return fresh;
  }

  /** Whether a source object is a plain value that is copied as it stands. */
  passesThrough(object: number): boolean {
    const known = this.#passing.get(object);
    if (known !== undefined) return known;
    const raw = this.#forbidden.has(object) ? null : this.#file.raw(object);
    const passes = raw !== null && scanReferences(raw)?.stream === null;
    this.#passing.set(object, passes);
    return passes;
  }

  /** Writes all objects asked for and what they lead to. */
  flush(): void {
    for (let object = this.#waiting.pop(); object !== undefined; object = this.#waiting.pop()) {
      this.#copy(object, this.number(object));
    }
  }

  readonly #reference = (object: number): string => {
    return this.#forbidden.has(object) ? 'null' : pdfReference(this.number(object));
  };

  #copy(object: number, fresh: number): void {
    const raw = this.#file.raw(object);
    if (raw === null) {
      this.#writer.object(fresh, 'null');
      return;
    }
    const unparsed = scanReferences(raw);
    if (unparsed === null) {
      this.#copyParsed(object, fresh);
      return;
    }
    const text = assembler.assemble(unparsed, this.#reference);
    if (unparsed.stream === null) {
      this.#writer.object(fresh, text);
      return;
    }
    const bytes = this.#file.streamBytes(unparsed.stream.afterWord, unparsed.stream.length);
    this.#writer.stream(fresh, text, unparsed.stream.jpeg ? withoutJpegMetadata(bytes) : bytes);
  }

  #copyParsed(object: number, fresh: number): void {
    const { value, stream } = this.#parse(object);
    const cleaned = clean(value, stream !== null);
    if (stream === null || !isDictionary(cleaned)) {
      this.#writer.object(fresh, serialise(stream === null ? cleaned : null, this.#reference));
      return;
    }
    const entries = new Map([...cleaned].filter(([key]) => key !== 'Length'));
    const bytes = usesJpeg(cleaned.get('Filter')) ? withoutJpegMetadata(stream) : stream;
    this.#writer.stream(fresh, serialise(entries, this.#reference).slice(3, -3), bytes);
  }

  /** Not by way of the file's memory: a copied object is not needed again. */
  #parse(object: number): { value: Value; stream: Buffer | null } {
    const raw = this.#file.raw(object);
    if (raw === null) return { value: null, stream: null };
    try {
      const scanner = new Scanner(raw.bytes, raw.at);
      const value = scanner.value();
      if (raw.compressed || !isDictionary(value) || scanner.word() !== 'stream')
        return { value, stream: null };
      return { value, stream: this.#file.streamBytes(scanner.at, value.get('Length') ?? null) };
    } catch (error) {
      // An object nothing can read is as good as absent: viewers skip it too.
      if (error instanceof Damaged) return { value: null, stream: null };
      throw error;
    }
  }
}

function usesJpeg(filter: Value | undefined): boolean {
  return filter === 'DCTDecode' || (Array.isArray(filter) && filter.includes('DCTDecode'));
}
