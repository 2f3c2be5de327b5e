import { pdfReference } from './pdf-text.ts';

const KIDS_PER_NODE = 32;

/** Where finished nodes go. */
interface Objects {
  reserve(): number;
  object(object: number, text: string): void;
}

interface Node {
  readonly object: number;
  kids: number[];
  pages: number;
}

/** A balanced page tree built as pages arrive, holding only the open node of each level. */
export class PageTree {
  readonly #objects: Objects;
  readonly #levels: Node[] = [];

  constructor(objects: Objects) {
    this.#objects = objects;
  }

  /** Adds a page and gives the object number of its parent. */
  add(page: number): number {
    return this.#addTo(0, page, 1);
  }

  /** Writes what is open and gives the root's object number. */
  finish(): number {
    for (let level = 0; level + 1 < this.#levels.length; level += 1) this.#close(level);
    const root = this.#levels.at(-1) ?? this.#open();
    this.#write(root, null);
    return root.object;
  }

  #addTo(level: number, kid: number, pages: number): number {
    let node = this.#levels[level];
    if (node !== undefined && node.kids.length === KIDS_PER_NODE) {
      this.#close(level);
      node = undefined;
    }
    node ??= this.#levels[level] = this.#open();
    node.kids.push(kid);
    node.pages += pages;
    return node.object;
  }

  #close(level: number): void {
    const node = this.#levels[level];
    if (node === undefined) return;
    this.#write(node, this.#addTo(level + 1, node.object, node.pages));
  }

  #open(): Node {
    return { object: this.#objects.reserve(), kids: [], pages: 0 };
  }

  #write({ object, kids, pages }: Node, parent: number | null): void {
    const up = parent === null ? '' : ` /Parent ${pdfReference(parent)}`;
    this.#objects.object(
      object,
      `<< /Type /Pages${up} /Count ${pages} /Kids [${kids.map(pdfReference).join(' ')}] >>`,
    );
  }
}
