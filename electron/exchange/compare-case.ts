import { isDeepStrictEqual } from 'node:util';
import type { ImportReview } from '../../shared/exchange/reports.ts';
import type { Folio, FolioRecord } from '../../shared/domain/case.ts';
import { everyRecord } from '../../shared/domain/folio-records.ts';
import { recordsOf, type Exchange } from '../../shared/exchange/exchange.ts';
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
  return done({ file, exchange: exchange.value, files: files.value, ...sorted(exchange.value, folio) });
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

function sorted(exchange: Exchange, folio: Folio) {
  const here = new Map(everyRecord(folio).map((record) => [record.id, record]));
  const incoming = recordsOf(exchange);
  const freshFiles = exchange.attachments.filter(({ id }) => !here.has(id)).length;
  // Nothing was written in it yet: its case record is only the one it was made with.
  if (here.size === 1) return { fresh: incoming, same: 0, differing: [], freshFiles };
  const pairs = incoming.map((theirs) => ({
    theirs,
    mine: theirs.record === 'case' ? folio.case : here.get(theirs.id),
  }));
  const differing = pairs.flatMap(({ mine, theirs }) =>
    mine === undefined || isDeepStrictEqual(mine, theirs) ? [] : [{ mine, theirs }],
  );
  const fresh = pairs.flatMap(({ mine, theirs }) => (mine === undefined ? [theirs] : []));
  return { fresh, same: incoming.length - fresh.length - differing.length, differing, freshFiles };
}
