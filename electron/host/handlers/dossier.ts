import { refused } from '../../../shared/reply.ts';
import type { CaseHandlers } from './handler.ts';

const notYet = () => refused({ code: 'not-yet', message: 'Folio cannot do this yet.' });

export const dossierHandlers: CaseHandlers<'dossier.preview' | 'dossier.export'> = {
  'dossier.preview': notYet,
  'dossier.export': notYet,
};
