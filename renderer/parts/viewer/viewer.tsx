import { X } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Document, PageMark } from '../../../shared/domain/document.ts';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { newId } from '../../state/new-record.ts';
import { IconButton } from '../../ui/button.tsx';
import { Covered } from '../files/covered.tsx';
import { MarkList } from './mark-list.tsx';
import { nextTurn, type PageBox } from './page-box.ts';
import { PagePane } from './page-pane.tsx';
import { filesOf, marksOn, pagesOf, turnOf, withTurn } from './pages.ts';
import { Thumbnails } from './thumbnails.tsx';
import { useSearch } from './use-search.ts';
import { useSources } from './use-sources.ts';
import { ViewerTools } from './viewer-tools.tsx';

/** Where the viewer opens: at a file's first page, or at a box. */
export type StartAt = { readonly file: string } | { readonly mark: string };

/** A document's pages, large: to read, search, turn, and draw boxes on. */
export function Viewer(props: {
  readonly document: Document;
  readonly start: StartAt;
  /** Of a covered file nothing is seen until the person asks for it. */
  readonly isCovered: (file: string) => boolean;
  readonly onUncover: (file: string) => void;
  readonly onChange: (fields: Partial<Document>) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { document, onChange } = props;
  const pages = useMemo(() => pagesOf(filesOf(document, byId)), [document, byId]);
  const open = useSources();
  const [at, setAt] = useState(() => startIn(document, pages, props.start));
  const [zoom, setZoom] = useState(1);
  const [drawing, setDrawing] = useState(false);
  const [chosen, setChosen] = useState('mark' in props.start ? props.start.mark : null);
  const [query, setQuery] = useState('');
  const [findAt, setFindAt] = useState(-1);
  const search = useSearch(query, pages, open);
  const field = useRef<HTMLInputElement>(null);
  const shown = pages[Math.min(at, pages.length - 1)];
  const go = (to: number) => setAt(Math.min(pages.length - 1, Math.max(0, to)));
  const find = (to: number) => {
    const next = search.finds[(to + search.finds.length) % search.finds.length];
    if (next === undefined) return;
    setFindAt(search.finds.indexOf(next));
    go(next.at);
  };
  const turn = () => {
    if (shown === undefined) return;
    const { attachment, page } = shown;
    onChange({
      turns: withTurn(document, attachment.id, page, nextTurn(turnOf(document, attachment.id, page))),
    });
  };
  const add = (box: PageBox) => {
    if (shown === undefined) return;
    const { attachment, page } = shown;
    const mark: PageMark = {
      id: newId('mark'),
      file: attachment.id,
      page,
      box: rounded(box),
      about: null,
      note: '',
    };
    onChange({ marks: [...document.marks, mark] });
    setChosen(mark.id);
    setDrawing(false);
  };
  const addInMiddle = async () => {
    if (shown === undefined) return;
    const { width, height } = await open(shown.attachment).then((source) => source.size(shown.page));
    add({ x: width * 0.3, y: height * 0.4, width: width * 0.4, height: height * 0.2 });
  };
  const change = (mark: PageMark, box: PageBox) =>
    onChange({
      marks: document.marks.map((each) => (each.id === mark.id ? { ...each, box: rounded(box) } : each)),
    });
  const remove = ({ id }: PageMark) => {
    onChange({
      marks: document.marks.filter((each) => each.id !== id),
      claims: document.claims.filter((each) => each.id !== id),
    });
    setChosen(null);
  };
  const press = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyF') {
      field.current?.select();
    } else if (event.key === 'PageDown') go(at + 1);
    else if (event.key === 'PageUp') go(at - 1);
    else return;
    event.preventDefault();
  };
  const current = search.finds[findAt];
  return (
    <ModalOverlay
      className="overlay viewer-overlay"
      isOpen
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
    >
      <Modal className="modal viewer-modal">
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Page Up and Down serve every control in it */}
        <div className="viewer-keys" onKeyDown={press}>
          <Dialog className="viewer viewer-all">
            <header className="dialog-head">
              <Heading slot="title">
                <bdi>{nameOf(document, t)}</bdi>
              </Heading>
              <IconButton label={t('common.close')} icon={X} onClick={props.onClose} />
            </header>
            <ViewerTools
              at={at}
              count={pages.length}
              zoom={zoom}
              drawing={drawing}
              query={query}
              search={search}
              findAt={findAt}
              field={field}
              onGo={go}
              onZoom={setZoom}
              onTurn={turn}
              onDraw={setDrawing}
              onAddBox={() => void addInMiddle()}
              onQuery={(text) => {
                setQuery(text);
                setFindAt(-1);
              }}
              onFind={find}
            />
            <div className="viewer-body">
              {pages.length > 1 && (
                <Thumbnails
                  document={document}
                  pages={pages}
                  at={at}
                  open={open}
                  isCovered={props.isCovered}
                  onGo={go}
                />
              )}
              {shown === undefined ? (
                <p className="file-problem">{t('document.noFiles')}</p>
              ) : props.isCovered(shown.attachment.id) ? (
                <div className="viewer-page">
                  <Covered
                    mediaType={shown.attachment.mediaType}
                    onUncover={() => props.onUncover(shown.attachment.id)}
                  />
                </div>
              ) : (
                <PagePane
                  key={`${shown.attachment.id} ${shown.page}`}
                  attachment={shown.attachment}
                  page={shown.page}
                  number={shown.number}
                  open={open}
                  zoom={zoom}
                  turn={turnOf(document, shown.attachment.id, shown.page)}
                  marks={marksOn(document, shown)}
                  nameOf={(mark) => aboutName(mark)}
                  chosen={chosen}
                  found={search.boxesOn(at)}
                  foundAt={current?.at === at ? current.nth : -1}
                  drawing={drawing}
                  onDrawn={add}
                  onChoose={({ id }) => setChosen(id)}
                  onMove={change}
                  onRemove={remove}
                />
              )}
              <MarkList
                document={document}
                pages={pages}
                chosen={chosen}
                onChoose={(mark, to) => {
                  setChosen(mark.id);
                  go(to);
                }}
                onChange={onChange}
                onRemove={remove}
                nameOf={aboutName}
              />
            </div>
          </Dialog>
        </div>
      </Modal>
    </ModalOverlay>
  );

  function aboutName({ about, note }: PageMark): string {
    const record = about === null ? undefined : byId.get(about);
    return (record === undefined ? '' : nameOf(record, t)) || note || t('viewer.untied');
  }
}

function startIn(document: Document, pages: ReturnType<typeof pagesOf>, start: StartAt): number {
  const mark = 'mark' in start ? document.marks.find(({ id }) => id === start.mark) : undefined;
  const at =
    mark !== undefined
      ? pages.findIndex(({ attachment, page }) => attachment.id === mark.file && page === mark.page)
      : 'file' in start
        ? pages.findIndex(({ attachment }) => attachment.id === start.file)
        : 0;
  return Math.max(0, at);
}

/** To a hundredth of a unit: finer says nothing. */
function rounded(box: PageBox): PageBox {
  const round = (value: number) => Math.max(0, Math.round(value * 100) / 100);
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}
