import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button.tsx';

interface Notice {
  readonly text: string;
  readonly tone: 'plain' | 'trouble';
  readonly action?: { readonly label: string; readonly run: () => void };
}

const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);

/** Says one thing at the foot of the window, to eyes and to a screen reader. */
export function useNotice(): (notice: Notice) => void {
  return use(NoticeContext);
}

/** Shows one notice at a time and keeps it until it is closed or replaced. */
export function NoticeProvider(props: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [notice, setNotice] = useState<Notice | null>(null);
  const notify = useCallback((next: Notice) => setNotice(next), []);
  const close = useCallback(() => setNotice(null), []);
  const action = useMemo(() => notice?.action, [notice]);
  return (
    <NoticeContext value={notify}>
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
