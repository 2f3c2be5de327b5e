import { pdfText } from './pdf-text.ts';

interface Range {
  readonly firstPage: number;
  readonly prefix: string;
  readonly start: number | null;
}

/** Collects what is printed on each page and writes the shortest number tree that says the same. */
export class PageLabels {
  readonly #ranges: Range[] = [];
  #pages = 0;
  #next: { readonly prefix: string; readonly number: number } | null = null;

  /** Adds the label of the next page. */
  add(label: string): void {
    const { prefix, number } = splitLabel(label);
    const goesOn = this.#next !== null && number === this.#next.number && prefix === this.#next.prefix;
    if (!goesOn) this.#ranges.push({ firstPage: this.#pages, prefix, start: number });
    this.#next = number === null ? null : { prefix, number: number + 1 };
    this.#pages += 1;
  }

  /** The number tree for the catalog's PageLabels. */
  text(): string {
    return `<< /Nums [${this.#ranges.map(rangeText).join(' ')}] >>`;
  }
}

/** Leading zeros (Bates numbers) cannot be counted by a viewer, so they stay text. */
function splitLabel(label: string): { prefix: string; number: number | null } {
  let start = label.length;
  while (start > 0 && isDigit(label.charCodeAt(start - 1))) start -= 1;
  const digits = label.slice(start);
  if (digits === '' || digits.length > 9 || digits.startsWith('0')) return { prefix: label, number: null };
  return { prefix: label.slice(0, start), number: Number(digits) };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function rangeText({ firstPage, prefix, start }: Range): string {
  const prefixText = prefix === '' ? '' : ` /P ${pdfText(prefix)}`;
  const numbering = start === null ? '' : ` /S /D /St ${start}`;
  return `${firstPage} <<${prefixText}${numbering} >>`;
}
