const OPEN = 0x28;
const CLOSE = 0x29;
const BACKSLASH = 0x5c;
const LESS = 0x3c;
const GREATER = 0x3e;
const PERCENT = 0x25;

/** Rewrites an object's text with each of its strings passed through `change`. */
export function mapStrings(body: Buffer, change: (bytes: Buffer) => Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (let at = 0; at < body.length;) {
    const end = stringEnd(body, at);
    if (end === null) {
      at = body[at] === PERCENT ? lineEnd(body, at) : at + (isDictionaryOpen(body, at) ? 2 : 1);
      continue;
    }
    const plain = stringBytes(body.subarray(at, end));
    parts.push(
      body.subarray(copied, at),
      Buffer.from(`<${Buffer.from(change(plain)).toString('hex')}>`, 'latin1'),
    );
    at = copied = end;
  }
  return copied === 0 ? body : Buffer.concat([...parts, body.subarray(copied)]);
}

function isDictionaryOpen(body: Buffer, at: number): boolean {
  return body[at] === LESS && body[at + 1] === LESS;
}

function lineEnd(body: Buffer, at: number): number {
  let end = at;
  while (end < body.length && body[end] !== 0x0a && body[end] !== 0x0d) end += 1;
  return end;
}

/** The index after the string that starts at `at`; null where none does. */
export function stringEnd(body: Buffer, at: number): number | null {
  if (body[at] === OPEN) return literalEnd(body, at);
  if (body[at] !== LESS || body[at + 1] === LESS) return null;
  const close = body.indexOf(GREATER, at);
  return close < 0 ? body.length : close + 1;
}

function literalEnd(body: Buffer, open: number): number {
  let depth = 0;
  for (let at = open; at < body.length; at += 1) {
    const byte = body[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return body.length;
}

/** The bytes a string stands for; `token` holds its delimiters. */
export function stringBytes(token: Buffer): Buffer {
  return token[0] === LESS ? hexBytes(token) : literalBytes(token);
}

function hexBytes(token: Buffer): Buffer {
  const digits = token.toString('latin1').replaceAll(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

const ESCAPES = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

function literalBytes(token: Buffer): Buffer {
  const end = token.at(-1) === CLOSE ? token.length - 1 : token.length;
  const bytes: number[] = [];
  for (let at = 1; at < end; at += 1) {
    const byte = token[at] ?? 0;
    if (byte === 0x0d) {
      bytes.push(0x0a);
      if (token[at + 1] === 0x0a) at += 1;
    } else if (byte !== BACKSLASH) {
      bytes.push(byte);
    } else {
      at += 1;
      const escape = readEscape(token, at, end);
      if (escape.byte !== null) bytes.push(escape.byte);
      at += escape.more;
    }
  }
  return Buffer.from(bytes);
}

/** What follows a backslash: the byte it means (none for a broken line) and how many more bytes it takes. */
function readEscape(token: Buffer, at: number, end: number): { byte: number | null; more: number } {
  const first = token[at] ?? 0;
  if (first === 0x0d) return { byte: null, more: token[at + 1] === 0x0a ? 1 : 0 };
  if (first === 0x0a || at >= end) return { byte: null, more: 0 };
  if (first < 0x30 || first > 0x37) return { byte: ESCAPES.get(first) ?? first, more: 0 };
  const digits = /^[0-7]{1,3}/.exec(token.toString('latin1', at, Math.min(at + 3, end)))?.[0] ?? '0';
  return { byte: Number.parseInt(digits, 8) & 0xff, more: digits.length - 1 };
}
