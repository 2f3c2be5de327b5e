import { previewOf, toDossier } from '../../../shared/dossier/to-dossier.ts';
import { done, refused } from '../../../shared/reply.ts';
import { wholeAttachment } from '../../store/attachments.ts';
import { dossierOrder } from '../dossier-order.ts';
import type { OpenCase } from '../open-case.ts';
import { writeDossier, type WritingOrder } from '../write-dossier.ts';
import type { CaseHandlers } from './handler.ts';

export const dossierHandlers: CaseHandlers<'dossier.preview' | 'dossier.export' | 'interview.export'> = {
  'dossier.preview': (open) => {
    const order = orderOf(open);
    return done(previewOf(toDossier(order.folio, order.profile, order)));
  },
  'dossier.export': (open, { maxBytes }, [out]) => {
    return out === undefined ? nowhere : done(writing(open, { ...orderOf(open), out, maxBytes }));
  },
  'interview.export': (open, { second }, [out]) => {
    if (out === undefined) return nowhere;
    const order = { ...orderOf(open), out, maxBytes: null, interviewSheet: second };
    return done(writing(open, order));
  },
};

function writing(open: OpenCase, order: WritingOrder): string {
  return open.jobs.start(async (control) => {
    const written = await writeDossier(order, (id) => wholeAttachment(open.db, id), control);
    return written.ok ? done({ result: written.value }) : written;
  });
}

const nowhere = refused({ code: 'bad-input', message: 'No place to write the dossier was chosen.' });

function orderOf(open: OpenCase) {
  return dossierOrder(open.folio, open.findings, open.parts.clock.today());
}
