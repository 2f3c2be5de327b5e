import { GrowingBytes } from './growing-bytes.ts';

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** How many codes there are of each length, and the symbols in code order. */
interface Codes {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

class Ended extends Error {}

/**
 * Unpacks zlib data up to its first fault and gives what came out (RFC 1950, RFC 1951). Throws `Damaged` past `most`.
 * Slow: for damaged streams only, where zlib gives nothing at all.
 */
export function partialInflate(data: Buffer, most: number): Buffer {
  const reader = new Bits(data, (data[0] ?? 0) % 16 === 8 ? 2 : 0);
  const out = new GrowingBytes(most);
  try {
    for (let last = 0; last === 0;) {
      last = reader.take(1);
      readBlock(reader, out);
    }
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  }
  return out.whole();
}

class Bits {
  readonly #data: Buffer;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(data: Buffer, at: number) {
    this.#data = data;
    this.#at = at;
  }

  take(count: number): number {
    while (this.#count < count) {
      const byte = this.#data[this.#at];
      if (byte === undefined) throw new Ended();
      this.#held |= byte << this.#count;
      this.#count += 8;
      this.#at += 1;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  alignToByte(): void {
    this.#held = 0;
    this.#count = 0;
  }

  symbol({ counts, symbols }: Codes): number {
    for (let code = 0, first = 0, index = 0, length = 1; length <= 15; length += 1) {
      code |= this.take(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Ended();
  }
}

function readBlock(reader: Bits, out: GrowingBytes): void {
  switch (reader.take(2)) {
    case 0:
      return readStored(reader, out);
    case 1:
      return readPacked(reader, out, FIXED_LITERALS, FIXED_DISTANCES);
    case 2: {
      const { literals, distances } = readCodes(reader);
      return readPacked(reader, out, literals, distances);
    }
    default:
      throw new Ended();
  }
}

function readStored(reader: Bits, out: GrowingBytes): void {
  reader.alignToByte();
  const length = reader.take(16);
  reader.take(16);
  for (let index = 0; index < length; index += 1) out.push(reader.take(8));
}

function readPacked(reader: Bits, out: GrowingBytes, literals: Codes, distances: Codes): void {
  for (;;) {
    const symbol = reader.symbol(literals);
    if (symbol === 256) return;
    if (symbol < 256) out.push(symbol);
    else copyEarlier(reader, out, symbol - 257, distances);
  }
}

function copyEarlier(reader: Bits, out: GrowingBytes, index: number, distances: Codes): void {
  const length = (LENGTH_BASE[index] ?? 0) + reader.take(LENGTH_EXTRA[index] ?? 0);
  const symbol = reader.symbol(distances);
  const distance = (DISTANCE_BASE[symbol] ?? 0) + reader.take(symbol < 4 ? 0 : (symbol >> 1) - 1);
  if (distance > out.length || distance === 0) throw new Ended();
  for (let count = 0; count < length; count += 1) out.push(out.before(distance));
}

function readCodes(reader: Bits): { literals: Codes; distances: Codes } {
  const literalCount = reader.take(5) + 257;
  const distanceCount = reader.take(5) + 1;
  const order = CODE_ORDER.slice(0, reader.take(4) + 4);
  const own = Array.from({ length: 19 }, () => 0);
  for (const position of order) own[position] = reader.take(3);
  const lengths = readLengths(reader, toCodes(own), literalCount + distanceCount);
  return {
    literals: toCodes(lengths.slice(0, literalCount)),
    distances: toCodes(lengths.slice(literalCount)),
  };
}

function readLengths(reader: Bits, codes: Codes, total: number): number[] {
  const lengths: number[] = [];
  while (lengths.length < total) {
    const symbol = reader.symbol(codes);
    if (symbol < 16) lengths.push(symbol);
    else {
      const value = symbol === 16 ? (lengths.at(-1) ?? 0) : 0;
      const times =
        symbol === 16 ? 3 + reader.take(2) : symbol === 17 ? 3 + reader.take(3) : 11 + reader.take(7);
      for (let count = 0; count < times; count += 1) lengths.push(value);
    }
  }
  return lengths;
}

function toCodes(lengths: readonly number[]): Codes {
  const counts = Array.from({ length: 16 }, () => 0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length || a.symbol - b.symbol)
    .map(({ symbol }) => symbol);
  return { counts: [0, ...counts.slice(1)], symbols };
}

const FIXED_LITERALS = toCodes(
  Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const FIXED_DISTANCES = toCodes(Array.from({ length: 30 }, () => 5));
