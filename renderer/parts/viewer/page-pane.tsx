import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/document.ts';
import { Boxes } from './boxes.tsx';
import { turnedSize } from './page-box.ts';
import { PageCanvas, usePageSize } from './page-canvas.tsx';
import type { useSources } from './use-sources.ts';

type PaneProps = Omit<Parameters<typeof Boxes>[0], 'size'> & {
  readonly attachment: Attachment;
  readonly page: number;
  readonly number: number;
  readonly open: ReturnType<typeof useSources>;
  readonly zoom: number;
};

/** The page itself, as large as the room allows at zoom 1, with what lies over it. */
export function PagePane(props: PaneProps) {
  const { t } = useTranslation();
  const { attachment, page, open, zoom, turn } = props;
  const pane = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 600, height: 500 });
  useEffect(() => {
    const element = pane.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth - 24, height: element.clientHeight - 24 }),
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const size = usePageSize(open, attachment, page);
  if (size === 'unreadable') return <p className="file-problem">{t('fileProblem.damaged')}</p>;
  const seen = size === null ? null : turnedSize(size, turn);
  const fit = seen === null ? 1 : Math.min(room.width / seen.width, room.height / seen.height);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows scroll a page larger than its room
    <div
      className="viewer-page"
      ref={pane}
      tabIndex={0}
      role="region"
      aria-label={t('viewer.page', { page: props.number })}
    >
      {size === null ? (
        <p className="quiet-text">{t('document.opening')}</p>
      ) : (
        <div className="viewer-sheet">
          <PageCanvas
            open={open}
            attachment={attachment}
            page={page}
            size={size}
            scale={fit * zoom}
            turn={turn}
            label={t('document.pageOfFile', { page, name: attachment.name })}
          />
          <Boxes {...props} size={size} />
        </div>
      )}
    </div>
  );
}
