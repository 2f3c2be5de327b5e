import type { Editor } from '@tiptap/core';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitationQuery, KeyHandler } from './citation-query.ts';
import { fitting, type Citable } from './use-citable.ts';
import { useListKeys } from './use-list-keys.ts';

/** What fits the words typed after "@", to be chosen with the arrows and Enter or with the pointer. */
export function CiteList(props: {
  readonly query: CitationQuery;
  readonly citable: readonly Citable[];
  readonly editor: Editor;
  /** Given what acts on the keys while the list is open; null when it no longer is. */
  readonly listen: (handleKey: KeyHandler | null) => void;
  readonly onCite: (chosen: Citable) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation();
  const { query, editor, onCite } = props;
  const listId = useId();
  const found = fitting(props.citable, query.query);
  const at = useListKeys({ ...props, words: query.query, found });
  useActiveOption(editor, listId, at);
  return (
    <div className="cite-list" style={placeOf(editor, query.from)}>
      {found.length === 0 && <p className="menu-empty">{t('links.nothing')}</p>}
      <div id={listId} role="listbox" aria-label={t('statement.citable')}>
        {found.map((each, index) => (
          <div
            key={each.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="cite-option"
            // The page keeps the keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onCite(each)}
            onKeyDown={() => undefined}
          >
            <CitableLine citable={each} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Tells a screen reader in the page which line of the list is chosen, and keeps it in sight. */
function useActiveOption(editor: Editor, listId: string, at: number): void {
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', listId);
    dom.setAttribute('aria-activedescendant', `${listId}-${at}`);
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, listId, at]);
}

/** "Exhibit C · The letter on the gate · 12 May 2018". */
function CitableLine({ citable }: { readonly citable: Citable }) {
  const { t } = useTranslation();
  const { kind, name, label, when } = citable;
  return (
    <>
      <bdi>{name}</bdi>
      <small>
        <bdi>{label === '' ? t(`kind.${kind}`) : label}</bdi>
        {when !== '' && (
          <>
            {' · '}
            <bdi>{when}</bdi>
          </>
        )}
      </small>
    </>
  );
}

/** Under the "@", within the sheet. */
function placeOf(editor: Editor, position: number) {
  const { view } = editor;
  const sheet = view.dom.closest('.statement-sheet')?.getBoundingClientRect();
  if (sheet === undefined || position > view.state.doc.content.size) return {};
  const { left, bottom } = view.coordsAtPos(position);
  const width = Math.min(420, sheet.width);
  return {
    insetBlockStart: bottom - sheet.top + 6,
    left: Math.max(0, Math.min(left - sheet.left, sheet.width - width)),
    inlineSize: width,
  };
}
