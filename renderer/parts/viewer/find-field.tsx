import type { TFunction } from 'i18next';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { isComposing } from '../../ui/composing.ts';
import type { Finder } from './use-finder.ts';

/** The words looked for in a document's pages, how many were found, and the way from one to the next. */
export function FindField({ finder }: { readonly finder: Finder }) {
  const { t } = useTranslation();
  const { field, query, at, onQuery, onFind } = finder;
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
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) onFind(at + (event.shiftKey ? -1 : 1));
        }}
      />
      {query.trim() !== '' && <Finds finder={finder} />}
    </div>
  );
}

function Finds({ finder }: { readonly finder: Finder }) {
  const { t } = useTranslation();
  const { search, at, onFind } = finder;
  const none = search.finds.length === 0;
  return (
    <>
      <span className="quiet-text" role="status">
        {countText(finder, t)}
      </span>
      <IconButton
        label={t('viewer.findBefore')}
        icon={ChevronUp}
        disabled={none}
        onClick={() => onFind(at - 1)}
      />
      <IconButton
        label={t('viewer.findNext')}
        icon={ChevronDown}
        disabled={none}
        onClick={() => onFind(at + 1)}
      />
    </>
  );
}

function countText({ search, at }: Finder, t: TFunction): string {
  const count = search.finds.length;
  if (search.searching) return t('viewer.searching');
  if (count === 0) return t('viewer.notFound');
  return at < 0
    ? t('viewer.found', { count })
    : t('viewer.foundAt', { at: Math.min(at, count - 1) + 1, count });
}
