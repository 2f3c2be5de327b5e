import { deflateSync } from 'node:zlib';
import type { Encryption } from './encryption.ts';
import { type Layers, layersText } from './layers.ts';
import { type OutlineEntry, writeOutline } from './outline.ts';
import type { Output } from './output.ts';
import { PageLabels } from './page-labels.ts';
import { PageTree } from './page-tree.ts';
import { pdfName, pdfNumbers, pdfReference, pdfText } from './pdf-text.ts';
import { mapStrings } from './strings.ts';

/** One page of the output. Object numbers are those of objects written or reserved before. */
export interface Page {
  /** Reserved earlier so that links could point here; a new one if absent. */
  readonly object?: number;
  /** Width and height in points; the page's lower left is the origin. */
  readonly size: readonly [number, number];
  /** Drawing operators: text or bytes to be compressed here, or streams already written. */
  readonly contents: string | Uint8Array | readonly number[];
  /** The resource dictionary's text, or its object number. */
  readonly resources: string | number;
  /** Annotations: dictionary text or object number. */
  readonly annotations?: readonly (string | number)[];
  /** The transparency group's dictionary text. */
  readonly group?: string;
  /** The number printed on the page; shown by viewers as its label. */
  readonly label: string;
  /** The page's key in the structure's parent tree. */
  readonly structParents?: number;
}

/** The finished file. */
export interface Written {
  readonly bytes: number;
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: string;
  readonly pages: number;
}

const OBJECTS_PER_SECTION_TEXT = 4096;
/** Bytes below which compressing costs more time than it saves room. */
const WORTH_COMPRESSING = 512;

/**
 * Writes one PDF 1.7 file from front to back. Each object goes out as it comes;
 * only its offset is kept, so memory does not grow with what is drawn.
 */
export class PdfWriter {
  readonly #file: Output;
  readonly #encryption: Encryption | null;
  /** By object number; 0 = reserved and not yet written. */
  readonly #offsets: number[] = [0];
  readonly #tree: PageTree;
  readonly #labels = new PageLabels();
  readonly #layers: Layers[] = [];
  readonly #catalog = new Map<string, string>();
  readonly #destinations = new Map<string, number>();
  #outline: readonly OutlineEntry[] = [];
  #pages = 0;

  constructor(file: Output, encryption: Encryption | null = null) {
    this.#file = file;
    this.#encryption = encryption;
    this.#tree = new PageTree(this);
    file.write(Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1'));
  }

  /** Bytes written so far. */
  get position(): number {
    return this.#file.position;
  }

  /** Pages added so far. */
  get pageCount(): number {
    return this.#pages;
  }

  /** An object number to be written later. */
  reserve(): number {
    return this.#offsets.push(0) - 1;
  }

  /** Writes an object. Text holds only characters below U+0100: use `pdfText` for anything else. */
  object(object: number, body: string | Uint8Array): void {
    this.#begin(object);
    this.#writeBody(body);
    this.#file.writeText('\nendobj\n');
  }

  /** Reserves and writes an object. */
  add(body: string | Uint8Array): number {
    const object = this.reserve();
    this.object(object, body);
    return object;
  }

  /** Writes a stream as it is; `entries` is the inside of its dictionary without Length. */
  stream(object: number, entries: string | Uint8Array, bytes: Uint8Array): void {
    const data = this.#encryption === null ? bytes : this.#encryption.encrypt(bytes);
    this.#begin(object);
    this.#file.writeText('<< ');
    this.#writeBody(entries);
    this.#file.writeText(` /Length ${data.length} >>\nstream\n`);
    this.#file.write(data);
    this.#file.writeText('\nendstream\nendobj\n');
  }

  /** Reserves and writes a stream, compressed where that gains anything. */
  addCompressed(entries: string, content: string | Uint8Array): number {
    const object = this.reserve();
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    if (bytes.length < WORTH_COMPRESSING) {
      this.stream(object, entries, bytes);
      return object;
    }
    this.stream(object, `${entries} /Filter /FlateDecode`.trimStart(), deflateSync(bytes));
    return object;
  }

  /** Adds the next page and gives its object number. */
  addPage(page: Page): number {
    const object = page.object ?? this.reserve();
    const contents =
      typeof page.contents === 'string' || page.contents instanceof Uint8Array
        ? [this.addCompressed('', page.contents)]
        : page.contents;
    const parent = this.#tree.add(object);
    this.object(object, pageText(page, contents, parent));
    this.#labels.add(page.label);
    this.#pages += 1;
    return object;
  }

  /** The outline, in reading order. */
  setOutline(entries: readonly OutlineEntry[]): void {
    this.#outline = entries;
  }

  /** A named place other files and links can point at. */
  nameDestination(name: string, page: number): void {
    this.#destinations.set(name, page);
  }

  /** An entry of the catalog, such as Lang, MarkInfo, StructTreeRoot or ViewerPreferences, as PDF text. */
  setCatalogEntry(key: string, text: string): void {
    this.#catalog.set(key, text);
  }

  /** Keeps an exhibit's hidden layers hidden. */
  addLayers(layers: Layers): void {
    this.#layers.push(layers);
  }

  /** Writes what is left; the file has no name yet. A number reserved and never written is a bug and throws. */
  seal(): Written {
    const catalog = this.#writeCatalog();
    const encrypt = this.#writeEncryption();
    const missing = this.#offsets.indexOf(0, 1);
    if (missing > 0) throw new Error(`Object ${missing} was reserved and never written.`);
    const start = this.#file.position;
    const identity = this.#file.digestSoFar().toString('hex', 0, 16);
    this.#writeCrossReference();
    this.#file.writeText(
      `trailer\n<< /Size ${this.#offsets.length} /Root ${pdfReference(catalog)}${encrypt}` +
        ` /ID [<${identity}> <${identity}>] >>\nstartxref\n${start}\n%%EOF\n`,
    );
    return { ...this.#file.seal(), pages: this.#pages };
  }

  /** Where the file is until it has its name. */
  get partial(): string {
    return this.#file.partial;
  }

  /** Gives the sealed file its name, or another in the same folder; throws EEXIST where it is taken and may not be replaced. */
  publish(path?: string, replace?: boolean): void {
    this.#file.publish(path, replace);
  }

  /** Leaves nothing behind. */
  abort(): void {
    this.#file.abort();
  }

  #begin(object: number): void {
    if (this.#offsets[object] !== 0 || object === 0)
      throw new Error(`Object ${object} cannot be written now.`);
    this.#offsets[object] = this.#file.position;
    this.#file.writeText(`${object} 0 obj\n`);
  }

  #writeBody(body: string | Uint8Array): void {
    const encryption = this.#encryption;
    if (encryption !== null) {
      const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : Buffer.from(body);
      this.#file.write(mapStrings(bytes, (plain) => encryption.encrypt(plain)));
    } else if (typeof body === 'string') this.#file.writeText(body);
    else this.#file.write(body);
  }

