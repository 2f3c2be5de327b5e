import { readFileSync } from 'node:fs';
import { constants, inflateSync } from 'node:zlib';

/** An element of a written file's structure tree, with its elements in reading order. */
export interface Element {
  readonly type: string;
  readonly alternative: boolean;
  readonly scope: string;
  readonly language: string;
  readonly kids: readonly Element[];
}

/** Reads the structure tree of a file that Folio wrote without a password: its objects are plain text. */
export function readStructure(path: string): Element {
  const bodies = new Map<string, string>();
  const file = readFileSync(path, 'latin1');
  for (const [, number = '', body = ''] of file.matchAll(
    /(\d+) 0 obj\n(<< \/Type \/StructElem [\s\S]*?)\nendobj/g,
  ))
    bodies.set(number, body);
  const read = (body: string): Element => ({
    type: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
    alternative: body.includes('/Alt '),
    scope: /\/Scope \/(\w+)/.exec(body)?.[1] ?? '',
    language: /\/Lang \((.*?)\)/.exec(body)?.[1] ?? '',
    kids: kidsOf(body).flatMap((kid) => {
      const found = bodies.get(kid);
      return found === undefined ? [] : [read(found)];
    }),
  });
  const root = [...bodies.values()].find((body) => body.includes('/S /Document'));
  return read(root ?? '');
}

/** Every element, in reading order. */
export function everyElement(element: Element): readonly Element[] {
  return [element, ...element.kids.flatMap(everyElement)];
}

function kidsOf(body: string): readonly string[] {
  const list = /\/K \[([\s\S]*)\] >>$/.exec(body)?.[1] ?? '';
  const elements = list.replaceAll(/<<[\s\S]*?>>/g, '');
  return [...elements.matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number);
}

/** The operators of each page's own content, exhibits' pages left out of it, in the order of the file. */
export function readContents(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const file = bytes.toString('latin1');
  const pages = [...file.matchAll(/\/Type \/Page \/Parent [^\n]*\/Contents \[(\d+) 0 R\]/g)];
  return pages.map(([, number = '']) => {
    const head = new RegExp(`(?:^|\\n)${number} 0 obj\\n[\\s\\S]*?stream\\r?\\n`).exec(file);
    const start = (head?.index ?? 0) + (head?.[0].length ?? 0);
    const content = bytes.subarray(start, file.indexOf('endstream', start));
    const isPacked = head?.[0].includes('/FlateDecode') ?? false;
    return (isPacked ? inflateSync(content, { finishFlush: constants.Z_SYNC_FLUSH }) : content).toString(
      'latin1',
    );
  });
}
