import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useHistorySteps } from '../parts/records/use-history-steps.ts';
import { useNav } from '../state/nav.tsx';
import { pageNames } from '../state/page-names.ts';
import { shortcut } from '../ui/shortcut.ts';
import type { Entry } from './palette-entry.ts';

/** What the palette's commands do that only the window around it can. */
export interface PaletteActions {
  readonly onClose: () => void;
  readonly onLock: () => void;
  readonly onHide: () => void;
  readonly onSettings: () => void;
}

/** Every command of the window: its pages first, then what the keys do. */
export function useCommands(props: PaletteActions): readonly Entry[] {
  const { t } = useTranslation();
  const { undo, redo } = useHistorySteps();
  const { go } = useNav();
  return useMemo(() => {
    const then = (run: () => void) => () => {
      props.onClose();
      run();
    };
    return [
      ...pageNames.map((page) => ({
        key: page,
        name: t(`places.${page}`),
        detail: t('palette.page'),
        run: then(() => go(page)),
      })),
      { key: 'undo', name: t('app.undo'), detail: shortcut('Ctrl Z'), run: then(() => undo()) },
      {
        key: 'redo',
        name: t('app.redo'),
        detail: shortcut('Ctrl Shift Z'),
        run: then(redo),
      },
      {
        key: 'print',
        name: t('interview.print'),
        detail: shortcut('Ctrl P'),
        run: then(() => setTimeout(() => window.print())),
      },
      { key: 'lock', name: t('app.lock'), detail: shortcut('Ctrl L'), run: then(props.onLock) },
      { key: 'hide', name: t('app.hide'), detail: shortcut('Ctrl Shift H'), run: then(props.onHide) },
      { key: 'settings', name: t('app.settings'), detail: '', run: then(props.onSettings) },
    ];
  }, [t, go, undo, redo, props]);
}

/** Commands that begin with what was typed come before what is found in the case, the others after. */
export function matching(commands: readonly Entry[], query: string) {
  const wanted = query.trim().toLocaleLowerCase();
  const named = commands.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const begins = ({ name }: Entry) => wanted !== '' && name.toLocaleLowerCase().startsWith(wanted);
  return { first: named.filter(begins), others: named.filter((entry) => !begins(entry)) };
}
