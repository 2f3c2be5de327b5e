import { readdirSync, readFileSync } from 'node:fs';

/** A span that a text should be found to have. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF; empty for a day that does not exist. */
  readonly edtf: string;
}

/** One line of a set: a text by itself or the next sentences of a story. */
export interface Case {
  readonly set: string;
  readonly half: 'dev' | 'held';
  readonly language: string;
  readonly kind: string;
  readonly text: string;
  readonly reference: string | null;
  readonly context: string;
  /** The last date told before, as the set's writer meant it. */
  readonly anchor: string | null;
  readonly expected: readonly Expected[];
}

/**
 * Reads the sets beside this file, `<language>-<kind>.<half>.txt`. `# story ref=… anchor=…` begins a story whose
 * lines follow one another, `# note ref=…` lines that stand alone. `{words|EDTF}` is a date, `{words|!}` a day that
 * does not exist; `//` begins a remark.
 */
export function readCases(): Case[] {
  const folder = new URL('cases/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readSet(name, readFileSync(new URL(name, folder), 'utf8')));
}

function readSet(name: string, content: string): Case[] {
  const [set = '', half] = name.split('.');
  const [language = '', kind = ''] = set.split('-');
  const cases: Case[] = [];
  let block = { story: false, reference: null as string | null, anchor: null as string | null, context: '' };
  for (const line of content.split('\n')) {
    if (line.trim() === '' || line.startsWith('//')) continue;
    if (line.startsWith('# ')) {
      block = toBlock(line);
      continue;
    }
    const { text, expected } = readLine(line);
    const { reference, context, anchor } = block;
    cases.push({
      set,
      half: half === 'held' ? 'held' : 'dev',
      language,
      kind,
      text,
      reference,
      context,
      anchor,
      expected,
    });
    if (block.story) {
      const last = expected.findLast(({ edtf }) => /^\d{4}/.test(edtf));
      block = { ...block, context: `${context} ${text}`.trim(), anchor: last?.edtf ?? anchor };
    }
  }
  return cases;
}

function toBlock(line: string) {
  return {
    story: line.startsWith('# story'),
    reference: /ref=(\S+)/.exec(line)?.[1] ?? null,
    anchor: /anchor=(\S+)/.exec(line)?.[1] ?? null,
    context: '',
  };
}

function readLine(line: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let at = 0;
  for (const found of line.matchAll(/\{([^|{}]*)\|([^{}]*)\}/g)) {
    text += line.slice(at, found.index);
    const words = found[1] ?? '';
    const edtf = found[2] === '!' ? '' : (found[2] ?? '');
    expected.push({ start: text.length, end: text.length + words.length, text: words, edtf });
    text += words;
    at = found.index + found[0].length;
  }
  return { text: text + line.slice(at), expected };
}
