import { embedFont } from '../text/embed-font.ts';
import { breakLines, type Line } from '../text/lines.ts';
import { Typesetter } from '../text/typesetter.ts';
import type { ClusterFont } from '../text/cluster-font.ts';
import { pdfNumbers, pdfReference } from '../writer/pdf-text.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';

/** A line set in our own fonts. */
export type TextLine = Line<null>;

const ANY_WIDTH = 1e6;

/** What is written on one page in our own fonts: entries in letters that the source's fonts cannot show. */
export class TextAppearance {
  /** A letter no font holds is shown by its number. */
  readonly #typesetter = new Typesetter(() => undefined);
  readonly #names = new Map<ClusterFont, string>();

  /** Lines no wider than `width`, in points; one for each line of the text where it is null. */
  lines(text: string, size: number, width: number | null): readonly TextLine[] {
    const style = { face: 'sans', weight: 'regular', size, ink: 'black', language: '' } as const;
    const most = width ?? ANY_WIDTH;
    return breakLines(this.#typesetter.set([{ text, style, mark: null }], most), most);
  }

  /** Operators that show a line with its baseline's left end at a point. */
  show(line: TextLine, x: number, y: number): string {
    const parts = [`1 0 0 1 ${pdfNumbers([x, y])} Tm`];
    let before: (typeof line.atoms)[number] | null = null;
    for (const atom of line.atoms) {
      if (atom.shaped.show === '') continue;
      if (atom.font !== before?.font || atom.size !== before.size)
        parts.push(`/${this.#nameOf(atom.font)} ${pdfNumbers([atom.size])} Tf`);
      parts.push(`[${atom.shaped.show}] TJ`);
      before = atom;
    }
    return parts.join(' ');
  }

  /** Writes the fonts, once all is shown, and gives their entries in a resource dictionary. */
  embed(writer: PdfWriter): string {
    const entries = [...this.#names].map(([font, name], index) => {
      const object = writer.reserve();
      embedFont(writer, object, font, index);
      return `/${name} ${pdfReference(object)}`;
    });
    return `<< /Font << ${entries.join(' ')} >> >>`;
  }

  #nameOf(font: ClusterFont): string {
    const known = this.#names.get(font);
    if (known !== undefined) return known;
    const name = `W${this.#names.size}`;
    this.#names.set(font, name);
    return name;
  }
}
