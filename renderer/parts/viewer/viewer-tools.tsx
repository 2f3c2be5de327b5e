import { ChevronLeft, ChevronRight, Maximize, RotateCw, SquarePen, ZoomIn, ZoomOut } from 'lucide-react';
import { Separator, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button.tsx';
import { FindField } from './find-field.tsx';
import type { Finder } from './use-finder.ts';
import type { MarkEditing } from './use-marks.ts';

interface ToolsProps {
  readonly at: number;
  readonly count: number;
  readonly zoom: number;
  readonly marks: MarkEditing;
  readonly finder: Finder;
  readonly onGo: (at: number) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onTurn: () => void;
}

/** What can be done with the page that is looked at, and the search through all of them. */
export function ViewerTools(props: ToolsProps) {
  const { t } = useTranslation();
  return (
    <div className="viewer-tools">
      <Toolbar className="viewer-bar" aria-label={t('viewer.tools')}>
        <PageTools {...props} />
        <Separator orientation="vertical" />
        <ZoomTools {...props} />
        <Separator orientation="vertical" />
        <Button look="quiet" icon={RotateCw} onClick={props.onTurn}>
          {t('viewer.turn')}
        </Button>
        <DrawTools marks={props.marks} />
      </Toolbar>
      <FindField finder={props.finder} />
    </div>
  );
}

function PageTools({ at, count, onGo }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <>
      <IconButton
        label={t('document.previousPage')}
        icon={ChevronLeft}
        disabled={at <= 0}
        onClick={() => onGo(at - 1)}
      />
      <span className="viewer-where" aria-live="polite">
        {t('document.pageOf', { page: at + 1, pages: count })}
      </span>
      <IconButton
        label={t('document.nextPage')}
        icon={ChevronRight}
        disabled={at >= count - 1}
        onClick={() => onGo(at + 1)}
      />
    </>
  );
}

function ZoomTools({ zoom, onZoom }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <>
      <IconButton
        label={t('document.smaller')}
        icon={ZoomOut}
        onClick={() => onZoom(Math.max(0.25, zoom / 1.25))}
      />
      <IconButton label={t('viewer.whole')} icon={Maximize} onClick={() => onZoom(1)} />
      <IconButton
        label={t('document.larger')}
        icon={ZoomIn}
        onClick={() => onZoom(Math.min(6, zoom * 1.25))}
      />
    </>
  );
}

function DrawTools({ marks }: { readonly marks: MarkEditing }) {
  const { t } = useTranslation();
  const { drawing, setDrawing } = marks;
  return (
    <>
      <Button look="quiet" icon={SquarePen} pressed={drawing} onClick={() => setDrawing(!drawing)}>
        {t('viewer.draw')}
      </Button>
      {drawing && (
        <Button look="quiet" onClick={() => void marks.addInMiddle()}>
          {t('viewer.addBox')}
        </Button>
      )}
    </>
  );
}
