import type { Editor } from '@tiptap/core';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../asked.ts';
import { fitting, type Citable } from './use-citable.ts';

/** Acts on a key pressed in the page while the list is open; true: it has been acted on. */
export type Press = (event: KeyboardEvent) => boolean;

/** What fits the words typed after "@", to be chosen with the arrows and Enter or with the pointer. */
export function CiteList(props: {
  readonly asked: Asked;
  readonly citable: readonly Citable[];
  readonly editor: Editor;
  /** Told what acts on the keys while the list is open; null when it is not any more. */
  readonly listen: (press: Press | null) => void;
  readonly onCite: (chosen: Citable) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation();
  const { asked, citable, editor, listen, onCite, onLeave } = props;
  const listId = useId();
  const found = fitting(citable, asked.query);
  const [wanted, setWanted] = useState({ query: '', at: 0 });
  const at = wanted.query === asked.query ? wanted.at : 0;
  const go = (next: number) => setWanted({ query: asked.query, at: next });
  useEffect(() => {
    listen((event) => {
      if (event.isComposing) return false;
      if (event.key === 'Escape') onLeave();
      else if (found.length === 0) return false;
      else if (event.key === 'ArrowDown') go((at + 1) % found.length);
      else if (event.key === 'ArrowUp') go((at + found.length - 1) % found.length);
      else if ((event.key === 'Enter' || event.key === 'Tab') && found[at] !== undefined) onCite(found[at]);
      else return false;
      return true;
    });
    return () => listen(null);
  });
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
  return (
    <div className="cite-list" style={placeOf(editor, asked.from)}>
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
