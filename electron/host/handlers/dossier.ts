import { existsSync } from 'node:fs';
import type { DrawnDossier, ExportReport } from '../../../shared/dossier/report.ts';
import type { JobId } from '../../../shared/job.ts';
import { done, refused } from '../../../shared/reply.ts';
import { refuseInsideCase } from '../../store/case-folder.ts';
import { wholeAttachment } from '../../store/attachments/attachments.ts';
import { dossierOrder } from '../dossier/dossier-order.ts';
import type { OpenCase } from '../open-case.ts';
import { writeDossier, type WritingOrder, type WrittenDossier } from '../dossier/write-dossier.ts';
import type { CaseHandlers } from './handler.ts';

/** The dossier's outline, its drawn pages and its export; the interview sheet. */
export const dossierHandlers: CaseHandlers<
  'dossier.preview' | 'dossier.draw' | 'dossier.export' | 'interview.export'
> = {
  'dossier.preview': async (open) => done(await open.analyse('preview')),
  'dossier.draw': async (open) => {
    const order = { ...(await orderOf(open)), out: null, keepNames: false };
    return done(
      writing(open, order, ({ report, drawn }): DrawnDossier => ({ volumes: open.drawn.put(drawn), report })),
    );
  },
  'dossier.export': async (open, { password, keepNames }, [out]) => {
    if (out === undefined) return nowhere;
    refuseInsideCase(out);
    const locked = password === undefined ? {} : { password };
    const order = { ...(await orderOf(open)), ...locked, ...placeOf(out), keepNames };
    return done(writing(open, order, reportOf));
  },
  'interview.export': async (open, { second }, [out]) => {
    if (out === undefined) return nowhere;
    refuseInsideCase(out);
    const order = {
      ...(await orderOf(open)),
      ...placeOf(out),
      maxBytes: null,
      keepNames: false,
      interviewSheet: second,
    };
    return done(writing(open, order, reportOf));
  },
};

/** Where to write. The shell's dialog has just asked whether a file that is there may be replaced; further volumes were not asked about. */
function placeOf(out: string): Pick<WritingOrder, 'out' | 'replacing'> {
  return { out, replacing: existsSync(out) ? 'chosen' : 'none' };
}

/** Starts the writing; the job's result is what `resultOf` makes of it. */
function writing<Result>(
  open: OpenCase,
  order: WritingOrder,
  resultOf: (written: WrittenDossier) => Result,
): JobId<Result> {
  return open.jobs.start(async (control) => {
    const written = await writeDossier(order, (id) => wholeAttachment(open.db, id), control);
    return written.ok ? done({ result: resultOf(written.value) }) : written;
  });
}

const reportOf = ({ report }: WrittenDossier): ExportReport => report;

const nowhere = refused({ code: 'bad-input', message: 'No place to write the dossier was chosen.' });

/** The case and its findings as they are at the same moment. */
async function orderOf(open: OpenCase) {
  const today = open.dependencies.clock.today();
  const { folio } = open;
  return dossierOrder(folio, await open.analyse('findings'), today);
}
