import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { GrowingBytes } from './growing-bytes.ts';
import { partialInflate } from './partial-inflate.ts';
import { Damaged, type Dictionary, EMPTY, isArray, isDictionary, type Value } from './value.ts';

/** The most one stream may unpack to, in bytes: past it the file is a bomb or beyond us. */
const MOST_UNPACKED = 256 << 20;
/** The same for what is unpacked byte by byte. */
const MOST_UNPACKED_SLOWLY = 64 << 20;
const MOST_FILTERS = 16;

type Resolve = (value: Value | undefined) => Value;

/** A stream's bytes with all filters undone. Throws `Damaged` for a filter of images or one not known. */
export function decodeStream(bytes: Buffer, dictionary: Dictionary, resolve: Resolve): Buffer {
  const filters = listOf(resolve(dictionary.get('Filter') ?? dictionary.get('F')));
  if (filters.length > MOST_FILTERS) throw new Damaged('packed too many times');
  const parameters = listOf(resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP')));
  return filters.reduce<Buffer>((data, filter, index) => {
    const name = resolve(filter);
    const settings = resolve(parameters[index]);
    return undo(data, typeof name === 'string' ? name : '', resolvedSettings(settings, resolve));
  }, bytes);
}

function listOf(value: Value): readonly Value[] {
  if (value === null) return [];
  return isArray(value) ? value : [value];
}

function resolvedSettings(value: Value, resolve: Resolve): ReadonlyMap<string, Value> {
  if (!isDictionary(value)) return EMPTY;
  return new Map([...value].map(([key, entry]) => [key, resolve(entry)]));
}

function undo(data: Buffer, filter: string, settings: Dictionary): Buffer {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return undoPredictor(inflate(data), settings);
    case 'LZWDecode':
    case 'LZW':
      return undoPredictor(unpackLzw(data, numberIn(settings, 'EarlyChange', 1)), settings);
    case 'ASCIIHexDecode':
    case 'AHx':
      return unpackHex(data);
    case 'ASCII85Decode':
    case 'A85':
      return unpackBase85(data);
    case 'RunLengthDecode':
    case 'RL':
      return unpackRuns(data);
    case 'Crypt':
      return data;
    default:
      throw new Damaged('a filter that cannot be undone');
  }
}

function numberIn(settings: Dictionary, key: string, otherwise: number): number {
  const value = settings.get(key);
  return typeof value === 'number' ? value : otherwise;
}

/** Unpacks as much as is whole: viewers show what they can of a cut-off stream. */
function inflate(data: Buffer): Buffer {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED };
  try {
    return inflateSync(data, options);
  } catch (error) {
    if (isTooLarge(error)) throw new Damaged('unpacks to too much');
  }
  try {
    return inflateRawSync(data, options);
  } catch (error) {
    if (isTooLarge(error)) throw new Damaged('unpacks to too much');
    return partialInflate(data, MOST_UNPACKED_SLOWLY);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError;
}

function undoPredictor(data: Buffer, settings: Dictionary): Buffer {
  const predictor = numberIn(settings, 'Predictor', 1);
  if (predictor <= 1) return data;
  const colours = numberIn(settings, 'Colors', 1);
  const bits = numberIn(settings, 'BitsPerComponent', 8);
  const columns = numberIn(settings, 'Columns', 1);
  const pixel = Math.max(1, Math.ceil((colours * bits) / 8));
  const row = Math.ceil((colours * bits * columns) / 8);
  if (!(row > 0 && row < MOST_UNPACKED)) throw new Damaged('a row of impossible width');
  return predictor === 2 ? undoTiff(data, row, pixel, bits) : undoPng(data, row, pixel);
}

function undoTiff(data: Buffer, row: number, pixel: number, bits: number): Buffer {
  if (bits !== 8) throw new Damaged('a predictor that cannot be undone');
  const out = Buffer.from(data);
  for (let start = 0; start < out.length; start += row) {
    const end = Math.min(start + row, out.length);
    for (let at = start + pixel; at < end; at += 1)
      out[at] = ((out[at] ?? 0) + (out[at - pixel] ?? 0)) & 0xff;
  }
  return out;
}

function undoPng(data: Buffer, row: number, pixel: number): Buffer {
  const rows = Math.ceil(data.length / (row + 1));
  const out = Buffer.alloc(rows * row);
  for (let index = 0; index < rows; index += 1) {
    const from = index * (row + 1);
    const kind = data[from] ?? 0;
    const to = index * row;
    const length = Math.min(row, data.length - from - 1);
    for (let at = 0; at < length; at += 1) {
      const left = at >= pixel ? (out[to + at - pixel] ?? 0) : 0;
      const up = index > 0 ? (out[to + at - row] ?? 0) : 0;
      const corner = at >= pixel && index > 0 ? (out[to + at - row - pixel] ?? 0) : 0;
      out[to + at] = ((data[from + 1 + at] ?? 0) + predicted(kind, left, up, corner)) & 0xff;
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function unpackHex(data: Buffer): Buffer {
  const text = data.toString('latin1').split('>', 1)[0] ?? '';
  const digits = text.replaceAll(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

function unpackBase85(data: Buffer): Buffer {
  const out = new GrowingBytes(MOST_UNPACKED);
  let group: number[] = [];
  const start = data.toString('latin1', 0, 2) === '<~' ? 2 : 0;
  for (const byte of data.subarray(start)) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) for (const zero of [0, 0, 0, 0]) out.push(zero);
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21);
    if (group.length === 5) {
      for (const each of groupBytes(group)) out.push(each);
      group = [];
    }
  }
  if (group.length > 1) {
    const filled = [...group, 84, 84, 84, 84].slice(0, 5);
    for (const each of groupBytes(filled).slice(0, group.length - 1)) out.push(each);
  }
  return out.whole();
}

function groupBytes(group: readonly number[]): number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  return [Math.floor(value / 2 ** 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function unpackRuns(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < data.length;) {
    const length = data[at] ?? 128;
    if (length === 128) break;
    if (length < 128) parts.push(data.subarray(at + 1, at + 2 + length));
    else parts.push(Buffer.alloc(257 - length, data[at + 1] ?? 0));
    at += length < 128 ? length + 2 : 2;
  }
  return Buffer.concat(parts);
}

function unpackLzw(data: Buffer, early: number): Buffer {
  const out = new GrowingBytes(MOST_UNPACKED_SLOWLY);
  let table: (readonly number[])[] = [];
  let width = 9;
  let bits = 0;
  let held = 0;
  let previous: readonly number[] | null = null;
  const restart = () => {
    table = Array.from({ length: 258 }, (_, code) => [code]);
    width = 9;
    previous = null;
  };
  restart();
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >>> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      restart();
      continue;
    }
    const known: readonly number[] | undefined = table[code];
    const last: readonly number[] | null = previous;
    const entry: readonly number[] = known ?? (last === null ? [] : [...last, last[0] ?? 0]);
    for (const value of entry) out.push(value);
    if (last !== null && table.length < 4096) table.push([...last, entry[0] ?? 0]);
    previous = entry;
    width = Math.min(12, Math.max(9, Math.ceil(Math.log2(table.length + early + 1))));
  }
  return out.whole();
}
