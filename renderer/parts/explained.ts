import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { explain, type Explanation } from '../../shared/timeline/explain/explain.ts';
import type { Finding } from '../../shared/timeline/finding.ts';
import { explanationTexts } from '../locales/explanations.ts';
import { useRestedCase } from '../state/case-context.tsx';

/** Puts findings into words, in the reader's language. */
export function useExplained(): (finding: Finding) => Explanation {
  const { i18n } = useTranslation();
  const { folio } = useRestedCase();
  const texts = explanationTexts(i18n.language);
  return useCallback((finding) => explain(finding, folio, texts), [folio, texts]);
}
