import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/timeline/finding.ts';

/** A finding in words. */
export interface Explained {
  readonly title: string;
  readonly message: string;
}

/** Puts findings into words in the reader's language. */
export function useExplained(): (finding: Finding) => Explained {
  const { t } = useTranslation();
  return useCallback(
    (finding) => ({
      // Checks this window has no words for yet are still shown, by their quotes.
      title: t(`check.${finding.check}` as 'check.other', { defaultValue: t('check.other') }),
      message: finding.gapDays === null ? '' : t('findings.gap', { count: Math.abs(finding.gapDays) }),
    }),
    [t],
  );
}
