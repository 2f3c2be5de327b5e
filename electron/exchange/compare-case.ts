import { isDeepStrictEqual } from 'node:util';
import type { ImportReview } from '../../shared/exchange/reports.ts';
import { caseSchema, type Folio, type FolioRecord } from '../../shared/domain/case.ts';
import { everyRecord } from '../../shared/domain/folio-records.ts';
import { exchangeLists, recordsOf, type Exchange } from '../../shared/exchange/exchange.ts';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import { shaOfKept } from '../store/attachments/attachments.ts';
import type { ReadableDb } from '../store/db.ts';
import { readFolio } from '../store/records/records.ts';
import { findFiles, type FindOptions, type FoundFile } from './attachment-files.ts';
import { readExchange } from './read-exchange.ts';

/** An exchange file beside the case: read whole and checked, with nothing written yet. */
export interface Comparison {
  readonly file: string;
  readonly exchange: Exchange;
  readonly files: readonly FoundFile[];
  /** Its records but for the attachments, by what the case says of them. */
  readonly fresh: readonly FolioRecord[];
  readonly same: number;
  readonly differing: readonly { readonly mine: FolioRecord; readonly theirs: FolioRecord }[];
  /** Attachments that the case does not have under their id. */
  readonly freshFiles: number;
}

/** Reads an exchange file and every attachment it names, and sets it beside the case. Changes nothing. */
export async function compareCase(
  db: ReadableDb,
  file: string,
  options: FindOptions = {},
): Promise<Reply<Comparison>> {
  const exchange = await readExchange(file);
  if (!exchange.ok) return exchange;
  const files = await findFiles(file, exchange.value, options);
  if (!files.ok) return files;
  const folio = readFolio(db);
  const taken = idTaken(file, files.value, db);
  if (taken) return refused(taken);
  const isNew = isUntouched(folio);
  const asked = isNew ? exchange.value : asOneCase(exchange.value, folio);
  const changed = kindChanged(file, asked, folio);
  if (changed) return refused(changed);
  return done({ file, exchange: asked, files: files.value, ...sorted(asked, folio, isNew) });
}

/** What the person is shown of a comparison. */
export function reviewOf(comparison: Comparison): Omit<ImportReview, 'review'> {
  const { fresh, freshFiles, same, files, differing } = comparison;
  return {
    fresh: fresh.length + freshFiles,
    same: same + files.length - freshFiles,
    differing,
  };
}

/** An attachment's bytes never change under its id, nor under one that was deleted and can come back. */
function idTaken(file: string, files: readonly FoundFile[], db: ReadableDb): Failure | null {
  const at = files.findIndex(({ entry, sha256 }) => (shaOfKept(db, entry.id) ?? sha256) !== sha256);
  if (at === -1) return null;
  const message =
    'The case has other bytes under this id. Give the attachment another id. Nothing was changed.';
  return { code: 'exists', file, field: `attachments.${at}.id`, message };
}

/** A case where anything was written keeps its own id, so that its history goes on. */
function asOneCase(exchange: Exchange, folio: Folio): Exchange {
  return { ...exchange, case: { ...exchange.case, id: folio.case.id } };
}

/** A record whose id another kind of record has in the case would take that one's place. */
function kindChanged(file: string, exchange: Exchange, folio: Folio): Failure | null {
  const kinds = new Map(everyRecord(folio).map(({ id, record }) => [id, record]));
  for (const list of exchangeLists) {
    // Only of an attachment may the file leave the kind out.
    const at = exchange[list].findIndex(
      ({ id, record = 'attachment' }) => (kinds.get(id) ?? record) !== record,
    );
    if (at !== -1) return { code: 'exists', file, field: `${list}.${at}.id`, message: otherKind };
  }
  return null;
}

const otherKind =
  'The case has a record of another kind under this id. Give the record another id. Nothing was changed.';

/** Whether the case is as it was made: there is nothing in it that a file could take the place of. */
function isUntouched(folio: Folio): boolean {
  const blank = caseSchema.parse({ id: folio.case.id });
  return everyRecord(folio).length === 1 && isDeepStrictEqual(folio.case, blank);
}

function sorted(exchange: Exchange, folio: Folio, isNew: boolean) {
  const here = new Map(everyRecord(folio).map((record) => [record.id, record]));
  const incoming = recordsOf(exchange);
  const freshFiles = exchange.attachments.filter(({ id }) => !here.has(id)).length;
  if (isNew) return { fresh: incoming, same: 0, differing: [], freshFiles };
  const pairs = incoming.map((theirs) => ({ theirs, mine: here.get(theirs.id) }));
  const differing = pairs.flatMap(({ mine, theirs }) =>
    mine === undefined || isDeepStrictEqual(mine, theirs) ? [] : [{ mine, theirs }],
  );
  const fresh = pairs.flatMap(({ mine, theirs }) => (mine === undefined ? [theirs] : []));
  return { fresh, same: incoming.length - fresh.length - differing.length, differing, freshFiles };
}