  #writeCatalog(): number {
    const entries = new Map([
      ['Type', '/Catalog'],
      ['Pages', pdfReference(this.#tree.finish())],
      ...this.#catalog,
    ]);
    if (this.#pages > 0) entries.set('PageLabels', this.#labels.text());
    const outline = writeOutline(this, this.#outline);
    if (outline !== null) entries.set('Outlines', pdfReference(outline));
    const layers = layersText(this.#layers);
    if (layers !== null) entries.set('OCProperties', layers);
    if (this.#destinations.size > 0) entries.set('Names', `<< /Dests ${this.#destinationTree()} >>`);
    if (this.#encryption !== null)
      entries.set('Extensions', '<< /ADBE << /BaseVersion /1.7 /ExtensionLevel 8 >> >>');
    return this.add(`<< ${[...entries].map(([key, text]) => `${pdfName(key)} ${text}`).join(' ')} >>`);
  }

  #destinationTree(): string {
    const names = [...this.#destinations].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `<< /Names [${names.map(([name, page]) => `${pdfText(name)} [${pdfReference(page)} /Fit]`).join(' ')}] >>`;
  }

  #writeEncryption(): string {
    if (this.#encryption === null) return '';
    const object = this.reserve();
    this.#begin(object);
    this.#file.writeText(`${this.#encryption.dictionary}\nendobj\n`);
    return ` /Encrypt ${pdfReference(object)}`;
  }

  #writeCrossReference(): void {
    const count = this.#offsets.length;
    this.#file.writeText(`xref\n0 ${count}\n0000000000 65535 f \n`);
    for (let from = 1; from < count; from += OBJECTS_PER_SECTION_TEXT) {
      const part = this.#offsets.slice(from, from + OBJECTS_PER_SECTION_TEXT);
      this.#file.writeText(part.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join(''));
    }
  }
}

function pageText(page: Page, contents: readonly number[], parent: number): string {
  const { annotations = [], group, structParents, resources } = page;
  const entries = [
    `/Type /Page /Parent ${pdfReference(parent)} /MediaBox [0 0 ${pdfNumbers(page.size)}]`,
    `/Resources ${textOrReference(resources)} /Contents [${contents.map(pdfReference).join(' ')}]`,
    group === undefined ? '' : `/Group ${group}`,
    annotations.length === 0 ? '' : `/Annots [${annotations.map(textOrReference).join(' ')}] /Tabs /S`,
    structParents === undefined ? '' : `/StructParents ${structParents}`,
  ];
  return `<< ${entries.filter((text) => text !== '').join(' ')} >>`;
}

function textOrReference(value: string | number): string {
  return typeof value === 'number' ? pdfReference(value) : value;
}
