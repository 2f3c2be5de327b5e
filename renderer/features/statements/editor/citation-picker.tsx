import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { citationQueryAt, type CitationQuery, type KeyHandler } from './citations/citation-query.ts';
import { CiteList } from './citations/cite-list.tsx';
import type { Citable } from './citations/use-citable.ts';

/** The list of what can be cited, open while the caret stands behind an "@" that was not left with Escape. */
export function CitationPicker(props: {
  readonly editor: Editor;
  readonly citable: readonly Citable[];
  readonly listen: (handleKey: KeyHandler | null) => void;
  readonly onCite: (chosen: Citable, query: CitationQuery) => void;
}) {
  const { editor, citable, listen } = props;
  /** Where the "@" is that was left alone with Escape. */
  const [left, setLeft] = useState<number | null>(null);
  const query = editor.isFocused ? citationQueryAt(editor.state) : null;
  if (query === null || query.from === left) return null;
  return (
    <CiteList
      query={query}
      citable={citable}
      editor={editor}
      listen={listen}
      onCite={(chosen) => props.onCite(chosen, query)}
      onLeave={() => setLeft(query.from)}
    />
  );
}
