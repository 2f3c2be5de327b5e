import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document, PageMark } from '../../../shared/domain/document.ts';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { newMark, withBox, withoutMark } from './marks.ts';
import type { PageBox } from './page-box.ts';
import type { OpenSource } from './page-canvas.tsx';
import type { DocumentPage } from './pages.ts';

/** The boxes of a document as the viewer works on them. */
export interface MarkEditing {
  /** The box that is looked at. */
  readonly chosen: string | null;
  /** Whether the pointer draws a new box. */
  readonly drawing: boolean;
  readonly setDrawing: (drawing: boolean) => void;
  readonly choose: (mark: PageMark) => void;
  readonly add: (box: PageBox) => void;
  /** For who cannot draw: a box in the middle, to be moved with the keys. */
  readonly addInMiddle: () => Promise<void>;
  readonly move: (mark: PageMark, box: PageBox) => void;
  readonly remove: (mark: PageMark) => void;
  readonly nameOf: (mark: PageMark) => string;
}

/** Draws, chooses, moves and removes boxes on the page that is shown. */
export function useMarks(props: {
  readonly document: Document;
  readonly first: string | null;
  readonly shown: DocumentPage | undefined;
  readonly open: OpenSource;
  readonly onChange: (fields: Partial<Document>) => void;
}): MarkEditing {
  const { document, shown, onChange } = props;
  const [chosen, setChosen] = useState(props.first);
  const [drawing, setDrawing] = useState(false);
  const add = (box: PageBox) => {
    if (shown === undefined) return;
    const mark = newMark(shown, box);
    onChange({ marks: [...document.marks, mark] });
    setChosen(mark.id);
    setDrawing(false);
  };
  return {
    chosen,
    drawing,
    setDrawing,
    choose: ({ id }) => setChosen(id),
    add,
    addInMiddle: async () => {
      if (shown === undefined) return;
      const { width, height } = await props.open(shown.attachment).then((source) => source.size(shown.page));
      add({ x: width * 0.3, y: height * 0.4, width: width * 0.4, height: height * 0.2 });
    },
    move: (mark, box) => onChange({ marks: withBox(document, mark, box) }),
    remove: (mark) => {
      onChange(withoutMark(document, mark));
      setChosen(null);
    },
    nameOf: useMarkName(),
  };
}

function useMarkName(): (mark: PageMark) => string {
  const { t } = useTranslation();
  const { byId } = useCase();
  return ({ about, note }) => {
    const record = about === null ? undefined : byId.get(about);
    return (record === undefined ? '' : nameOf(record, t)) || note || t('viewer.untied');
  };
}
