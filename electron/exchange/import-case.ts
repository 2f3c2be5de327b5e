import { isDeepStrictEqual } from 'node:util';
import type { Folio, FolioRecord } from '../../shared/domain/case.ts';
import { attachmentSchema, type Attachment } from '../../shared/domain/document.ts';
import type { Id } from '../../shared/domain/id.ts';
import { recordsOf, type Exchange } from '../../shared/exchange/exchange.ts';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import type { AddOptions } from '../intake/add-file.ts';
import { fileSource } from '../intake/file-source.ts';
import { sniff, sniffLength } from '../intake/sniff.ts';
import { addAttachment, forgetAttachment } from '../store/attachments.ts';
import type { WritableDb } from '../store/db.ts';
import { keptBytes } from '../store/kept-bytes.ts';
import { readFolio, saveRecords, type RecordChange } from '../store/records.ts';
import { findFiles, type FoundFile } from './attachment-files.ts';
import { countsOf, type Counts } from './counts.ts';
import { readExchange } from './read-exchange.ts';

export interface ImportOptions {
  /** ISO 8601 instant of the act. */
  readonly at: string;
  readonly inspect: AddOptions['inspect'];
  /** What to do with records that are in the case and say something else. */
  readonly differing: 'refuse' | 'mine' | 'theirs';
}

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
  const exchange = await readExchange(file);
  if (!exchange.ok) return exchange;
  const files = await findFiles(file, exchange.value);
  if (!files.ok) return files;
  const folio = readFolio(db);
  const taken = idTaken(file, files.value, folio);
  if (taken) return refused(taken);
  const records = chooseRecords(file, exchange.value, folio, options.differing);
  if (!records.ok) return records;
  const kept = await keepFiles(db, files.value, options);
  if (!kept.ok) return kept;
  const { attachments, idNow } = kept.value;
  const linked = records.value.map((record) => relinked(record, idNow));
  const change = saveRecords(db, [...attachments, ...linked], { act: 'case.import', at: options.at });
  return done({ path: file, counts: countsOf(exchange.value), change });
}

/** An attachment's bytes never change under its id. */
function idTaken(file: string, files: readonly FoundFile[], folio: Folio): Failure | null {
  const shaOf = new Map(folio.attachments.map((one) => [one.id, one.sha256]));
  const at = files.findIndex(({ entry, sha256 }) => (shaOf.get(entry.id) ?? sha256) !== sha256);
  if (at === -1) return null;
  const message =
    'The case has other bytes under this id. Give the attachment another id. Nothing was changed.';
  return { code: 'exists', file, field: `attachments.${at}.id`, message };
}

/** The records to write: new ones, and differing ones only where the person said so. */
function chooseRecords(
  file: string,
  exchange: Exchange,
  folio: Folio,
  differing: ImportOptions['differing'],
): Reply<readonly FolioRecord[]> {
  const here = new Map(everyRecord(folio).map((record) => [record.id, record]));
  const untouched = here.size === 1;
  const incoming = recordsOf(exchange);
  const other = incoming.filter((record) =>
    differs(record, record.record === 'case' ? folio.case : here.get(record.id)),
  );
  if (untouched || other.length === 0 || differing === 'theirs') return done(incoming);
  if (differing === 'mine') return done(incoming.filter((record) => !other.includes(record)));
  const named = other.slice(0, 5).map((record) => `${record.record} ${record.id}`);
  const more = other.length > named.length ? ` and ${other.length - named.length} more` : '';
  const message =
    `${other.length} records are in the case already and say something else: ${named.join(', ')}${more}. ` +
    'Nothing was changed. Import again with --mine to keep yours, or --theirs to take the file’s (yours stay in the history).';
  return refused({ code: 'exists', file, message });
}

function differs(incoming: FolioRecord, present: FolioRecord | undefined): boolean {
  return present !== undefined && !isDeepStrictEqual(incoming, present);
}

function everyRecord(folio: Folio): readonly FolioRecord[] {
  const { case: theCase, ...lists } = folio;
  return [theCase, ...Object.values(lists).flat()];
}

interface KeptFiles {
  readonly attachments: readonly Attachment[];
  /** Where the same bytes were in the case already under another id. */
  readonly idNow: ReadonlyMap<Id, Id>;
}

async function keepFiles(
  db: WritableDb,
  files: readonly FoundFile[],
  options: ImportOptions,
): Promise<Reply<KeptFiles>> {
  const attachments: Attachment[] = [];
  const fresh: Id[] = [];
  const idNow = new Map<Id, Id>();
  for (const file of files) {
    const kept = await keepFile(db, file, options);
    if (!kept.ok) {
      for (const id of fresh) forgetAttachment(db, id);
      return kept;
    }
    const { attachment, duplicate } = kept.value;
    if (!duplicate) fresh.push(attachment.id);
    if (attachment.id !== file.entry.id) idNow.set(file.entry.id, attachment.id);
    else attachments.push(attachment);
  }
  return done({ attachments, idNow });
}

async function keepFile(db: WritableDb, file: FoundFile, options: ImportOptions) {
  const source = await fileSource(file.path);
  if (!source.ok) return source;
  const { path: _, ...given } = file.entry;
  const known = {
    id: given.id,
    name: given.name ?? source.value.name,
    mediaType: given.mediaType ?? ('application/octet-stream' as const),
    addedAt: given.addedAt ?? options.at,
  };
  const kept = await addAttachment(db, source.value.pieces, known);
  if (!kept.ok || kept.value.duplicate) return kept;
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
  options: ImportOptions,
): Promise<Attachment> {
  const kept = keptBytes(db, attachment.id, attachment.bytes);
  const mediaType = sniff(kept.read(0, sniffLength));
  return { ...attachment, mediaType, ...(await options.inspect(kept, mediaType)) };
}

function relinked(record: FolioRecord, idNow: ReadonlyMap<Id, Id>): FolioRecord {
  if (idNow.size === 0 || (record.record !== 'document' && record.record !== 'statement')) return record;
  return { ...record, files: record.files.map((id) => idNow.get(id) ?? id) };
}
