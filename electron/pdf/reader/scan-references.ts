import { stringEnd } from '../writer/strings.ts';
import { KIND, REGULAR, SPACE } from './characters.ts';
import { LONGEST_NOTICED, type NoticedNames, SUSPECT_NAMES } from './noticed-names.ts';
import type { RawObject, UnparsedObject, UnparsedStream } from './unparsed-object.ts';
import type { Value } from './value.ts';

const DEEPEST = 200;
const HASH = 0x23;
const OPEN_STRING = 0x28;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER_R = 0x52;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/**
 * Finds the references in an object's text without parsing it. Null where the text holds a name to be noticed or
 * breaks the rules: then it has to be parsed.
 */
export function scanReferences(
  object: RawObject,
  names: NoticedNames = SUSPECT_NAMES,
): UnparsedObject | null {
  return new ReferenceScan(object, names).run();
}

/** One walk over an object's text, token by token. Fields instead of values handed about: it is the path of every copied object. */
class ReferenceScan {
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #isCompressed: boolean;
  readonly #names: NoticedNames;
  readonly #references: number[] = [];
  readonly #numbers = new LastNumbers();
  readonly #entries = new StreamEntries();
  #at: number;
  #depth = 0;
  #isOver = false;
  #found: UnparsedObject | null = null;

  constructor({ bytes, at, compressed }: RawObject, names: NoticedNames) {
    this.#bytes = bytes;
    this.#start = at;
    this.#at = at;
    this.#isCompressed = compressed;
    this.#names = names;
  }

  run(): UnparsedObject | null {
    const bytes = this.#bytes;
    while (!this.#isOver && this.#at < bytes.length) {
      const byte = bytes[this.#at] ?? 0;
      const kind = KIND[byte];
      if (kind === SPACE) this.#at += 1;
      else if (kind === REGULAR) this.#regular(byte);
      else if (byte === SLASH) this.#name();
      else this.#delimiter(byte);
    }
    if (!this.#isOver) this.#valueEnded();
    return this.#found;
  }

  /** A number or a word: what goes on up to white space or a delimiter. */
  #regular(first: number): void {
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    let number = 0;
    let isNumber = true;
    let byte = first;
    do {
      if (byte >= 0x30 && byte <= 0x39) number = number * 10 + byte - 0x30;
      else isNumber = false;
      at += 1;
      byte = bytes[at] ?? 0x20;
    } while (at < bytes.length && KIND[byte] === REGULAR);
    this.#at = at;
    if (isNumber) this.#number(number, start);
    else if (first === LETTER_R && at === start + 1) this.#reference();
    else this.#word(first, start);
  }

  #number(number: number, start: number): void {
    this.#numbers.add(number, start);
    this.#entries.number(number, this.#at);
    this.#valueEnded();
  }

  /** The R of `n g R`. */
  #reference(): void {
    const { first, firstStart, secondStart } = this.#numbers;
    if (first < 0) return this.#refuse();
    if (!this.#entries.reference(first, firstStart, secondStart, this.#at))
      this.#references.push(firstStart, this.#at, first);
    this.#numbers.forget();
  }

