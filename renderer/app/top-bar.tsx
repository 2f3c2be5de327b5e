import { ArrowLeft, Check, CircleAlert, LoaderCircle, Redo2, Search, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { failureText } from '../parts/failures/failure-text.ts';
import { operationText } from '../parts/records/operation-text.ts';
import { useHistorySteps } from '../parts/records/use-history-steps.ts';
import { useCasePart, useCaseStore, useSaveStatus } from '../state/case-context.tsx';
import { useNav } from '../state/nav.tsx';
import { IconButton } from '../ui/button.tsx';
import { shortcut } from '../ui/shortcut.ts';

/** The case's neutral name, search, whether what was typed is kept, and undo. */
export function TopBar(props: { readonly onSearch: () => void }) {
  const { t } = useTranslation();
  const title = useCasePart(({ folio }) => folio.case.title);
  const undoes = useCasePart((state) => state.undoes && operationText(state.undoes, state.byId, t));
  const redoes = useCasePart((state) => state.redoes && operationText(state.redoes, state.byId, t));
  const { undo, redo } = useHistorySteps();
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
        label={undoes === null ? t('app.undo') : t('operation.undoes', { what: undoes })}
        icon={Undo2}
        disabled={undoes === null}
        shortcut="Control+Z"
        onClick={() => undo()}
      />
      <IconButton
        label={redoes === null ? t('app.redo') : t('operation.redoes', { what: redoes })}
        icon={Redo2}
        disabled={redoes === null}
        shortcut="Control+Shift+Z"
        onClick={redo}
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
