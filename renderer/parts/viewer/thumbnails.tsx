import { EyeOff } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import { PageCanvas, usePageSize, type OpenSource } from './page-canvas.tsx';
import { turnedSize } from './page-box.ts';
import { turnOf, type DocumentPage } from './pages.ts';

interface ThumbnailsProps {
  readonly document: Document;
  readonly pages: readonly DocumentPage[];
  /** Index of the page shown. */
  readonly at: number;
  readonly open: OpenSource;
  readonly isCovered: (file: string) => boolean;
  readonly onGo: (at: number) => void;
}

/** The pages small, in a column; one tab stop, arrows go along them. */
export function Thumbnails(props: ThumbnailsProps) {
  const { t } = useTranslation();
  const { pages, at, onGo } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const press = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: pages.length - 1 }[event.key];
    if (to === undefined || pages[to] === undefined) return;
    event.preventDefault();
    onGo(to);
  };
  return (
    <div
      ref={list}
      className="thumbnails"
      role="listbox"
      tabIndex={0}
      aria-label={t('viewer.pages')}
      aria-activedescendant={`thumbnail-${at}`}
      onKeyDown={press}
    >
      {pages.map((page, index) => (
        <PageOption key={page.number} {...props} page={page} index={index} />
      ))}
    </div>
  );
}

function PageOption(props: ThumbnailsProps & { readonly page: DocumentPage; readonly index: number }) {
  const { t } = useTranslation();
  const { pages, page, index } = props;
  return (
    <div
      id={`thumbnail-${index}`}
      className="thumbnail"
      role="option"
      tabIndex={-1}
      aria-selected={index === props.at}
      aria-label={t('document.pageOf', { page: page.number, pages: pages.length })}
      onClick={() => props.onGo(index)}
      onKeyDown={() => undefined}
    >
      {props.isCovered(page.attachment.id) ? (
        <div className="thumbnail-page covered">
          <EyeOff size={20} aria-hidden />
        </div>
      ) : (
        <Thumbnail {...props} page={page} />
      )}
      <span aria-hidden>{page.number}</span>
    </div>
  );
}

const widest = 96;
const highest = 128;

/** Drawn once it comes into sight: a file of hundreds of pages opens at once. */
function Thumbnail(props: {
  readonly document: Document;
  readonly page: DocumentPage;
  readonly open: OpenSource;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (box.current === null) return undefined;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={box} className="thumbnail-page">
      {seen && <Drawn {...props} />}
    </div>
  );
}

function Drawn(props: {
  readonly document: Document;
  readonly page: DocumentPage;
  readonly open: OpenSource;
}) {
  const { attachment, page } = props.page;
  const size = usePageSize(props.open, attachment, page);
  if (size === null || size === 'unreadable') return null;
  const turn = turnOf(props.document, attachment.id, page);
  const shown = turnedSize(size, turn);
  return (
    <PageCanvas
      open={props.open}
      attachment={attachment}
      page={page}
      size={size}
      scale={Math.min(widest / shown.width, highest / shown.height)}
      turn={turn}
      label=""
    />
  );
}
