import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrawnDossier } from '../../../shared/dossier/report.ts';
import { Covered } from '../../parts/files/covered.tsx';
import { usePdf } from '../../parts/files/use-pdf.ts';
import { PageView } from './page-view.tsx';
import type { DossierPage, SensitiveFiles } from './use-sensitive-files.ts';

/** The pages of each volume, under its heading where there are several. */
export function VolumeList(props: {
  readonly dossier: DrawnDossier;
  readonly sensitive: SensitiveFiles;
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
          sensitive={props.sensitive}
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
  readonly sensitive: SensitiveFiles;
  readonly root: RefObject<HTMLDivElement | null>;
}) {
  const opened = usePdf(props.name);
  // Pages of a volume that cannot be read stay blank.
  const pdf = opened === 'unreadable' ? null : opened;
  return (
    <ol className="pages-sheets">
      {props.pages.map((page, at) => (
        <PageView
          key={at}
          pdf={pdf}
          number={at + 1}
          page={props.first + at + 1}
          label={page.label}
          cover={coverOf(page, props.pages[at - 1], props.sensitive)}
          root={props.root}
        />
      ))}
    </ol>
  );
}

/** What stands in for a page; the way to see a file's pages stands once, on the first of them. */
function coverOf(page: DossierPage, before: DossierPage | undefined, sensitive: SensitiveFiles): ReactNode {
  const mediaType = sensitive.coveredType(page);
  if (mediaType === null) return null;
  const isFirst = before?.source?.sha256 !== page.source?.sha256;
  return <Covered mediaType={mediaType} onUncover={isFirst ? () => sensitive.uncover(page) : null} />;
}
