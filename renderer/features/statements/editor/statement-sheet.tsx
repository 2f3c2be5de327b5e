import type { Editor } from '@tiptap/core';
import type { RefObject } from 'react';
import type { Statement } from '../../../../shared/domain/statement.ts';
import type { DossierContext } from '../../../../shared/dossier/dossier-context.ts';
import { CitationPicker } from './citation-picker.tsx';
import type { CitationQuery, KeyHandler } from './citations/citation-query.ts';
import type { Citable } from './citations/use-citable.ts';
import { ClosingWords, OpeningWords } from './read-back/printed-words.tsx';

/** The page between the words that the dossier prints before and after it. */
export function StatementSheet(props: {
  readonly statement: Statement;
  readonly editor: Editor | null;
  readonly boxRef: RefObject<HTMLDivElement | null>;
  readonly context: DossierContext;
  readonly citable: readonly Citable[];
  readonly listen: (handleKey: KeyHandler | null) => void;
  readonly onCite: (chosen: Citable, query: CitationQuery) => void;
}) {
  const { statement, editor, boxRef, context, citable, listen, onCite } = props;
  return (
    <div className="statement-sheet">
      <OpeningWords context={context} statement={statement} />
      <div className="statement-box" ref={boxRef} />
      {editor !== null && <CitationPicker {...{ editor, citable, listen, onCite }} />}
      <ClosingWords context={context} statement={statement} />
    </div>
  );
}
