import type { DrawnDossier, ExportReport } from '../../../shared/contract.ts';
import { previewOf, toDossier } from '../../../shared/dossier/to-dossier.ts';
import { done, refused } from '../../../shared/reply.ts';
import { wholeAttachment } from '../../store/attachments.ts';
import { dossierOrder } from '../dossier-order.ts';
import type { OpenCase } from '../open-case.ts';
import { writeDossier, type WritingOrder, type WrittenDossier } from '../write-dossier.ts';
import type { CaseHandlers } from './handler.ts';

export const dossierHandlers: CaseHandlers<
  'dossier.preview' | 'dossier.draw' | 'dossier.export' | 'interview.export'
> = {
  'dossier.preview': (open) => {
    const order = orderOf(open);
    return done(previewOf(toDossier(order.folio, order.profile, order)));
  },
  'dossier.draw': (open) => {
    const order = { ...orderOf(open), out: null, maxBytes: null, keepNames: false };
    return done(
      writing(open, order, ({ report, drawn }): DrawnDossier => ({ volumes: open.drawn.put(drawn), report })),
    );
  },
  'dossier.export': (open, { password, keepNames }, [out]) => {
    if (out === undefined) return nowhere;
    const locked = password === undefined ? {} : { password };
    return done(writing(open, { ...orderOf(open), ...locked, out, maxBytes: null, keepNames }, reportOf));
  },
  'interview.export': (open, { second }, [out]) => {
    if (out === undefined) return nowhere;
    const order = { ...orderOf(open), out, maxBytes: null, keepNames: false, interviewSheet: second };
    return done(writing(open, order, reportOf));
  },
};

/** Starts the writing; the job's result is what `resultOf` makes of it. */
function writing(
  open: OpenCase,
  order: WritingOrder,
  resultOf: (written: WrittenDossier) => ExportReport | DrawnDossier,
): string {
  return open.jobs.start(async (control) => {
    const written = await writeDossier(order, (id) => wholeAttachment(open.db, id), control);
    return written.ok ? done({ result: resultOf(written.value) }) : written;
  });
}

const reportOf = ({ report }: WrittenDossier): ExportReport => report;

const nowhere = refused({ code: 'bad-input', message: 'No place to write the dossier was chosen.' });

function orderOf(open: OpenCase) {
  return dossierOrder(open.folio, open.findings, open.parts.clock.today());
}
