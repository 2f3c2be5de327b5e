import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button.tsx';
import { useCasePart } from './case-context.tsx';
import { useNav } from './nav.tsx';

interface Notice {
  readonly text: string;
  readonly tone: 'plain' | 'trouble';
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Notices {
  readonly notice: Notice | null;
  readonly notify: (notice: Notice) => void;
  readonly close: () => void;
}

const NoticeContext = createContext<Notices>({
  notice: null,
  notify: () => undefined,
  close: () => undefined,
});

/** Says one thing at the foot of the window, to eyes and to a screen reader. */
export function useNotice(): (notice: Notice) => void {
  return use(NoticeContext).notify;
}

/** Shows one notice at a time and keeps it until it is closed, replaced or over. */
export function NoticeProvider(props: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [notice, setNotice] = useState<Notice | null>(null);
  const close = useCallback(() => setNotice(null), []);
  const notices = useMemo(() => ({ notice, notify: setNotice, close }), [notice, close]);
  const action = notice?.action;
  return (
    <NoticeContext value={notices}>
      {props.children}
      <div className="notices" role="status" aria-live="polite">
        {notice && (
          <div className={`notice ${notice.tone}`}>
            <p>{notice.text}</p>
            {action && (
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  close();
                  action.run();
                }}
              >
                {action.label}
              </button>
            )}
            <IconButton label={t('common.close')} icon={X} onClick={close} />
          </div>
        )}
      </div>
    </NoticeContext>
  );
}

/**
 * Ends a notice when the case changes, by typing too, when another page is shown, and when the case is locked:
 * what it says, and what it offers to take back, is then no longer the last thing done. Time alone does not end it.
 */
export function NoticeEnd() {
  const { notice, close } = use(NoticeContext);
  const folio = useCasePart((state) => state.folio);
  const revision = useCasePart((state) => state.revision);
  const { page } = useNav().location;
  const since = useRef({ notice, folio, revision, page });
  useEffect(() => {
    const { current } = since;
    const isOver = current.folio !== folio || current.revision !== revision || current.page !== page;
    if (current.notice !== notice) since.current = { notice, folio, revision, page };
    else if (notice !== null && isOver) close();
  }, [notice, folio, revision, page, close]);
  useEffect(() => close, [close]);
  return null;
}
