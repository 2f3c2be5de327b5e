import { deflateRawSync } from 'node:zlib';
import type { Reply } from '../../shared/reply.ts';

/**
 * One text: the driver would walk every value of a large case on both sides, which takes many seconds.
 * Long texts stand after it as they are, with all lengths before it: to quote them takes as long as to
 * read them. What is long then is packed, because each letter passes through several hands on its way.
 */
export function toText(reply: Reply<unknown>): string {
  const beside: string[] = [];
  const text = JSON.stringify(reply, function (this: unknown, key: string, value: unknown) {
    if (typeof value === 'string' && value.length > longText && value.isWellFormed())
      return { '\u0000text': beside.push(value) - 1 };
    return withBytes.call(this, key, value);
  });
  const lengths = [text, ...beside].map(({ length }) => length);
  const whole = beside.length === 0 ? text : `s${JSON.stringify(lengths)}\n${text}${beside.join('')}`;
  return whole.length < longText ? whole : `z${deflateRawSync(whole, { level: 1 }).toString('base64')}`;
}

const longText = 100_000;

/** JSON has no bytes; read from the holder, because a Buffer turns itself into numbers first. */
function withBytes(this: unknown, key: string, value: unknown): unknown {
  // JSON.stringify calls this with the object that holds the key.
  const held = (this as Record<string, unknown>)[key];
  return held instanceof Uint8Array ? { '\u0000bytes': Buffer.from(held).toString('base64') } : value;
}

/** Runs in the page: what it sends before this ends has arrived before the answer to this. */
export function flushPage(name: string): Promise<void> {
  // In the page, these are the DOM's.
  const page = globalThis as unknown as { dispatchEvent(event: Event): void };
  page.dispatchEvent(new Event(name));
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** Runs in the page before its own scripts. */
export function exposeFolio(): void {
  // Set by exposeBinding; the page's global has no type here.
  const page = globalThis as unknown as {
    folioAsk: (name: string, input: unknown) => Promise<string>;
    folio: unknown;
  };
  const ask = page.folioAsk;
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
    // Newer than the browser's types: many times as quick as letter by letter.
    const own = Uint8Array as { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
    return own.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  };
  const unpack = (text: string): Promise<string> => {
    const stream = new Blob([fromBase64(text.slice(1))]).stream();
    return new Response(stream.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  };
  const read = (text: string, beside: readonly string[]): unknown => {
    if (!text.includes('{"\\u0000')) return JSON.parse(text);
    return JSON.parse(text, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      // Only toText writes these keys: bytes as base64, and which of the texts beside it.
      if ('\u0000bytes' in value) return fromBase64(value['\u0000bytes'] as string);
      return '\u0000text' in value ? beside[value['\u0000text'] as number] : value;
    });
  };
  const parted = (text: string): unknown => {
    const start = text.indexOf('\n') + 1;
    // toText writes a list of lengths before the first line's end.
    const [length = 0, ...others] = JSON.parse(text.slice(1, start)) as number[];
    let at = start + length;
    const beside = others.map((each) => text.slice(at, (at += each)));
    return read(text.slice(start, start + length), beside);
  };
  const answer = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await ask(name, input);
    const text = reply.startsWith('z') ? await unpack(reply) : reply;
    return text.startsWith('s') ? parted(text) : read(text, []);
  };
  Object.defineProperty(page, 'folio', { value: Object.freeze({ ask: answer }) });
}
