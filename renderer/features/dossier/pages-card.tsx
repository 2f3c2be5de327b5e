import { Eye } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrawnDossier } from '../../../shared/dossier/report.ts';
import { Covered } from '../../parts/files/covered.tsx';
import { drawPage } from '../../parts/files/open-pdf.ts';
import { usePdf } from '../../parts/files/use-pdf.ts';
import { Button } from '../../ui/button.tsx';
import { useCoveredSources, type CoveredSources, type DossierPage } from './use-sensitive-files.ts';
import type { Drawn } from './use-page-preview.ts';

/** Width of a page on the screen, in CSS pixels. */
const pageWidth = 430;
/** Width and height of a page nobody has seen yet, in points. */
const usual: readonly [number, number] = [595, 842];

/** The real pages, drawn only while they are in sight. */
export function PagesCard(props: {
  readonly drawn: Drawn;
  readonly isStale: boolean;
  /** The page of all volumes to show, counted from 1; a new object shows it again. */
  readonly wanted: { readonly page: number } | null;
  /** Set where the files are so large that the person says when to draw. */
  readonly onDraw: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { drawn } = props;
  const list = useRef<HTMLDivElement>(null);
  const covers = useCoveredSources();
  useEffect(() => {
    if (props.wanted === null) return;
    list.current
      ?.querySelector(`[data-page="${props.wanted.page}"]`)
      ?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [props.wanted]);
  return (
    <section className="card pages-card" aria-labelledby="pages-title">
      <div className="pages-head">
        <h2 id="pages-title">{t('dossier.pagesTitle')}</h2>
        <p className="quiet-text" role="status">
          {drawn.running !== null
            ? t('dossier.drawing')
            : props.isStale && drawn.dossier !== null
              ? t('dossier.drawSoon')
              : ''}
        </p>
        {drawn.dossier !== null && covers.concerns(drawn.dossier.report.pages) && (
          <Button look="quiet" icon={Eye} pressed={covers.all} onClick={() => covers.showAll(!covers.all)}>
            {t('dossier.uncoverAll')}
          </Button>
        )}
      </div>
      {props.onDraw !== null && drawn.dossier === null && (
        <Button onClick={props.onDraw}>{t('dossier.draw')}</Button>
      )}
      {drawn.failed && <p className="file-problem">{t('dossier.notDrawn')}</p>}
      <div className="pages-list" ref={list} tabIndex={0} role="group" aria-labelledby="pages-title">
        {drawn.dossier === null ? (
          props.onDraw === null && !drawn.failed && <p className="quiet-text">{t('dossier.drawing')}</p>
        ) : (
          <Volumes dossier={drawn.dossier} covers={covers} root={list} />
        )}
      </div>
    </section>
  );
}

function Volumes(props: {
  readonly dossier: DrawnDossier;
  readonly covers: CoveredSources;
  readonly root: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslation();
  const { volumes, report } = props.dossier;
  return volumes.map((name, at) => {
    const count = report.volumes[at]?.pages ?? 0;
    const first = report.volumes.slice(0, at).reduce((sum, { pages }) => sum + pages, 0);
    return (
      <div key={name} className="pages-volume">
        {volumes.length > 1 && (
          <h3>
            {t('dossier.volumeHead', { number: at + 1 })}{' '}
            <span className="quiet-text">{t('document.pageCount', { count })}</span>
          </h3>
        )}
        <VolumePages
          name={name}
          pages={report.pages.slice(first, first + count)}
          first={first}
          covers={props.covers}
          root={props.root}
        />
      </div>
    );
  });
}

function VolumePages(props: {
  readonly name: string;
  readonly pages: readonly DossierPage[];
  readonly first: number;
  readonly covers: CoveredSources;
  readonly root: RefObject<HTMLDivElement | null>;
}) {
  const opened = usePdf(props.name);
  // Sheets of a volume that cannot be read stay blank.
  const pdf = opened === 'unreadable' ? null : opened;
  return (
    <ol className="pages-sheets">
      {props.pages.map((page, at) => (
        <Sheet
          key={at}
          pdf={pdf}
          number={at + 1}
          page={props.first + at + 1}
          label={page.label}
          cover={coverOf(page, props.pages[at - 1], props.covers)}
          root={props.root}
        />
      ))}
    </ol>
  );
}

/** What stands in for a page; the way to see a file's pages stands once, on the first of them. */
function coverOf(page: DossierPage, before: DossierPage | undefined, covers: CoveredSources): ReactNode {
  const mediaType = covers.over(page);
  if (mediaType === null) return null;
  const isFirst = before?.source?.sha256 !== page.source?.sha256;
  return <Covered mediaType={mediaType} onUncover={isFirst ? () => covers.uncover(page) : null} />;
}

/** One page: a blank sheet of its size until it comes into sight, and again when it has gone. */
function Sheet(props: {
  readonly pdf: PDFDocumentProxy | null;
  /** In its volume, and over all volumes. */
  readonly number: number;
  readonly page: number;
  readonly label: string;
  /** Stands in for the page; null: the page itself is shown. */
  readonly cover: ReactNode;
  readonly root: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLLIElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isSeen, setSeen] = useState(false);
  const [[width, height], setSize] = useState(usual);
  const { pdf, number, root } = props;
  const isShown = isSeen && props.cover === null;
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting === true), {
      root: root.current,
      rootMargin: '300px 0px',
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [root]);
  useEffect(() => {
    if (!isShown || pdf === null) return undefined;
    let gone = false;
    const draw = async () => {
      const view = (await pdf.getPage(number)).getViewport({ scale: 1 });
      if (gone) return () => undefined;
      setSize([view.width, view.height]);
      return drawPage(pdf, number, pageWidth / view.width, canvas.current);
    };
    // A page that cannot be drawn stays blank, and there is nothing to stop.
    const drawing = draw().catch(() => () => undefined);
    return () => {
      gone = true;
      void drawing.then((stop) => stop());
    };
  }, [isShown, pdf, number]);
  return (
    <li ref={box} data-page={props.page} className="pages-sheet">
      <div style={{ inlineSize: pageWidth, aspectRatio: `${width} / ${height}` }}>
        {props.cover}
        {isShown && pdf !== null && (
          <canvas ref={canvas} role="img" aria-label={t('dossier.pageNamed', { label: props.label })} />
        )}
      </div>
      <p className="quiet-text">{props.label}</p>
    </li>
  );
}
