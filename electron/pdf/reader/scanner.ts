import { stringBytes, stringEnd } from '../writer/strings.ts';
import { KIND, REGULAR, SPACE } from './characters.ts';
import { scanReferences } from './scan-references.ts';
import type { UnparsedObject } from './unparsed-object.ts';
import { Damaged, type Dictionary, type Value } from './value.ts';

const DEEPEST = 200;
const SLASH = 0x2f;
const PERCENT = 0x25;
const LESS = 0x3c;
const GREATER = 0x3e;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_STRING = 0x28;
const LETTER_R = 0x52;

/** Stands for a closing bracket or the end of the bytes: no value. */
const END = Symbol('end');
/** A bare word that is no value: `endobj`, `stream`, an operator. */
interface Word {
  readonly word: string;
}
type Token = Value | Word | typeof END;

/** Reads PDF values one after another, forgiving what viewers forgive. */
export class Scanner {
  readonly bytes: Buffer;
  at: number;
  /** The deferred entry, where it was met as a plain dictionary. */
  deferred: UnparsedObject | null = null;
  readonly #deferredKey: string | null;
  #depth = 0;

  /** `deferredKey` names an entry of the outer dictionary that is not to be parsed yet. */
  constructor(bytes: Buffer, at = 0, deferredKey: string | null = null) {
    this.bytes = bytes;
    this.at = at;
    this.#deferredKey = deferredKey;
  }

  /** The next value; null for anything that is none. */
  value(): Value {
    const token = this.#token();
    return token === END || isWord(token) ? null : token;
  }

  /** The next bare word; null, with nothing read, where something else comes. */
  word(): string | null {
    this.skipSpace();
    const start = this.at;
    if (KIND[this.bytes[start] ?? 0] !== REGULAR) return null;
    return this.#regular();
  }

  /** The next whole number of plain digits; null, with nothing read, where something else comes. */
  integer(): number | null {
    const before = this.at;
    this.skipSpace();
    const number = this.#digits(15);
    if (number === null) this.at = before;
    return number;
  }

  skipSpace(): void {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.at];
      if (byte === undefined) return;
      if (byte === PERCENT) this.#skipComment();
      else if (KIND[byte] === SPACE) this.at += 1;
      else return;
    }
  }

  /** Whether the end has been reached. */
  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  #skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) {
      this.at += 1;
    }
  }

  #token(): Token {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) return END;
    if (byte === SLASH) return this.#name();
    if (byte === OPEN_STRING) return this.#string();
    if (byte === LESS) return this.bytes[this.at + 1] === LESS ? this.#nested(true) : this.#string();
    if (byte === OPEN_ARRAY) return this.#nested(false);
    if (byte === CLOSE_ARRAY) return this.#close(1);
    if (byte === GREATER) return this.#close(this.bytes[this.at + 1] === GREATER ? 2 : 1);
    if (KIND[byte] !== REGULAR) return this.#close(1);
    return this.#numberOrWord();
  }

  #close(length: number): typeof END {
    this.at += length;
    return END;
  }

  /** Where it throws, the scanner is not used any more. */
  #nested(isDictionary: boolean): Value {
    if (this.#depth >= DEEPEST) throw new Damaged('nested too deeply');
    this.#depth += 1;
    const value = isDictionary ? this.#dictionary() : this.#array();
    this.#depth -= 1;
    return value;
  }

  #name(): string {
    this.at += 1;
    const text = KIND[this.bytes[this.at] ?? 0x20] === REGULAR ? this.#regular() : '';
    if (!text.includes('#')) return text;
    return text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  #string(): Buffer {
    const end = stringEnd(this.bytes, this.at) ?? this.at + 1;
    const bytes = stringBytes(this.bytes.subarray(this.at, end));
    this.at = end;
    return bytes;
  }

  #array(): Value[] {
    this.at += 1;
    const values: Value[] = [];
    for (;;) {
      const token = this.#token();
      if (token === END) return values;
      if (isWord(token)) {
        if (this.#stopsObject(token)) return values;
        values.push(null);
      } else values.push(token);
    }
  }

  #dictionary(): Dictionary {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      const key = this.#token();
      if (key === END) return entries;
      if (isWord(key) && this.#stopsObject(key)) return entries;
      if (typeof key !== 'string' || this.#defers(key)) continue;
      const value = this.#token();
      if (value === END) return entries;
      if (isWord(value)) {
        if (this.#stopsObject(value)) return entries;
      } else if (!entries.has(key)) entries.set(key, value);
    }
  }

  #defers(key: string): boolean {
    if (key !== this.#deferredKey || this.#depth !== 1 || this.deferred !== null) return false;
    this.skipSpace();
    if (this.bytes[this.at] !== LESS || this.bytes[this.at + 1] !== LESS) return false;
    this.deferred = scanReferences({ bytes: this.bytes, at: this.at, compressed: true });
    if (this.deferred === null) return false;
    this.at = this.deferred.end;
    return true;
  }

  /** An object's end inside a bracket: the bracket was never closed. */
  #stopsObject({ word }: Word): boolean {
    if (word !== 'endobj' && word !== 'stream' && word !== 'endstream') return false;
    this.at -= word.length;
    return true;
  }

  #numberOrWord(): Value | Word {
    const number = this.#digits(10);
    if (number !== null) return this.#reference(number) ?? number;
    const text = this.#regular();
    if (/^[+-]*\d*\.?\d*(?:-\d*)?$/.test(text) && /\d|\./.test(text)) return lenientNumber(text);
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (text === 'null') return null;
    return { word: text };
  }

  #reference(object: number): Value {
    const before = this.at;
    this.skipSpace();
    if (this.#digits(5) !== null) {
      this.skipSpace();
      if (this.bytes[this.at] === LETTER_R && KIND[this.bytes[this.at + 1] ?? 0x20] !== REGULAR) {
        this.at += 1;
        return { object };
      }
    }
    this.at = before;
    return null;
  }

  /** A word of at most so many digits and nothing else; null, with nothing read, for any other. */
  #digits(most: number): number | null {
    const { bytes } = this;
    let number = 0;
    let at = this.at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) number = number * 10 + byte - 0x30;
      else if (KIND[byte] === REGULAR) return null;
      else break;
    }
    const length = at - this.at;
    if (length === 0 || length > most) return null;
    this.at = at;
    return number;
  }

  #regular(): string {
    const start = this.at;
    const { bytes } = this;
    let at = start;
    while (at < bytes.length && KIND[bytes[at] ?? 0] === REGULAR) at += 1;
    this.at = at;
    return bytes.toString('latin1', start, at);
  }
}

function isWord(token: Token): token is Word {
  return typeof token === 'object' && token !== null && 'word' in token;
}

/** Doubled signs and a sign inside a number are read as viewers read them. */
function lenientNumber(text: string): number {
  const negative = text.startsWith('-');
  const digits = /\d*\.?\d*/.exec(text.replace(/^[+-]+/, ''))?.[0] ?? '';
  const value = Number(digits === '' || digits === '.' ? '0' : digits);
  return negative ? -value : value;
}
