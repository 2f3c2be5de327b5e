import { stringEnd } from '../writer/strings.ts';
import { KIND, REGULAR, SPACE } from './characters.ts';
import type { RawObject } from './pdf-file.ts';
import type { Value } from './value.ts';

/** An object's text with its references found but not yet replaced. */
export interface Outlined {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Start, end and object number of each reference, in order. */
  readonly references: readonly number[];
  /** For a stream: where its bytes start and its Length stands. */
  readonly stream: StreamOutline | null;
}

interface StreamOutline {
  /** The end of the word `stream`. */
  readonly afterWord: number;
  readonly length: Value;
  /** Start and end of the Length entry; equal where there is none. */
  readonly cut: readonly [number, number];
  readonly jpeg: boolean;
}

/** Names to be noticed in an object's text. */
export interface NoticedNames {
  readonly names: ReadonlySet<string>;
  /** By length and first byte: whether a name is worth comparing. */
  readonly worthComparing: Uint8Array;
}

const LONGEST_NAME = 20;

/** Words apart by blanks, none longer than 20 letters. */
export function noticedNames(words: string): NoticedNames {
  const names = new Set(words.split(/\s+/));
  const worthComparing = new Uint8Array((LONGEST_NAME + 1) * 256);
  for (const name of [...names, 'Length', 'DCTDecode', 'F'])
    worthComparing[name.length * 256 + name.charCodeAt(0)] = 1;
  return { names, worthComparing };
}

/**
 * Names that stand for something a leaf must not carry, or that can lead to it. An object with one of them
 * is read whole and cleaned; all others are passed through as they are.
 */
const ODD_NAMES = noticedNames(
  `Metadata PieceInfo AF StructParent StructParents OPI Ref Alternates LastModified Page
  Pages Catalog Filespec EmbeddedFile EmbeddedFiles EF Annot Action JS JavaScript Launch
  GoToR GoToE SubmitForm ImportData URI RichMedia Rendition StructElem StructTreeRoot
  FFilter AA OpenAction Thumb Names AcroForm`,
);

const DEEPEST = 200;
const HASH = 0x23;
const WORD_R = 0x52;

/**
 * Finds the references in an object's text without reading it into values. Null where the text holds a name
 * to be looked at or breaks the rules: then it has to be read whole.
 */
