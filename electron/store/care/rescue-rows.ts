import { attachmentSchema, type Attachment } from '../../../shared/domain/document.ts';
import { idSchema, type Id } from '../../../shared/domain/id.ts';
import type { LooseRow, SalvageSource } from './rescue-source.ts';

/** A record, or an earlier version of one, found in a damaged file. */
export interface LooseRecord {
  readonly id: Id;
  readonly seq: number;
  readonly revision: number;
  /** The record's kind, where its row tells; a version's does not. */
  readonly kind: string;
  readonly body: string | null;
}

/** Where a chunk of a file lies. */
export interface ChunkPlace {
  readonly page: number;
  readonly row: number;
}

/** Everything that could be read off the pages, sorted by what it is. */
export interface Loose {
  readonly records: readonly LooseRecord[];
  readonly versions: readonly LooseRecord[];
  readonly acts: readonly { readonly revision: number; readonly name: string; readonly at: string }[];
  readonly drafts: readonly { readonly key: string; readonly text: string }[];
  readonly texts: readonly { readonly attachment: Id; readonly page: number; readonly body: string }[];
  readonly attachments: readonly Attachment[];
  readonly chunks: ReadonlyMap<string, ReadonlyMap<number, ChunkPlace>>;
}

/** Reads every page of a damaged record and tells each row's table by its shape. */
export function readLoose(source: SalvageSource): Loose {
  const found: Found = {
    records: new Map(),
    versions: new Map(),
    acts: new Map(),
    drafts: new Map(),
    texts: new Map(),
    attachments: new Map(),
    chunks: new Map(),
  };
  for (let page = 2; page <= source.pages; page += 1) for (const row of source.rowsOn(page)) sort(row, found);
  for (const { body } of found.records.values()) noteAttachment(body, found.attachments);
  for (const { body } of found.versions.values()) noteAttachment(body, found.attachments);
  return {
    records: [...found.records.values()],
    versions: [...found.versions.values()],
    acts: [...found.acts.values()],
    drafts: [...found.drafts.values()],
    texts: [...found.texts.values()],
    attachments: [...found.attachments.values()],
    chunks: found.chunks,
  };
}

interface Found {
  readonly records: Map<string, LooseRecord>;
  readonly versions: Map<string, LooseRecord>;
  readonly acts: Map<number, Loose['acts'][number]>;
  readonly drafts: Map<string, Loose['drafts'][number]>;
  readonly texts: Map<string, Loose['texts'][number]>;
  readonly attachments: Map<string, Attachment>;
  readonly chunks: Map<string, Map<number, ChunkPlace>>;
}

/** T is text, I a whole number, B bytes, - nothing: the first six values of a row. */
function shapeOf({ values, blob }: LooseRow): string {
  const letters = values.map((value, place) => {
    if (place === 3 && blob !== null) return 'B';
    if (typeof value === 'string') return 'T';
    return typeof value === 'number' ? 'I' : '-';
  });
  return letters.join('');
}

function sort(loose: LooseRow, found: Found): void {
  const [c0, c1, c2, c3, c4, c5] = loose.values;
  const id = idSchema.safeParse(typeof c0 === 'string' ? c0 : c1).data;
  switch (shapeOf(loose)) {
    case '-TTIT-':
      if (id)
        keepNewest(found.records, {
          id,
          seq: loose.row,
          revision: Number(c3),
          kind: String(c2),
          body: String(c4),
        });
      break;
    case 'TIIT--':
    case 'TII---':
      if (id) {
        const body = typeof c3 === 'string' ? c3 : null;
        found.versions.set(`${id} ${c1}`, { id, seq: Number(c2), revision: Number(c1), kind: '', body });
      }
      break;
    case '-TTT--':
      found.acts.set(loose.row, { revision: loose.row, name: String(c1), at: String(c2) });
      break;
    case '-TT---':
      found.drafts.set(String(c1), { key: String(c1), text: String(c2) });
      break;
    case '-TIT--':
      if (id) found.texts.set(`${id} ${c2}`, { attachment: id, page: Number(c2), body: String(c3) });
      break;
    case '-TTITT':
      if (c2 === 'ready') noteAttachment(String(c5), found.attachments);
      break;
    case '-TIB--':
      noteChunk(loose, String(c1), Number(c2), found.chunks);
      break;
    default:
      // A row of the search index, of a setting, or of SQLite's own: nothing to rescue.
      break;
  }
}

function keepNewest(records: Map<string, LooseRecord>, record: LooseRecord): void {
  const known = records.get(record.id);
  if (!known || known.revision < record.revision) records.set(record.id, record);
}

function noteAttachment(body: string | null, attachments: Map<string, Attachment>): void {
  if (body === null || !body.includes('"sha256"')) return;
  const { data } = attachmentSchema.safeParse(JSON.parse(body));
  if (data) attachments.set(data.id, data);
}

function noteChunk(
  loose: LooseRow,
  attachment: string,
  number: number,
  chunks: Map<string, Map<number, ChunkPlace>>,
): void {
  const places = chunks.get(attachment) ?? new Map<number, ChunkPlace>();
  places.set(number, { page: loose.page, row: loose.row });
  chunks.set(attachment, places);
}
