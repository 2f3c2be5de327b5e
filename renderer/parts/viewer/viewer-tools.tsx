import {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Maximize,
  RotateCw,
  SquarePen,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { RefObject } from 'react';
import { Separator, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button.tsx';
import type { Search } from './use-search.ts';

/** What can be done with the page that is looked at, and the search through all of them. */
export function ViewerTools(props: {
  readonly at: number;
  readonly count: number;
  readonly zoom: number;
  readonly drawing: boolean;
  readonly query: string;
  readonly search: Search;
  readonly findAt: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onGo: (at: number) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onTurn: () => void;
  readonly onDraw: (drawing: boolean) => void;
  readonly onAddBox: () => void;
  readonly onQuery: (query: string) => void;
  readonly onFind: (at: number) => void;
}) {
  const { t } = useTranslation();
  const { at, count, zoom, drawing } = props;
  return (
    <div className="viewer-tools">
      <Toolbar className="viewer-bar" aria-label={t('viewer.tools')}>
        <IconButton
          label={t('document.previousPage')}
          icon={ChevronLeft}
          disabled={at <= 0}
          onClick={() => props.onGo(at - 1)}
        />
        <span className="viewer-where" aria-live="polite">
          {t('document.pageOf', { page: at + 1, pages: count })}
        </span>
        <IconButton
          label={t('document.nextPage')}
          icon={ChevronRight}
          disabled={at >= count - 1}
          onClick={() => props.onGo(at + 1)}
        />
        <Separator orientation="vertical" />
        <IconButton
          label={t('document.smaller')}
          icon={ZoomOut}
          onClick={() => props.onZoom(Math.max(0.25, zoom / 1.25))}
        />
        <IconButton label={t('viewer.whole')} icon={Maximize} onClick={() => props.onZoom(1)} />
        <IconButton
          label={t('document.larger')}
          icon={ZoomIn}
          onClick={() => props.onZoom(Math.min(6, zoom * 1.25))}
        />
        <Separator orientation="vertical" />
        <Button look="quiet" icon={RotateCw} onClick={props.onTurn}>
          {t('viewer.turn')}
        </Button>
        <Button look="quiet" icon={SquarePen} pressed={drawing} onClick={() => props.onDraw(!drawing)}>
          {t('viewer.draw')}
        </Button>
        {drawing && (
          <Button look="quiet" onClick={props.onAddBox}>
            {t('viewer.addBox')}
          </Button>
        )}
      </Toolbar>
      <Finder {...props} />
    </div>
  );
}

function Finder(props: {
  readonly query: string;
  readonly search: Search;
  readonly findAt: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onFind: (at: number) => void;
}) {
  const { t } = useTranslation();
  const { query, search, findAt, field } = props;
  const { finds } = search;
  const said = search.searching
    ? t('viewer.searching')
    : finds.length === 0
      ? t('viewer.notFound')
      : findAt < 0
        ? t('viewer.found', { count: finds.length })
        : t('viewer.foundAt', { at: Math.min(findAt, finds.length - 1) + 1, count: finds.length });
  return (
    <div className="viewer-find" role="search">
      <input
        ref={field}
        className="input"
        type="search"
        dir="auto"
        aria-label={t('viewer.find')}
        placeholder={t('viewer.find')}
        value={query}
        onChange={(event) => props.onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') props.onFind(findAt + (event.shiftKey ? -1 : 1));
        }}
      />
      {query.trim() !== '' && (
        <>
          <span className="quiet-text" role="status">
            {said}
          </span>
          <IconButton
            label={t('viewer.findBefore')}
            icon={ChevronUp}
            disabled={finds.length === 0}
            onClick={() => props.onFind(findAt - 1)}
          />
          <IconButton
            label={t('viewer.findNext')}
            icon={ChevronDown}
            disabled={finds.length === 0}
            onClick={() => props.onFind(findAt + 1)}
          />
        </>
      )}
    </div>
  );
}
