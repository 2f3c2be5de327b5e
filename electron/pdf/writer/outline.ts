import { pdfNumbers, pdfReference, pdfText } from './pdf-text.ts';

/** One line of the outline. Levels start at 0 and go down by one at most. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  /** The page's object number. */
  readonly page: number;
  /** Height above the page's foot, in points; the page's top if absent. */
  readonly top?: number;
  /** Shows the entries below it at first. */
  readonly open?: boolean;
}

interface Objects {
  reserve(): number;
  object(object: number, text: string): void;
}

interface Item {
  readonly entry: OutlineEntry;
  readonly object: number;
  readonly kids: Item[];
}

/** Writes the outline and gives its object number; null where there is no entry. */
export function writeOutline(objects: Objects, entries: readonly OutlineEntry[]): number | null {
  if (entries.length === 0) return null;
  const root = objects.reserve();
  const top = toTree(objects, entries);
  writeItems(objects, top, root);
  objects.object(root, `<< /Type /Outlines${family(top)} /Count ${shown(top)} >>`);
  return root;
}

function toTree(objects: Objects, entries: readonly OutlineEntry[]): Item[] {
  const top: Item[] = [];
  const path: Item[][] = [top];
  for (const entry of entries) {
    const item = { entry, object: objects.reserve(), kids: [] };
    path.length = Math.min(path.length, entry.level + 1);
    path.at(-1)?.push(item);
    path.push(item.kids);
  }
  return top;
}

function writeItems(objects: Objects, items: readonly Item[], parent: number): void {
  for (const [index, { entry, object, kids }] of items.entries()) {
    const previous = items[index - 1];
    const next = items[index + 1];
    const links = [
      `/Parent ${pdfReference(parent)}`,
      previous === undefined ? '' : `/Prev ${pdfReference(previous.object)}`,
      next === undefined ? '' : `/Next ${pdfReference(next.object)}`,
    ].filter((text) => text !== '');
    const count = kids.length === 0 ? '' : ` /Count ${entry.open === true ? shown(kids) : -shown(kids)}`;
    objects.object(
      object,
      `<< /Title ${pdfText(entry.title)} ${links.join(' ')}${family(kids)}${count} /Dest ${destination(entry.page, entry.top)} >>`,
    );
    writeItems(objects, kids, object);
  }
}

function family(kids: readonly Item[]): string {
  const first = kids[0];
  const last = kids.at(-1);
  if (first === undefined || last === undefined) return '';
  return ` /First ${pdfReference(first.object)} /Last ${pdfReference(last.object)}`;
}

function shown(items: readonly Item[]): number {
  return items.reduce((sum, { entry, kids }) => sum + 1 + (entry.open === true ? shown(kids) : 0), 0);
}

/** Where a link goes: a page, at its top or at a height in points above its foot. */
export function destination(page: number, top?: number): string {
  if (top === undefined) return `[${pdfReference(page)} /Fit]`;
  return `[${pdfReference(page)} /XYZ null ${pdfNumbers([top])} null]`;
}