  #word(first: number, start: number): void {
    this.#numbers.forget();
    if (this.#depth > 0) {
      // Within brackets it is true, false, null or a number with a sign or point; anything else is odd.
      if (first >= 0x41 && !isConstant(this.#bytes, start, this.#at)) this.#refuse();
      return;
    }
    const word = this.#bytes.toString('latin1', start, this.#at);
    if (word === 'stream') this.#streamBegan(start);
    else if (word === 'endobj') this.#finish(start);
    else if (this.#isCompressed) this.#finish(this.#at);
    else if (word.startsWith('endobj')) this.#finish(start);
  }

  #streamBegan(end: number): void {
    const stream = this.#entries.streamAt(end, this.#at);
    if (stream === null) this.#refuse();
    else this.#finish(end, stream);
  }

  #name(): void {
    const bytes = this.#bytes;
    const start = this.#at + 1;
    let at = start;
    let isEscaped = false;
    for (; at < bytes.length && KIND[bytes[at] ?? 0] === REGULAR; at += 1)
      if (bytes[at] === HASH) isEscaped = true;
    this.#at = at;
    this.#numbers.forget();
    if (isEscaped) return this.#refuse();
    const length = at - start;
    const { names, worthComparing } = this.#names;
    if (length > LONGEST_NOTICED || worthComparing[length * 256 + (bytes[start] ?? 0)] === 0)
      return this.#valueEnded();
    const name = bytes.toString('latin1', start, at);
    if (names.has(name) || !this.#entries.name(name, start - 1, this.#depth)) return this.#refuse();
    this.#valueEnded();
  }

  /** A bracket or a string. */
  #delimiter(byte: number): void {
    this.#numbers.forget();
    const isDouble = this.#bytes[this.#at + 1] === byte;
    if (byte === OPEN_STRING || (byte === LESS && !isDouble)) {
      this.#at = stringEnd(this.#bytes, this.#at) ?? this.#at + 1;
      this.#valueEnded();
    } else if (byte === OPEN_ARRAY || byte === LESS) {
      this.#at += byte === LESS ? 2 : 1;
      this.#depth += 1;
      if (this.#depth > DEEPEST) this.#refuse();
    } else if (byte === CLOSE_ARRAY || (byte === GREATER && isDouble)) {
      this.#at += byte === GREATER ? 2 : 1;
      this.#depth -= 1;
      if (this.#depth < 0) this.#refuse();
      else this.#valueEnded();
    } else this.#refuse();
  }

  /** An object of an object stream is over with its value; any other with `endobj` or `stream`. */
  #valueEnded(): void {
    if (this.#isCompressed && this.#depth === 0) this.#finish(this.#at);
  }

  #finish(end: number, stream: UnparsedStream | null = null): void {
    this.#isOver = true;
    this.#found = { bytes: this.#bytes, start: this.#start, end, references: this.#references, stream };
  }

  #refuse(): void {
    this.#isOver = true;
  }
}

/** The last two whole numbers and where they start, for `n g R`; -1 = none. */
class LastNumbers {
  first = -1;
  firstStart = 0;
  secondStart = 0;
  #second = -1;

  add(number: number, start: number): void {
    this.first = this.#second;
    this.firstStart = this.secondStart;
    this.#second = number;
    this.secondStart = start;
  }

  forget(): void {
    this.first = this.#second = -1;
  }
}

/** The entries of a stream's dictionary that have to be known: its Length, and whether it is a JPEG. */
class StreamEntries {
  #lengthStart = -1;
  #lengthEnd = -1;
  #length: Value = null;
  #isOutside = false;
  #isJpeg = false;

  /** Takes note of a name; false where the dictionary has two lengths. */
  name(name: string, start: number, depth: number): boolean {
    if (name === 'DCTDecode') this.#isJpeg = true;
    else if (depth === 1 && name === 'F') this.#isOutside = true;
    else if (depth === 1 && name === 'Length') {
      if (this.#lengthStart >= 0) return false;
      this.#lengthStart = start;
    }
    return true;
  }

  /** Takes note of a number, which is the Length where it is the first one after that name. */
  number(number: number, end: number): void {
    if (this.#lengthStart < 0 || this.#lengthEnd >= 0) return;
    this.#length = number;
    this.#lengthEnd = end;
  }

  /** Whether a reference is the Length: the number taken for it was the reference's first one. */
  reference(object: number, firstStart: number, secondStart: number, end: number): boolean {
    const isLength =
      this.#lengthStart >= 0 &&
      this.#length === object &&
      this.#lengthEnd >= firstStart &&
      this.#lengthEnd <= secondStart;
    if (!isLength) return false;
    this.#length = { object };
    this.#lengthEnd = end;
    return true;
  }

  /** The stream whose word `stream` starts and ends there; null where its bytes lie in another file or its Length has no value. */
  streamAt(wordStart: number, afterWord: number): UnparsedStream | null {
    const start = this.#lengthStart;
    if (this.#isOutside || (start >= 0 && this.#lengthEnd < 0)) return null;
    const cut: readonly [number, number] = start < 0 ? [wordStart, wordStart] : [start, this.#lengthEnd];
    return { afterWord, length: this.#length, cut, jpeg: this.#isJpeg };
  }
}

function isConstant(bytes: Buffer, start: number, end: number): boolean {
  const word = bytes.toString('latin1', start, end);
  return word === 'true' || word === 'false' || word === 'null';
}
