import { readFileSync } from 'node:fs';

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
