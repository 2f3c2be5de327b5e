import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../../shared/dates/day.ts';
import type { Paragraph, Statement } from '../../../../shared/domain/statement.ts';
import { whenSentence } from '../../../ui/date-field/date-text.ts';
import { whenRead } from '../when-read.ts';
import type { KeyHandler } from './citations/citation-query.ts';
import { useEditor, type StatementPage } from './use-editor.ts';

interface ListeningPage extends StatementPage {
  /** Gives the page's keys to what is open over it; null: it takes them itself again. */
  readonly listen: (handleKey: KeyHandler | null) => void;
}

/** The page of a statement: its dates are read in its language, and relative ones from the day it is signed. */
export function useStatementPage(
  statement: Statement,
  onChange: (paragraphs: readonly Paragraph[]) => void,
): ListeningPage {
  const { t, i18n } = useTranslation();
  const { language, paragraphs } = statement;
  const reference = referenceDay(statement);
  const keyHandler = useRef<KeyHandler | null>(null);
  const listen = useCallback((next: KeyHandler | null) => {
    keyHandler.current = next;
  }, []);
  const page = useEditor(paragraphs, {
    label: t('field.paragraphs'),
    onChange,
    handleKey: (event) => keyHandler.current?.(event) ?? false,
    by: () => `${language} ${reference} ${i18n.language}`,
    say: (mention) => whenSentence(whenRead(mention, language), t, i18n.language),
    read: async (text) => {
      const { findMentions } = await import('../../../../shared/dates/mentions/find-mentions.ts');
      return findMentions(text, { language: language || 'en', reference });
    },
  });
  return { ...page, listen };
}

/** The day that relative dates in a statement count from; null where it is not signed. */
export function referenceDay({ signed }: Statement): Day | null {
  return signed?.earliest ?? null;
}
