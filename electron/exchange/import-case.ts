import type { FolioRecord } from '../../shared/domain/case.ts';
import { attachmentSchema, type Attachment } from '../../shared/domain/document.ts';
import type { Id } from '../../shared/domain/id.ts';
import { recordsOf, type Exchange } from '../../shared/exchange/exchange.ts';
import type { RecordChange } from '../../shared/records/record-change.ts';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import type { AddOptions } from '../intake/add-file.ts';
import { fileSource } from '../intake/file-source.ts';
import { sniff, sniffLength } from '../intake/sniff.ts';
import { addAttachment, attachmentBySha, deleteAttachment } from '../store/attachments/attachments.ts';
import type { WritableDb } from '../store/db.ts';
import { attachmentRanges } from '../store/attachments/attachment-ranges.ts';
import { saveRecords } from '../store/records/records.ts';
import { differs, type FoundFile } from './attachment-files.ts';
import { compareCase, type Comparison } from './compare-case.ts';
import { countsOf, type Counts } from './counts.ts';

/** How a file is taken in where nobody looks it over first. */
export interface ImportOptions {
  /** ISO 8601 instant of the operation. */
  readonly at: string;
  readonly inspect: AddOptions['inspect'];
  /** What to do with records that are in the case and say something else. */
  readonly differing: 'refuse' | 'mine' | 'theirs';
}

/** What an import brought. */
export interface Imported {
  readonly path: string;
  /** Records of each kind in the file. */
  readonly counts: Counts;
  readonly change: RecordChange;
}

/** Takes in a whole exchange file, or nothing: everything is checked before the first byte is written. */
export async function importCase(
  db: WritableDb,
  file: string,
  options: ImportOptions,
): Promise<Reply<Imported>> {
  const comparison = await compareCase(db, file);
  if (!comparison.ok) return comparison;
  const { differing } = comparison.value;
  if (differing.length > 0 && options.differing === 'refuse') return refused(toBeChosen(comparison.value));
  const theirs = new Set(options.differing === 'theirs' ? differing.map(({ theirs }) => theirs.id) : []);
  return importCompared(db, comparison.value, { ...options, theirs });
}

/** How a reviewed file is taken in. */
export interface ImportComparedOptions {
  /** ISO 8601 instant of the operation. */
  readonly at: string;
  readonly inspect: AddOptions['inspect'];
  /** Ids of the differing records that are taken as the file has them; the case's own stay in the history. */
  readonly theirs: ReadonlySet<string>;
  readonly signal?: AbortSignal;
}

/** Takes in a file that was compared with the case: what is new, and of what differs only what was chosen. */
export async function importCompared(
  db: WritableDb,
  comparison: Comparison,
  options: ImportComparedOptions,
): Promise<Reply<Imported>> {
  const chosen = comparison.differing.flatMap(({ theirs }) =>
    options.theirs.has(theirs.id) ? [theirs] : [],
  );
  const kept = await keepFiles(db, comparison.files, options);
  if (!kept.ok) return kept;
  const { attachments, idNow } = kept.value;
  const linked = inOrder(comparison.exchange, [...comparison.fresh, ...chosen]).map((record) =>
    relinked(record, idNow),
  );
  const change = saveRecords(db, [...attachments, ...linked], { operation: 'case.import', at: options.at });
  return done({ path: comparison.file, counts: countsOf(comparison.exchange), change });
}

/** As they stand in the file, so that lists keep its order. */
function inOrder(exchange: Exchange, taken: readonly FolioRecord[]): readonly FolioRecord[] {
  const ids = new Set(taken.map(({ id }) => id));
  return recordsOf(exchange).filter(({ id }) => ids.has(id));
}

function toBeChosen({ file, differing }: Comparison): Failure {
  const named = differing.slice(0, 5).map(({ theirs }) => `${theirs.record} ${theirs.id}`);
  const more = differing.length > named.length ? ` and ${differing.length - named.length} more` : '';
  const message =
    `${differing.length} records are in the case already and say something else: ${named.join(', ')}${more}. ` +
    'Nothing was changed. Import again with --mine to keep yours, or --theirs to take the file’s (yours stay in the history).';
  return { code: 'exists', file, message };
}

interface KeptFiles {
  readonly attachments: readonly Attachment[];
  /** Where the same bytes were in the case already under another id. */
  readonly idNow: ReadonlyMap<Id, Id>;
}

async function keepFiles(
  db: WritableDb,
  files: readonly FoundFile[],
  options: ImportComparedOptions,
): Promise<Reply<KeptFiles>> {
  const attachments: Attachment[] = [];
  const fresh: Id[] = [];
  const idNow = new Map<Id, Id>();
  for (const file of files) {
    const kept = await keepFile(db, file, options);
    if (!kept.ok) {
      for (const id of fresh) deleteAttachment(db, id);
      return kept;
    }
    const { attachment, duplicate } = kept.value;
    if (!duplicate) fresh.push(attachment.id);
    if (attachment.id !== file.entry.id) idNow.set(file.entry.id, attachment.id);
    else attachments.push(attachment);
  }
  return done({ attachments, idNow });
}

async function keepFile(db: WritableDb, file: FoundFile, options: ImportComparedOptions) {
  const here = attachmentBySha(db, file.sha256);
  if (here) return done({ attachment: here, duplicate: true });
  const source = await fileSource(file.path);
  if (!source.ok) return source;
  const { path: _, ...given } = file.entry;
  const known = {
    id: given.id,
    name: given.name ?? source.value.name,
    mediaType: given.mediaType ?? ('application/octet-stream' as const),
    addedAt: given.addedAt ?? options.at,
  };
  const kept = await addAttachment(db, source.value.chunks, known, options.signal);
  if (!kept.ok) return kept;
  if (kept.value.attachment.sha256 !== file.sha256) {
    // Written to since it was compared.
    if (!kept.value.duplicate) deleteAttachment(db, kept.value.attachment.id);
    return refused({ ...differs, file: file.path });
  }
  if (kept.value.duplicate) return kept;
  // A dump of Folio's own says what is in the file; anything else is looked into.
  const whole = attachmentSchema.safeParse({ ...given, bytes: kept.value.attachment.bytes });
  if (whole.success && given.mediaType !== undefined && given.pages !== undefined) {
    return done({ ...kept.value, attachment: whole.data });
  }
  return done({ ...kept.value, attachment: await inspected(db, kept.value.attachment, options) });
}

async function inspected(
  db: WritableDb,
  attachment: Attachment,
  options: ImportComparedOptions,
): Promise<Attachment> {
  const kept = attachmentRanges(db, attachment.id, attachment.bytes);
  const mediaType = sniff(kept.read(0, sniffLength));
  return { ...attachment, mediaType, ...(await options.inspect(kept, mediaType)) };
}

function relinked(record: FolioRecord, idNow: ReadonlyMap<Id, Id>): FolioRecord {
  if (idNow.size === 0 || (record.record !== 'document' && record.record !== 'statement')) return record;
  return { ...record, files: record.files.map((id) => idNow.get(id) ?? id) };
}
