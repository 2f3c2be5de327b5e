import { useTranslation } from 'react-i18next';
import { citationName } from '../../../../../shared/dossier/citations.ts';
import { formatMessage } from '../../../../../shared/messages/format-message.ts';
import type { DossierContext } from '../../../../../shared/dossier/dossier-context.ts';
import { drawnNumber, useDrawnReport } from '../../../../parts/dossier/drawn-report.ts';
import { useCase } from '../../../../state/case-context.tsx';
import { nameOf } from '../../../../state/names.ts';
import { citedBy } from './cited.ts';
import type { ReferenceLabel } from './reference-labels.ts';

/** How a citation's text reads now. */
export function useLabelOf(context: DossierContext): (token: string) => ReferenceLabel {
  const { t } = useTranslation();
  const { byId, folio } = useCase();
  const report = useDrawnReport(folio.case.id);
  return (token) => {
    const cited = citedBy(token);
    const name = cited === null ? null : citationName(context, cited.to);
    const record = cited === null ? undefined : byId.get(cited.to);
    const own = record === undefined ? '' : nameOf(record, t);
    const page = cited?.page ?? null;
    // A record the dossier leaves out is known here by its own name, and said to be left out.
    const words = name ?? (own === '' ? context.words.unknownReference : own);
    const drawn =
      report === null || name === null || record?.record !== 'document'
        ? null
        : drawnNumber(report, name, record, page, byId);
    if (drawn !== null)
      return {
        // As in print, a line never ends within it.
        words: (
          words + formatMessage(context.words.reference.here, { page: drawn }, context.words.language)
        ).replaceAll(' ', '\u00a0'),
        title: t('statement.pageDrawn', { name: own, page: drawn }),
        missing: false,
      };
    const title = name === null ? t('statement.notInDossier', { name: own }) : own;
    return {
      words: page === null ? words : t('statement.ownPage', { name: words, page }),
      title: page === null ? title : t('statement.pagePrinted', { name: title, page }),
      missing: name === null,
    };
  };
}
