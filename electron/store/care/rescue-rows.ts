import { attachmentSchema, type Attachment } from '../../../shared/domain/document.ts';
import { idSchema, type Id } from '../../../shared/domain/id.ts';
import type { RescuedRow, RescueSource } from './rescue-source.ts';

/** A record, or an earlier version of one, rows in a damaged file. */
export interface RescuedRecord {
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
export interface RescuedRows {
  readonly records: readonly RescuedRecord[];
  readonly versions: readonly RescuedRecord[];
  readonly operations: readonly { readonly revision: number; readonly name: string; readonly at: string }[];
  readonly drafts: readonly { readonly key: string; readonly text: string }[];
  readonly texts: readonly { readonly attachment: Id; readonly page: number; readonly body: string }[];
  readonly attachments: readonly Attachment[];
  readonly chunks: ReadonlyMap<string, ReadonlyMap<number, ChunkPlace>>;
}

/** Reads every page of a damaged record and tells each row's table by its shape. */
export function rescueRows(source: RescueSource): RescuedRows {
  const rows: RowsByTable = {
    records: new Map(),
    versions: new Map(),
    operations: new Map(),
    drafts: new Map(),
    texts: new Map(),
    attachments: new Map(),
    chunks: new Map(),
  };
  for (let page = 2; page <= source.pages; page += 1) for (const row of source.rowsOn(page)) sort(row, rows);
  for (const { body } of rows.records.values()) noteAttachment(body, rows.attachments);
  for (const { body } of rows.versions.values()) noteAttachment(body, rows.attachments);
  return {
    records: [...rows.records.values()],
    versions: [...rows.versions.values()],
    operations: [...rows.operations.values()],
    drafts: [...rows.drafts.values()],
    texts: [...rows.texts.values()],
    attachments: [...rows.attachments.values()],
    chunks: rows.chunks,
  };
}

interface RowsByTable {
  readonly records: Map<string, RescuedRecord>;
  readonly versions: Map<string, RescuedRecord>;
  readonly operations: Map<number, RescuedRows['operations'][number]>;
  readonly drafts: Map<string, RescuedRows['drafts'][number]>;
  readonly texts: Map<string, RescuedRows['texts'][number]>;
  readonly attachments: Map<string, Attachment>;
  readonly chunks: Map<string, Map<number, ChunkPlace>>;
}

/** T is text, I a whole number, B bytes, - nothing: the first six values of a row. */
function shapeOf({ values, blob }: RescuedRow): string {
  const letters = values.map((value, place) => {
    if (place === 3 && blob !== null) return 'B';
    if (typeof value === 'string') return 'T';
    return typeof value === 'number' ? 'I' : '-';
  });
  return letters.join('');
}

function sort(rescued: RescuedRow, rows: RowsByTable): void {
  const [c0, c1, c2, c3, c4, c5] = rescued.values;
  const id = idSchema.safeParse(typeof c0 === 'string' ? c0 : c1).data;
  switch (shapeOf(rescued)) {
    case '-TTIT-':
      if (id)
        keepNewest(rows.records, {
          id,
          seq: rescued.row,
          revision: Number(c3),
          kind: String(c2),
          body: String(c4),
        });
      break;
    case 'TIIT--':
    case 'TII---':
      if (id) {
        const body = typeof c3 === 'string' ? c3 : null;
        rows.versions.set(`${id} ${c1}`, { id, seq: Number(c2), revision: Number(c1), kind: '', body });
      }
      break;
    case '-TTT--':
      rows.operations.set(rescued.row, { revision: rescued.row, name: String(c1), at: String(c2) });
      break;
    case '-TT---':
      rows.drafts.set(String(c1), { key: String(c1), text: String(c2) });
      break;
    case '-TIT--':
      if (id) rows.texts.set(`${id} ${c2}`, { attachment: id, page: Number(c2), body: String(c3) });
      break;
    case '-TTITT':
      if (c2 === 'ready') noteAttachment(String(c5), rows.attachments);
      break;
    case '-TIB--':
      noteChunk(rescued, String(c1), Number(c2), rows.chunks);
      break;
    default:
      // A row of the search index, of a setting, or of SQLite's own: nothing to rescue.
      break;
  }
}

function keepNewest(records: Map<string, RescuedRecord>, record: RescuedRecord): void {
  const known = records.get(record.id);
  if (!known || known.revision < record.revision) records.set(record.id, record);
}

function noteAttachment(body: string | null, attachments: Map<string, Attachment>): void {
  if (body === null || !body.includes('"sha256"')) return;
  const { data } = attachmentSchema.safeParse(JSON.parse(body));
  if (data) attachments.set(data.id, data);
}

function noteChunk(
  rescued: RescuedRow,
  attachment: string,
  number: number,
  chunks: Map<string, Map<number, ChunkPlace>>,
): void {
  const places = chunks.get(attachment) ?? new Map<number, ChunkPlace>();
  places.set(number, { page: rescued.page, row: rescued.row });
  chunks.set(attachment, places);
}
