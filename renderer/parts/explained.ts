import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { explain, type Explanation } from '../../shared/timeline/explain/explain.ts';
import { textsFor } from '../../shared/timeline/explain/texts.ts';
import type { Finding } from '../../shared/timeline/finding.ts';
import { useCase } from '../state/case-context.tsx';

/** A finding in words: its title always in the reader's language, the rest where it is written in it. */
export interface Explained {
  readonly title: string;
  readonly message: string;
  readonly arithmetic: string;
  readonly fits: readonly string[];
  readonly hints: readonly string[];
  readonly quotes: Explanation['quotes'];
}

/** Puts findings into words. */
export function useExplained(): (finding: Finding) => Explained {
  const { t, i18n } = useTranslation();
  const { folio } = useCase();
  const { language } = i18n;
  return useCallback(
    (finding) => {
      const words = explain(finding, folio, language);
      const hints = words.hints.map(({ text }) => text).filter(Boolean);
      if (textsFor(language).language === language) return { ...words, hints };
      const gap = finding.gapDays ? t('findings.gap', { count: Math.abs(finding.gapDays) }) : '';
      return {
        // Checks this window has no words for yet are still shown, by their quotes.
        title: t(`check.${finding.check}` as 'check.other', { defaultValue: t('check.other') }),
        message: '',
        arithmetic: gap,
        fits: [],
        hints: [],
        quotes: [],
      };
    },
    [t, folio, language],
  );
}
