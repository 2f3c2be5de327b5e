import { statSync } from 'node:fs';
import type { BackupReport } from '../../../shared/care/backup-report.ts';
import type { CompactReport } from '../../../shared/care/compact-report.ts';
import type { DumpReport, ImportReview } from '../../../shared/exchange/reports.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import type { CaseReport } from '../../../shared/care/case-report.ts';
import { compareCase, reviewOf } from '../../exchange/compare-case.ts';
import { dumpCase } from '../../exchange/dump-case.ts';
import { importCompared } from '../../exchange/import-case.ts';
import { operationsSinceBackup, backupVault, lastBackup } from '../../store/care/backup.ts';
import { compact } from '../../store/care/compact.ts';
import { failures } from '../../store/failure.ts';
import { historyState } from '../../store/records/records.ts';
import { verifyCase } from '../../store/care/verify.ts';
import type { JobControl, JobOutcome } from '../jobs.ts';
import type { OpenCase } from '../open-case.ts';
import type { CaseHandlers } from './handler.ts';

/** Keys, backups, checking, dump, import and compacting of the open case. */
export const careHandlers: CaseHandlers<
  | 'care.state'
  | 'care.makeRecoveryCode'
  | 'care.confirmRecoveryCode'
  | 'care.changePassphrase'
  | 'care.prepareRekey'
  | 'care.rekey'
  | 'care.cancelRekey'
  | 'care.backup'
  | 'care.check'
  | 'care.compact'
  | 'care.dump'
  | 'care.compare'
  | 'care.import'
> = {
  'care.state': (open) => {
    return done({
      lastBackup: lastBackup(open.db),
      changes: operationsSinceBackup(open.db),
      hasRecoveryCode: open.vault.hasRecoveryCode(),
      rekeyCutShort: open.vault.rekeyCutShort,
      bytes: sizeOf(open),
    });
  },
  'care.makeRecoveryCode': (open, { passphrase }) => open.vault.makeRecoveryCode(passphrase),
  'care.confirmRecoveryCode': (open) => open.vault.confirmRecoveryCode(),
  'care.changePassphrase': (open, { now, next }) => open.vault.changePassphrase(now, next),
  'care.prepareRekey': (open, { now, next }) =>
    open.jobs.busy || open.uploads.busy ? refused(failures.busy) : open.vault.prepareRekey(now, next),
  'care.rekey': (open) =>
    // The record is closed meanwhile: a file being added or a backup being written would be cut off.
    open.jobs.busy || open.uploads.busy ? refused(failures.busy) : open.vault.rekey(),
  'care.cancelRekey': (open) => open.vault.cancelRekey(),
  'care.backup': (open, _input, [path]) =>
    path === undefined ? nowhere : done(open.jobs.start((control) => backUp(open, path, control))),
  'care.check': (open) => done(open.jobs.start((control) => check(open, control))),
  'care.compact': (open) => done(open.jobs.start(() => compactCase(open))),
  'care.dump': (open, _input, [folder]) =>
    folder === undefined ? nowhere : done(open.jobs.start((control) => dump(open, folder, control))),
  'care.compare': (open, _input, [file]) =>
    file === undefined ? nowhere : done(open.jobs.start((control) => compare(open, file, control))),
  'care.import': (open, { review, theirs }) => {
    const comparison = open.compared.get(review);
    if (comparison === undefined) return unknownReview;
    return done(
      open.jobs.start(async ({ signal }) => {
        const taken = await importCompared(open.db, comparison, {
          at: open.dependencies.clock.now(),
          inspect: open.dependencies.inspect(),
          theirs: new Set(theirs),
          signal,
        });
        if (!taken.ok) return taken;
        open.compared.delete(review);
        return done({ result: null, change: open.applyChange(taken.value.change) });
      }),
    );
  },
};

type Outcome<Result> = Promise<Reply<JobOutcome<Result>>>;

const nowhere = refused({ code: 'bad-input', message: 'No place was chosen.' });
const unknownReview = refused({
  code: 'not-found',
  message: 'Folio does not know this file any more. Choose it again.',
});
const stopped = refused({ code: 'cancelled', message: 'Stopped. Nothing was changed.' });

function sizeOf({ vault }: OpenCase): number {
  return statSync(vault.files.record).size;
}

function plain({ progress }: JobControl): (done: number, total: number) => void {
  return (count, total) => progress(count, total, '');
}

async function check(open: OpenCase, control: JobControl): Outcome<CaseReport> {
  try {
    const options = { signal: control.signal, progress: plain(control) };
    return done({ result: await verifyCase(open.vault, options) });
  } catch (error) {
    if (!control.signal.aborted) throw error;
    return stopped;
  }
}

async function backUp(open: OpenCase, path: string, control: JobControl): Outcome<BackupReport> {
  const written = await backupVault(open.vault, path, {
    signal: control.signal,
    progress: plain(control),
    at: open.dependencies.clock.now(),
  });
  return written.ok ? done({ result: written.value }) : written;
}

async function compactCase(open: OpenCase): Outcome<CompactReport> {
  const before = sizeOf(open);
  await compact(open.db, open.dependencies.clock.now());
  const result = { before, after: sizeOf(open) };
  return done({
    result,
    change: open.applyChange({ ...historyState(open.db), put: [], removed: [], order: null }),
  });
}

async function dump(open: OpenCase, folder: string, control: JobControl): Outcome<DumpReport> {
  const written = await dumpCase(open.db, folder, { signal: control.signal, progress: plain(control) });
  return written.ok ? done({ result: { path: written.value.path } }) : written;
}

async function compare(open: OpenCase, file: string, control: JobControl): Outcome<ImportReview> {
  const comparison = await compareCase(open.db, file, { signal: control.signal, progress: plain(control) });
  if (!comparison.ok) return comparison;
  const review = `review-${open.compared.size + 1}`;
  open.compared.set(review, comparison.value);
  return done({ result: { review, ...reviewOf(comparison.value) } });
}
