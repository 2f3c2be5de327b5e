import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const renderer = join(import.meta.dirname, '../../renderer');
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(renderer, name), 'utf8') }));

// A locale file is a tree of texts (the locales' own tests hold that).
type Tree = { readonly [key: string]: string | Tree };
const english = JSON.parse(readFileSync(join(renderer, 'locales/en.json'), 'utf8')) as Tree;
const known = new Set(keysOf(english, ''));

function keysOf(tree: Tree, path: string): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

interface Uses {
  /** Keys written out, also as one of two in a condition. */
  readonly whole: readonly string[];
  /** Keys with a part filled in when running: `kind.${record}`. */
  readonly patterns: readonly string[];
}

/** The texts that a source file asks for. */
function usesIn(source: string): Uses {
  const calls = [...source.matchAll(/(?<![\w.])t\(/g)];
  const asked = calls.map((call) => withoutOptions(callFrom(source, call.index + 1)));
  return {
    whole: asked.flatMap((text) =>
      [...text.matchAll(/^'(\w+)'$|'(\w+(?:\.[\w-]+)+)'/g)].map(([, one, path]) => one ?? path ?? ''),
    ),
    patterns: asked.flatMap((text) => [...text.matchAll(/`([^`]*)`/g)].map(([, key]) => key ?? '')),
  };
}

/** From an opening bracket to the one that closes it. */
function callFrom(source: string, start: number): string {
  let open = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '(') open += 1;
    if (source[at] === ')') open -= 1;
    if (open === 0) return source.slice(start + 1, at);
  }
  return source.slice(start + 1);
}

/** What stands before the values to fill in. */
function withoutOptions(text: string): string {
  return text.replace(/,\s*\{[\s\S]*$/, '');
}

function matches(pattern: string): readonly string[] {
  const parts = pattern.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  const shape = new RegExp(`^${parts.join('[^.]+')}$`);
  return [...known].filter((key) => shape.test(key));
}

describe('the texts the window asks for', () => {
  it.each(sources)('are all in English: $name', ({ text }) => {
    const { whole, patterns } = usesIn(text);
    expect(whole.filter((key) => !known.has(key))).toEqual([]);
    expect(patterns.filter((pattern) => matches(pattern).length === 0)).toEqual([]);
  });

  it('are all that the English file holds', () => {
    const uses = sources.map(({ text }) => usesIn(text));
    const used = new Set(uses.flatMap(({ whole, patterns }) => [...whole, ...patterns.flatMap(matches)]));
    expect([...known].filter((key) => !used.has(key))).toEqual([]);
  });

  it('would be found in conditions and with parts to fill in', () => {
    expect(usesIn("t(open ? 'a.one' : 'a.two', { name: 'b.not' })").whole).toEqual(['a.one', 'a.two']);
    expect(usesIn('t(`kind.${record.kind}`)').patterns).toEqual(['kind.${record.kind}']);
    expect(usesIn("at('no.key')")).toEqual({ whole: [], patterns: [] });
    expect(matches('no.such.${key}')).toEqual([]);
  });
});
