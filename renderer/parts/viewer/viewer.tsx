import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { MarkList } from './mark-list.tsx';
import { filesOf, pagesOf, turnedOn } from './pages.ts';
import { ShownPage } from './shown-page.tsx';
import { startPage, type StartAt } from './start-page.ts';
import { Thumbnails } from './thumbnails.tsx';
import { useFinder } from './use-finder.ts';
import { useMarks } from './use-marks.ts';
import { useSources } from './use-sources.ts';
import { ViewerFrame } from './viewer-frame.tsx';
import { ViewerTools } from './viewer-tools.tsx';

interface ViewerProps {
  readonly document: Document;
  readonly start: StartAt;
  /** Of a covered file nothing is seen until the person asks for it. */
  readonly isCovered: (file: string) => boolean;
  readonly onUncover: (file: string) => void;
  readonly onChange: (fields: Partial<Document>) => void;
  readonly onClose: () => void;
}

/** A document's pages, large: to read, search, turn, and draw boxes on. */
export function Viewer(props: ViewerProps) {
  const { t } = useTranslation();
  const { document, start, onChange } = props;
  const { byId } = useCase();
  const pages = useMemo(() => pagesOf(filesOf(document, byId)), [document, byId]);
  const open = useSources();
  const [at, setAt] = useState(() => startPage(document, pages, start));
  const [zoom, setZoom] = useState(1);
  const shown = pages[Math.min(at, pages.length - 1)];
  const go = (to: number) => setAt(Math.min(pages.length - 1, Math.max(0, to)));
  const finder = useFinder(pages, open, go);
  const first = 'mark' in start ? start.mark : null;
  const marks = useMarks({ document, first, shown, open, onChange });
  const turn = () =>
    shown !== undefined && onChange({ turns: turnedOn(document, shown.attachment.id, shown.page) });
  const press = (event: KeyboardEvent) => {
    const by = pagesBy(event);
    if (by !== null) go(at + by);
    else if (isFind(event)) finder.field.current?.select();
    else return;
    event.preventDefault();
  };
  return (
    <ViewerFrame title={nameOf(document, t)} onKeyDown={press} onClose={props.onClose}>
      <ViewerTools
        at={at}
        count={pages.length}
        zoom={zoom}
        marks={marks}
        finder={finder}
        onGo={go}
        onZoom={setZoom}
        onTurn={turn}
      />
      <div className="viewer-body">
        {pages.length > 1 && (
          <Thumbnails {...{ document, pages, at, open }} isCovered={props.isCovered} onGo={go} />
        )}
        <ShownPage
          {...{ document, shown, at, open, zoom, marks, finder }}
          isCovered={props.isCovered}
          onUncover={props.onUncover}
        />
        <MarkList document={document} pages={pages} marks={marks} onGo={go} onChange={onChange} />
      </div>
    </ViewerFrame>
  );
}

function isFind({ ctrlKey, metaKey, code }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && code === 'KeyF';
}

/** How many pages a key goes on or back; null: it does neither. */
function pagesBy({ key }: KeyboardEvent): 1 | -1 | null {
  return key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : null;
}
