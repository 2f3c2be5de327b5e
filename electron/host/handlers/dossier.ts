import { refused } from '../../../shared/reply.ts';
import type { CaseHandlers } from './handler.ts';

const notYet = () => refused({ code: 'not-yet', message: 'Folio cannot do this yet.' });

export const dossierHandlers: CaseHandlers<'dossier.preview' | 'dossier.export'> = {
  'dossier.preview': notYet,
  'dossier.export': notYet,
};
export const documentHandlers: CaseHandlers<
  'document.pick' | 'document.begin' | 'document.piece' | 'document.end'
> = { 'document.pick': notYet, 'document.begin': notYet, 'document.piece': notYet, 'document.end': notYet };
