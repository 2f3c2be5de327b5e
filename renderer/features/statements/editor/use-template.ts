import { useCallback } from 'react';
import { paragraphSchema, type Paragraph, type Statement } from '../../../../shared/domain/statement.ts';
import { templateFor } from '../../../../shared/dossier/templates/template-for.ts';
import { useCase } from '../../../state/case-context.tsx';
import { newId } from '../../../state/new-record.ts';
import { contextOf } from './use-dossier-context.ts';

/** Makes the paragraphs a statement can begin from, with the names as they are and never as they are hidden. */
export function useTemplate(): (statement: Statement) => readonly Paragraph[] {
  const { folio, today } = useCase();
  return useCallback(
    (statement) =>
      templateFor(contextOf(folio, today, true), statement).map(({ heading, text }) =>
        paragraphSchema.parse({ id: newId('graph'), heading, text }),
      ),
    [folio, today],
  );
}
