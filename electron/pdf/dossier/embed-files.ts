import type { Dossier, FileContent, Section } from '../../../shared/dossier/dossier.ts';
import type { Attachment } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { FailureCode } from '../../../shared/reply.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { fitPage, type Sheet } from '../exhibits/fit-page.ts';
import { openExhibit } from '../exhibits/open-exhibit.ts';
import { frameOf } from '../layout/look.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import { notShownBlocks, type Leaf, type NotShown, type PlacedPage } from './leaves.ts';
import { stampBand } from './running.ts';

/** What embedding the files asks of its caller. */
export interface Embedding {
  readonly dossier: Dossier;
  /** The bytes of an attachment; null when the case does not hold them. */
  readonly readAttachment: (id: Id) => Promise<Uint8Array | null>;
  readonly passwordFor: (attachment: Attachment) => string | undefined;
  /** Gives the writer of a volume, opening it at need. */
  readonly volume: (number: number) => PdfWriter;
  /** Bytes a volume may have when its exhibits are in; null: no limit. */
  readonly budget: number | null;
  /** Called before each file; throws to stop. */
  readonly onFile: (title: string) => void;
}

/**
 * Writes every file's pages into its volume, in order, one file in memory at a time, and gives the leaves
 * of the whole dossier. Files that cannot be shown become a page that says so.
 */
export async function embedFiles(
  embedding: Embedding,
): Promise<{ readonly leaves: readonly Leaf[]; readonly notShown: readonly NotShown[] }> {
  const leaves: Leaf[] = [];
  const notShown: NotShown[] = [];
  let volume = 0;
  for (const section of embedding.dossier.sections) {
    if (startsNewVolume(embedding, section, volume)) volume += 1;
    for (const content of section.content) {
      if (content.content === 'blocks') {
        leaves.push({
          leaf: 'blocks',
          section,
          blocks: content.blocks,
          title: content.title ?? null,
          volume,
        });
        continue;
      }
      embedding.onFile(content.title);
      const opened = await openFile(embedding, content);
      if ('reason' in opened) {
        notShown.push(opened);
        const blocks = notShownBlocks(embedding.dossier, opened);
        leaves.push({ leaf: 'blocks', section, blocks, title: null, volume });
        continue;
      }
      const parts = embedPages(embedding, opened, content, volume);
      for (const { pages, volume: at } of parts) {
        leaves.push({ leaf: 'file', section, content, pages, count: opened.pages.length, volume: at });
        volume = at;
      }
    }
  }
  return { leaves, notShown };
}

/** An exhibit that would not fit goes whole into the next volume, where a whole volume can hold it. */
function startsNewVolume({ budget, volume }: Embedding, section: Section, number: number): boolean {
  if (budget === null || section.kind !== 'exhibit') return false;
  const size = section.content.reduce(
    (sum, each) => sum + (each.content === 'file' ? each.attachment.bytes : 0),
    0,
  );
  const { position } = volume(number);
  return position > 4096 && position + size > budget;
}

interface Part {
  readonly pages: readonly PlacedPage[];
  readonly volume: number;
}

/** A file larger than a volume goes on in the next one between two of its pages. */
function embedPages(
  { dossier, budget, volume }: Embedding,
  exhibit: Exhibit,
  { attachment }: FileContent,
  first: number,
): readonly Part[] {
  const parts: { pages: PlacedPage[]; volume: number }[] = [{ pages: [], volume: first }];
  const each = attachment.bytes / Math.max(1, exhibit.pages.length);
  const sheet = sheetOf(dossier);
  for (const [index, page] of exhibit.pages.entries()) {
    const part = parts.at(-1);
    if (part === undefined) break;
    const isFull = budget !== null && part.pages.length > 0 && volume(part.volume).position + each > budget;
    const current = isFull ? { pages: [], volume: part.volume + 1 } : part;
    if (isFull) parts.push(current);
    current.pages.push({
      embedded: exhibit.embed(volume(current.volume), index),
      fitted: fitPage(page, sheet),
      source: index + 1,
    });
  }
  return parts;
}

/** The paper, and the strip kept clear for the stamp. */
function sheetOf({ paper, profile }: Dossier): Sheet {
  const { width, height } = frameOf(paper);
  const edge = profile.pageNumber.place === 'top-right' ? 'top' : 'bottom';
  return { paper: [width, height], band: stampBand, edge, growth: 0 };
}

async function openFile(embedding: Embedding, content: FileContent): Promise<Exhibit | NotShown> {
  const { attachment } = content;
  const bytes = await embedding.readAttachment(attachment.id);
  if (bytes === null) return { content, reason: 'missing' };
  const password = embedding.passwordFor(attachment);
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
