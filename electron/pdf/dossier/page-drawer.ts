import { pdfNumbers } from '../writer/pdf-text.ts';
import type { LinkTarget, Mark } from '../layout/vertical-box.ts';
import type { StructureElement } from '../layout/structure.ts';
import type { Line } from '../text/lines.ts';
import type { ClusterFont } from '../text/cluster-font.ts';
import type { Ink } from '../text/span.ts';

/** Names the fonts of a file as its pages use them. */
export class FontNames {
  readonly #names = new Map<ClusterFont, string>();

  /** In the order of first use. */
  get used(): readonly (readonly [ClusterFont, string])[] {
    return [...this.#names];
  }

  nameOf(font: ClusterFont): string {
    const known = this.#names.get(font);
    if (known !== undefined) return known;
    const name = `F${this.#names.size + 1}`;
    this.#names.set(font, name);
    return name;
  }
}

/** A stretch of a line that leads somewhere: its box on the page, from the lower left. */
export interface LinkArea {
  readonly target: LinkTarget;
  readonly box: readonly [number, number, number, number];
  readonly element: StructureElement | null;
}

const inks: Readonly<Record<Ink, string>> = {
  black: '0 g',
  quiet: '0.36 g',
  pale: '0.72 g',
  link: '0.07 0.21 0.42 rg',
};

/** Gathers one page's drawing operators, its marked content and its links. */
export class PageDrawer {
  readonly #fonts: FontNames;
  readonly #page: number;
  readonly #parts: string[] = [];
  readonly #elements: (StructureElement | null)[] = [];
  readonly #links: LinkArea[] = [];

  /** `page`: the page's object number, which the structure refers to. */
  constructor(fonts: FontNames, page: number) {
    this.#fonts = fonts;
    this.#page = page;
  }

  get operators(): string {
    return this.#parts.join('\n');
  }

  /** The element of each marked-content identifier. */
  get elements(): readonly (StructureElement | null)[] {
    return this.#elements;
  }

  get links(): readonly LinkArea[] {
    return this.#links;
  }

  /** Draws a line with its baseline's left end at a point of the page; gives the operators of its text. */
  line({ atoms }: Line<Mark>, x: number, y: number, isArtifact = false): string {
    const start = this.#parts.length;
    let at = x;
    for (let from = 0; from < atoms.length;) {
      const first = atoms[from];
      if (first === undefined) break;
      let to = from;
      let width = 0;
      while (to < atoms.length && sameMark(atoms[to]?.mark, first.mark)) {
        width += atoms[to]?.width ?? 0;
        to += 1;
      }
      const run = atoms.slice(from, to);
      this.markContent(isArtifact ? null : first.mark.element, () => this.#show(run, at, y));
      if (first.mark.link !== null && !isArtifact) this.#addLink(first.mark, at, y, width, first.size);
      at += width;
      from = to;
    }
    return this.#parts.slice(start).join('\n');
  }

  rule(x: number, y: number, width: number, thickness: number, ink: Ink): void {
    const colour = inks[ink].replace(' rg', ' RG').replace(' g', ' G');
    this.markContent(null, () => {
      this.#parts.push(
        `q ${colour} ${pdfNumbers([thickness])} w ${pdfNumbers([x, y])} m ${pdfNumbers([x + width, y])} l S Q`,
      );
    });
  }

  /** Puts operators under an element, or marks them as an artifact. */
  markContent(element: StructureElement | null, draw: () => void): void {
    if (element === null) this.#parts.push('/Artifact BMC');
    else {
      const mcid = this.#elements.push(element) - 1;
      element.addContent(this.#page, mcid);
      this.#parts.push(`/${element.type} << /MCID ${mcid} >> BDC`);
    }
    draw();
    this.#parts.push('EMC');
  }

  operator(text: string): void {
    this.#parts.push(text);
  }

  #show(atoms: Line<Mark>['atoms'], x: number, y: number): void {
    const parts = [`BT 1 0 0 1 ${pdfNumbers([round(x), round(y)])} Tm`];
    let font: ClusterFont | null = null;
    let size = 0;
    let ink: Ink | null = null;
    let operand = '';
    const flush = () => {
      if (operand !== '') parts.push(`[${operand.replaceAll('><', '')}] TJ`);
      operand = '';
    };
    for (const atom of atoms) {
      if (atom.shaped.show === '') continue;
      if (atom.font !== font || atom.size !== size || atom.ink !== ink) {
        flush();
        if (atom.font !== font || atom.size !== size)
          parts.push(`/${this.#fonts.nameOf(atom.font)} ${pdfNumbers([atom.size])} Tf`);
        if (atom.ink !== ink) parts.push(inks[atom.ink]);
        font = atom.font;
        size = atom.size;
        ink = atom.ink;
      }
      operand += atom.shaped.show;
    }
    flush();
    this.#parts.push(`${parts.join(' ')} ET`);
  }

  #addLink({ link, element }: Mark, x: number, y: number, width: number, size: number): void {
    if (link === null) return;
    this.#links.push({
      target: link,
      element,
      box: [round(x - 1), round(y - size * 0.28), round(x + width + 1), round(y + size * 0.86)],
    });
  }
}

function sameMark(a: Mark | undefined, b: Mark): boolean {
  return a !== undefined && a.element === b.element && a.link === b.link;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
