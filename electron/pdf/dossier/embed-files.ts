import type { Content, Dossier, FileContent, Limits, Section } from '../../../shared/dossier/dossier.ts';
import type { Attachment } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { FailureCode } from '../../../shared/reply.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { fitPage, type PageSetup } from '../exhibits/fit-page.ts';
import { openExhibit } from '../exhibits/open-exhibit.ts';
import { rotatedPage, rotatedSize } from '../exhibits/rotated-page.ts';
import { frameOf } from '../layout/style.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import { notShownBlocks, type NotShown } from './not-shown.ts';
import type { PlacedPage, Segment } from './segment.ts';
import { stampBand } from './running-head.ts';

/** What embedding the files asks of its caller. */
export interface Embedding {
  readonly dossier: Dossier;
  /** The bytes of an attachment; null when the case does not hold them. */
  readonly readAttachment: (id: Id) => Promise<Uint8Array | null>;
  readonly passwordFor: (attachment: Attachment) => string | undefined;
  /** Gives the writer of a volume, opening it at need. */
  readonly volume: (number: number) => PdfWriter;
  /** What a volume may have when its exhibits are in; null: no limit. */
  readonly budget: Limits;
  /** Pages of each stretch of text; only asked for where pages are limited. */
  readonly textLengths: ReadonlyMap<Content, number>;
  /** Called before each file; throws to stop. */
  readonly onFile: (title: string) => void;
}

/** The segments of the exhibits' files, and the files no page of which could be shown. */
export interface Embedded {
  readonly segments: readonly Segment[];
  readonly notShown: readonly NotShown[];
}

/**
 * Writes every file's pages into its volume, in order, one file in memory at a time, and gives the segments
 * of the whole dossier. Files that cannot be shown become a page that says so. Later volumes begin with a
 * page kept for their cover.
 */
export async function embedFiles(embedding: Embedding): Promise<Embedded> {
  const segments: Segment[] = [];
  const notShown: NotShown[] = [];
  const filling = new Filling(embedding);
  for (const section of embedding.dossier.sections) {
    filling.beginSection(section);
    for (const content of section.content) {
      if (content.content === 'blocks') {
        segments.push(textSegment(section, content, filling.addText(content)));
        continue;
      }
      embedding.onFile(content.title);
      const opened = await openFile(embedding, content);
      if ('reason' in opened) {
        notShown.push(opened);
        const blocks = notShownBlocks(embedding.dossier, opened);
        segments.push(textSegment(section, { content: 'blocks', blocks }, filling.addText(null)));
        continue;
      }
      for (const { pages, volume } of embedPages(embedding, filling, opened, content))
        segments.push({ kind: 'file', section, content, pages, count: opened.pages.length, volume });
    }
  }
  return { segments, notShown };
}

function textSegment(
  section: Section,
  content: Extract<Content, { content: 'blocks' }>,
  volume: number,
): Segment {
  return { kind: 'blocks', section, blocks: content.blocks, title: content.title ?? null, volume };
}

/** How full the volume now being written is. */
class Filling {
  readonly #embedding: Embedding;
  #volume = 0;
  #pages = 0;

  constructor(embedding: Embedding) {
    this.#embedding = embedding;
  }

  /** What would not fit goes whole into the next volume, where a whole volume can hold it. */
  beginSection({ content }: Section): void {
    const files = content.filter((each) => each.content === 'file');
    const bytes = files.reduce((sum, { attachment }) => sum + attachment.bytes, 0);
    const pages = content.reduce((sum, each) => sum + this.#lengthOf(each), 0);
    if (files.length > 0 ? !this.#fits(bytes, pages) : !this.#fits(0, pages)) this.#next();
  }

  /** The volume a stretch of text goes into: text is never cut between volumes. */
  addText(content: Content | null): number {
    const pages = content === null ? 1 : this.#lengthOf(content);
    if (!this.#fits(0, pages)) this.#next();
    this.#pages += pages;
    return this.#volume;
  }

  /** The volume the next page of a file goes into. */
  addPage(bytes: number): number {
    if (!this.#fits(bytes, 1)) this.#next();
    this.#pages += 1;
    return this.#volume;
  }

  #next(): void {
    // The cover of a later volume takes its first page.
    this.#volume += 1;
    this.#pages = 1;
  }

  #fits(bytes: number, pages: number): boolean {
    const { budget, volume } = this.#embedding;
    const isFresh = this.#pages <= (this.#volume === 0 ? 0 : 1);
    if (isFresh) return true;
    const { position } = volume(this.#volume);
    const fitsBytes =
      budget.bytes === null || bytes === 0 || position <= 4096 || position + bytes <= budget.bytes;
    return fitsBytes && (budget.pages === null || this.#pages + pages <= budget.pages);
  }

  #lengthOf(content: Content): number {
    if (this.#embedding.budget.pages === null) return 1;
    return content.content === 'file'
      ? (content.attachment.pages ?? 1)
      : (this.#embedding.textLengths.get(content) ?? 1);
  }
}

interface Part {
  readonly pages: readonly PlacedPage[];
  readonly volume: number;
}

/** A file larger than a volume goes on in the next one between two of its pages. */
function embedPages(
  { dossier, volume }: Embedding,
  filling: Filling,
  exhibit: Exhibit,
  { attachment, turns }: FileContent,
): readonly Part[] {
  const parts: { pages: PlacedPage[]; volume: number }[] = [];
  const each = (exhibit.bytes ?? attachment.bytes) / Math.max(1, exhibit.pages.length);
  const setup = pageSetupOf(dossier);
  for (const [index, page] of exhibit.pages.entries()) {
    const number = filling.addPage(each);
    const writer = volume(number);
    const rotation = turns.find((one) => one.page === index + 1)?.turn ?? 0;
    const placed: PlacedPage = {
      embedded: rotatedPage(writer, exhibit.embed(writer, index), page, rotation),
      fitted: { ...fitPage(rotatedSize(page, rotation), setup), rotation },
      source: index + 1,
    };
    const part = parts.at(-1);
    if (part?.volume === number) part.pages.push(placed);
    else parts.push({ pages: [placed], volume: number });
  }
  return parts;
}

/** The paper, and the band kept clear for the stamp. */
function pageSetupOf({ paper, numbering }: Dossier): PageSetup {
  const { width, height } = frameOf(paper);
  const edge = numbering.place === 'top-right' ? 'top' : 'bottom';
  return { paper: [width, height], band: stampBand, edge, growth: 0 };
}

async function openFile(embedding: Embedding, content: FileContent): Promise<Exhibit | NotShown> {
  const { attachment } = content;
  const bytes = await embedding.readAttachment(attachment.id);
  if (bytes === null) return { content, reason: 'missing' };
  const password = attachment.password ?? embedding.passwordFor(attachment);
  const opened = await openExhibit(bytes, attachment.mediaType, {
    password,
    checked: attachment.problem === null && attachment.width !== null,
  });
  return opened.ok ? opened.value : { content, reason: reasonOf(opened.failure.code, attachment) };
}

function reasonOf(code: FailureCode, attachment: Attachment): NotShown['reason'] {
  if (code === 'needs-password') return 'needs-password';
  if (attachment.bytes === 0) return 'empty';
  return code === 'unreadable-file' ? 'unknown-kind' : 'damaged';
}