export function outline(
  { bytes, at: start, packed }: RawObject,
  { names, worthComparing }: NoticedNames = ODD_NAMES,
): Outlined | null {
  const references: number[] = [];
  let depth = 0;
  let at = start;
  // The last two whole numbers, for `n g R`.
  let firstNumber = -1;
  let firstStart = 0;
  let secondNumber = -1;
  let secondStart = 0;
  let cutStart = -1;
  let cutEnd = -1;
  let length: Value = null;
  let fileKey = false;
  let jpeg = false;
  const limit = bytes.length;
  while (at < limit) {
    const byte = bytes[at] ?? 0;
    const kind = KIND[byte];
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    if (kind === REGULAR) {
      const tokenStart = at;
      let number = 0;
      let digits = true;
      let current = byte;
      do {
        if (current >= 0x30 && current <= 0x39) number = number * 10 + current - 0x30;
        else digits = false;
        at += 1;
        current = bytes[at] ?? 0x20;
      } while (at < limit && KIND[current] === REGULAR);
      if (digits) {
        firstNumber = secondNumber;
        firstStart = secondStart;
        secondNumber = number;
        secondStart = tokenStart;
        if (cutStart >= 0 && cutEnd < 0) {
          length = number;
          cutEnd = at;
        }
        if (depth === 0 && packed) return finish(at);
        continue;
      }
      if (byte === WORD_R && at === tokenStart + 1) {
        if (firstNumber < 0) return null;
        if (cutStart >= 0 && length === firstNumber && cutEnd >= firstStart && cutEnd <= secondStart) {
          length = { object: firstNumber };
          cutEnd = at;
        } else references.push(firstStart, at, firstNumber);
        firstNumber = secondNumber = -1;
        continue;
      }
      firstNumber = secondNumber = -1;
      if (depth === 0) {
        const word = bytes.toString('latin1', tokenStart, at);
        if (word === 'endobj') return finish(tokenStart);
        if (word === 'stream') {
          if (fileKey || (cutStart >= 0 && cutEnd < 0)) return null;
          const cut: [number, number] = cutStart < 0 ? [tokenStart, tokenStart] : [cutStart, cutEnd];
          return { bytes, start, end: tokenStart, references, stream: { afterWord: at, length, cut, jpeg } };
        }
        if (packed) return finish(at);
        if (word.startsWith('endobj')) return finish(tokenStart);
        continue;
      }
      // A bare word inside brackets is true, false, null or a number with a sign or point; anything else is odd.
      if (byte >= 0x41 && !isConstant(bytes, tokenStart, at)) return null;
      continue;
    }
    if (byte === 0x2f) {
      const nameStart = at;
      at += 1;
      let escaped = false;
      while (at < limit && KIND[bytes[at] ?? 0] === REGULAR) {
        if (bytes[at] === HASH) escaped = true;
        at += 1;
      }
      firstNumber = secondNumber = -1;
      if (escaped) return null;
      const size = at - nameStart - 1;
      if (size > LONGEST_NAME || worthComparing[size * 256 + (bytes[nameStart + 1] ?? 0)] === 0) continue;
      const name = bytes.toString('latin1', nameStart + 1, at);
      if (names.has(name)) return null;
      if (name === 'DCTDecode') jpeg = true;
      else if (depth === 1 && name === 'F') fileKey = true;
      else if (depth === 1 && name === 'Length') {
        if (cutStart >= 0) return null;
        cutStart = nameStart;
      }
      if (depth === 0 && packed) return finish(at);
      continue;
    }
    firstNumber = secondNumber = -1;
    if (byte === 0x28 || (byte === 0x3c && bytes[at + 1] !== 0x3c)) {
      at = stringEnd(bytes, at) ?? at + 1;
      if (depth === 0 && packed) return finish(at);
      continue;
    }
    if (byte === 0x5b || byte === 0x3c) {
      depth += 1;
      if (depth > DEEPEST) return null;
      at += byte === 0x3c ? 2 : 1;
      continue;
    }
    if (byte === 0x5d || (byte === 0x3e && bytes[at + 1] === 0x3e)) {
      depth -= 1;
      if (depth < 0) return null;
      at += byte === 0x3e ? 2 : 1;
      if (depth === 0 && packed) return finish(at);
      continue;
    }
    return null;
  }
  return packed && depth === 0 ? finish(at) : null;

  function finish(end: number): Outlined {
    return { bytes, start, end, references, stream: null };
  }
}

function isConstant(bytes: Buffer, start: number, end: number): boolean {
  const word = bytes.toString('latin1', start, end);
  return word === 'true' || word === 'false' || word === 'null';
}

/** Puts an object's text together with its references replaced and a stream's Length left out. */
export class TextAssembler {
  #scratch = Buffer.allocUnsafeSlow(1 << 16);
  #filled = 0;

  /** The text, valid until the next call. */
  assemble(object: Outlined, renumbered: (object: number) => string): Buffer {
    this.#filled = 0;
    const { bytes, references } = object;
    const cut = object.stream?.cut ?? null;
    let [start, end] = [object.start, object.end];
    if (object.stream !== null) {
      // A stream's dictionary is handed on without its brackets: the writer adds its own Length.
      start = bytes.indexOf('<<', start) + 2;
      end = bytes.lastIndexOf('>>', end);
    }
    this.#reserve(end - start + references.length * 8 + 64);
    let copied = start;
    for (let index = 0; index < references.length; index += 3) {
      const from = references[index] ?? 0;
      copied = this.#copy(bytes, copied, from, cut);
      this.#filled += this.#scratch.write(renumbered(references[index + 2] ?? 0), this.#filled, 'latin1');
      copied = references[index + 1] ?? copied;
    }
    this.#copy(bytes, copied, end, cut);
    return this.#scratch.subarray(0, this.#filled);
  }

  #copy(bytes: Buffer, from: number, to: number, cut: readonly [number, number] | null): number {
    if (cut !== null && cut[0] >= from && cut[0] < to) {
      this.#filled += bytes.copy(this.#scratch, this.#filled, from, cut[0]);
      this.#filled += bytes.copy(this.#scratch, this.#filled, cut[1], to);
    } else this.#filled += bytes.copy(this.#scratch, this.#filled, from, to);
    return to;
  }

  #reserve(size: number): void {
    if (size > this.#scratch.length) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
  }
}
