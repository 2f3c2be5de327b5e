import { ArrowLeft, Check, CircleAlert, LoaderCircle, Redo2, Search, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { failureText } from '../parts/failures/failure-text.ts';
import { useCasePart, useCaseStore, useSaveStatus } from '../state/case-context.tsx';
import { useNav } from '../state/nav.tsx';
import { IconButton } from '../ui/button.tsx';
import { shortcut } from '../ui/shortcut.ts';

/** The case's neutral name, search, whether what was typed is kept, and undo. */
export function TopBar(props: { readonly onSearch: () => void }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const title = useCasePart(({ folio }) => folio.case.title);
  const canUndo = useCasePart((state) => state.canUndo);
  const canRedo = useCasePart((state) => state.canRedo);
  const { back, canGoBack } = useNav();
  return (
    <header className="top-bar">
      <IconButton
        label={t('app.back')}
        icon={ArrowLeft}
        disabled={!canGoBack}
        shortcut="Alt+ArrowLeft"
        onClick={back}
      />
      <p className="case-title">
        <bdi>{title || t('unnamed.case')}</bdi>
      </p>
      <button type="button" className="search-button" aria-keyshortcuts="Control+K" onClick={props.onSearch}>
        <Search size={18} aria-hidden />
        <span>{t('app.search')}</span>
        <kbd aria-hidden>{shortcut('Ctrl K')}</kbd>
      </button>
      <SaveStatus />
      <IconButton
        label={t('app.undo')}
        icon={Undo2}
        disabled={!canUndo}
        shortcut="Control+Z"
        onClick={() => void store.undo()}
      />
      <IconButton
        label={t('app.redo')}
        icon={Redo2}
        disabled={!canRedo}
        shortcut="Control+Shift+Z"
        onClick={() => void store.redo()}
      />
    </header>
  );
}

function SaveStatus() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const status = useSaveStatus();
  if (status.state === 'failed')
    return (
      <div className="save-status failed" role="alert">
        <CircleAlert size={18} aria-hidden />
        <span>{failureText(status.failure.code, status.failure.message, t)}</span>
        <button type="button" className="link-button" onClick={() => void store.flush()}>
          {t('app.tryAgain')}
        </button>
      </div>
    );
  const saved = status.state === 'saved';
  return (
    <p className="save-status">
      {saved ? <Check size={18} aria-hidden /> : <LoaderCircle size={18} aria-hidden />}
      <span>{t(saved ? 'app.saved' : 'app.saving')}</span>
    </p>
  );
}
