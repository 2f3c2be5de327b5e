import type { AddedFile } from '../../shared/records/added-file.ts';
import { documentSchema, type Attachment, type Document } from '../../shared/domain/document.ts';
import type { RecordChange } from '../../shared/records/record-change.ts';
import type { Failure, Reply } from '../../shared/reply.ts';
import { addAttachment, deleteAttachment } from '../store/attachments/attachments.ts';
import type { ReadableDb, WritableDb } from '../store/db.ts';
import type { ByteRanges } from '../files/byte-ranges.ts';
import { attachmentRanges } from '../store/attachments/attachment-ranges.ts';
import { documentShowing, newId, readRecord, saveRecords } from '../store/records/records.ts';
import { FileChanged, fileSource, type FileSource } from './file-source.ts';
import { sniff } from './sniff.ts';

/** What is learned of a file by looking inside it. */
export type FileFacts = Pick<Attachment, 'pages' | 'width' | 'height' | 'problem'> &
  Partial<Pick<Attachment, 'password' | 'taken'>>;

/** How a file is added. */
export interface AddOptions {
  /** ISO 8601 instant of the operation. */
  readonly at: string;
  /** Looks inside a PDF or a picture; never throws. */
  readonly inspect: (file: ByteRanges, mediaType: Attachment['mediaType']) => Promise<FileFacts>;
  readonly signal?: AbortSignal | undefined;
  /** What becomes of a PDF or picture that nothing can open: kept with a word, or refused. */
  readonly damaged: 'keep' | 'refuse';
}

/** What came of a file, and what changed in the case. */
export interface Added {
  readonly file: AddedFile;
  /** Null when the case was not changed. */
  readonly change: RecordChange | null;
}

/** Adds the file at a path as a document of its own; a file that cannot be taken is refused, by name. */
export async function addPath(db: WritableDb, path: string, options: AddOptions): Promise<Added> {
  const source = await fileSource(path);
  if (!source.ok) return refusedFile(path, source);
  const added = await addFile(db, source.value, options);
  return { ...added, file: { ...added.file, path } };
}

/**
 * Keeps a file's bytes as they are and makes a document for it. The same bytes as a file already kept
 * are recognised: the document that shows them is named, and nothing is added.
 */
export async function addFile(db: WritableDb, source: FileSource, options: AddOptions): Promise<Added> {
  try {
    const { head, chunks } = await peek(source.chunks);
    const mediaType = sniff(head);
    const about = { name: source.name, mediaType, addedAt: options.at };
    const kept = await addAttachment(db, chunks, about, options.signal);
    if (!kept.ok) return refusedFile(source.name, kept);
    const shownBy = kept.value.duplicate ? documentShowing(db, kept.value.attachment.id) : null;
    if (shownBy)
      return { file: described(source.name, 'duplicate', kept.value.attachment, shownBy), change: null };
    return await newDocument(db, source.name, kept.value.attachment, options);
  } catch (error) {
    if (!(error instanceof FileChanged)) throw error;
    const message =
      'The file changed while it was being read. Close the program that writes it, then add it again.';
    return refusedFile(source.name, { ok: false, failure: { code: 'unreadable-file', message } });
  }
}

/** The first bytes, and the whole again from its start. */
async function peek(chunks: AsyncIterable<Uint8Array>) {
  const rest = chunks[Symbol.asyncIterator]();
  const first = await rest.next();
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { head: first.done ? new Uint8Array() : first.value, chunks: whole() };
}

async function newDocument(
  db: WritableDb,
  name: string,
  kept: Attachment,
  options: AddOptions,
): Promise<Added> {
  const attachment = readRecord(db, kept.id) === null ? await withFacts(db, kept, options) : kept;
  if (attachment.problem === 'damaged' && options.damaged === 'refuse') {
    deleteAttachment(db, attachment.id);
    return refusedFile(name, { ok: false, failure: unreadable });
  }
  const document = documentSchema.parse({
    id: newId(),
    title: name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 500),
    files: [attachment.id],
  });
  const change = saveRecords(db, [attachment, document], { operation: 'document.add', at: options.at });
  return { file: described(name, 'added', attachment, document), change };
}

async function withFacts(db: ReadableDb, attachment: Attachment, options: AddOptions): Promise<Attachment> {
  if (attachment.bytes === 0) return { ...attachment, problem: 'empty' };
  if (attachment.mediaType === 'application/octet-stream') return { ...attachment, problem: 'unknown-kind' };
  const kept = attachmentRanges(db, attachment.id, attachment.bytes);
  return { ...attachment, ...(await options.inspect(kept, attachment.mediaType)) };
}

const unreadable: Failure = {
  code: 'unreadable-file',
  message:
    'The file is damaged and cannot be shown. Nothing was changed, and the file stays where it was. ' +
    'Ask for it again from where it came; or keep it as it is with --keep.',
};

const problems: Record<NonNullable<Attachment['problem']>, string> = {
  empty: 'The file is empty. It is kept as it is.',
  'unknown-kind':
    'The file is kept. It is not a PDF or a picture that Folio knows, so it cannot be shown or put in the dossier. Save it as a PDF and add that.',
  'needs-password': 'The file is kept. It is locked: give its password to see it, now or later.',
  damaged: 'The file is kept. It is damaged and cannot be shown.',
  'too-large': 'The file is kept. It is too large to be shown.',
};

function described(
  path: string,
  status: 'added' | 'duplicate',
  kept: Attachment,
  document: Document,
): AddedFile {
  return {
    path,
    status,
    documentId: document.id,
    sha256: kept.sha256,
    kind: kept.mediaType,
    ...(kept.pages === null ? {} : { pages: kept.pages }),
    ...(kept.problem === null ? {} : { code: kept.problem, message: problems[kept.problem] }),
  };
}

function refusedFile(path: string, reply: Reply<unknown> & { readonly ok: false }): Added {
  const { code, message } = reply.failure;
  return { file: { path, status: 'refused', code, message }, change: null };
}
