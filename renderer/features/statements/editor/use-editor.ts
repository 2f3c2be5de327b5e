import { Editor } from '@tiptap/core';
import { useEffect, useReducer, useRef, useState, type RefObject } from 'react';
import type { Paragraph } from '../../../../shared/domain/statement.ts';
import { citationListKeys, type KeyHandler } from './citations/citation-query.ts';
import { dateMarks, type DateReading } from './date-marks.ts';
import { fromRecord, keepIdentity } from './keep-identity.ts';
import { statementKeys } from './keys.ts';
import { pageOf, paragraphsOf } from './page.ts';
import { paragraphViews } from './paragraph-view.ts';
import { ReferenceLabels } from './citations/reference-labels.ts';
import { statementNodes } from './schema.ts';

/** What the page asks of the component around it, each time anew. */
export interface PageCallbacks extends DateReading {
  readonly label: string;
  readonly onChange: (paragraphs: readonly Paragraph[]) => void;
  /** A key pressed while something to cite is asked for; true: it has been acted on. */
  readonly handleKey: KeyHandler;
}

/** The editor of a statement, once its page stands in the window. */
export interface StatementPage {
  readonly editor: Editor | null;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly labels: ReferenceLabels;
}

/** A page to write on, true to the record: what is typed goes to it, and what changes there shows here. */
export function useEditor(paragraphs: readonly Paragraph[], callbacks: PageCallbacks): StatementPage {
  const { label } = callbacks;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  const [labels] = useState(() => new ReferenceLabels());
  const [editor, setEditor] = useState<Editor | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [isComposing, setComposing] = useState(false);
  const known = useRef(paragraphs);
  const first = useRef(paragraphs);
  useEffect(() => {
    if (box.current === null) return undefined;
    const page = openPage(box.current, first.current, labels, latest);
    page.on('transaction', redraw);
    page.view.dom.addEventListener('compositionstart', () => setComposing(true));
    page.view.dom.addEventListener('compositionend', () => setComposing(false));
    page.on('update', () => {
      const now = paragraphsOf(page.state.doc);
      if (now === known.current || areSame(now, known.current)) return;
      known.current = now;
      latest.current.onChange(now);
    });
    setEditor(page);
    return () => page.destroy();
  }, [labels]);
  useEffect(() => {
    // An input method loses its place when the page changes under it: the record shows once it has ended.
    if (editor === null || isComposing || paragraphs === known.current) return;
    known.current = paragraphs;
    if (!areSame(paragraphs, paragraphsOf(editor.state.doc))) showParagraphs(editor, paragraphs);
  }, [editor, paragraphs, isComposing]);
  useEffect(() => {
    editor?.view.dom.setAttribute('aria-label', label);
  }, [editor, label]);
  return { editor, box, labels };
}

function openPage(
  element: HTMLElement,
  paragraphs: readonly Paragraph[],
  labels: ReferenceLabels,
  latest: RefObject<PageCallbacks>,
): Editor {
  const reading: DateReading = {
    read: (text) => latest.current.read(text),
    say: (mention) => latest.current.say(mention),
    by: () => latest.current.by(),
  };
  return new Editor({
    element,
    // The content policy allows no style made by code; the page's own stylesheet says all.
    injectCSS: false,
    extensions: [
      ...statementNodes,
      keepIdentity,
      paragraphViews,
      statementKeys.configure({ labelOf: (token) => labels.labelOf(token).words }),
      citationListKeys.configure({ handleKey: (event) => latest.current.handleKey(event) }),
      dateMarks.configure({ reading }),
      labels.extension(),
    ],
    content: pageOf(paragraphs),
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: () => ({
        class: 'statement-page',
        role: 'textbox',
        'aria-label': latest.current.label,
        'aria-multiline': 'true',
        'aria-haspopup': 'listbox',
        spellcheck: 'false',
      }),
    },
  });
}

/** Shows the record as it is now, by the least change, so that the caret stays where it was. */
function showParagraphs(editor: Editor, paragraphs: readonly Paragraph[]): void {
  const { state, view, schema } = editor;
  const next = schema.nodeFromJSON(pageOf(paragraphs));
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  view.dispatch(tr.setMeta(fromRecord, true).setMeta('addToHistory', false));
}

function areSame(one: readonly Paragraph[], other: readonly Paragraph[]): boolean {
  return (
    one.length === other.length &&
    one.every((each, at) => each === other[at] || JSON.stringify(each) === JSON.stringify(other[at]))
  );
}
