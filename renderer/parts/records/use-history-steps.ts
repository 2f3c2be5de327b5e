import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseStore } from '../../state/case-context.tsx';
import { useNav } from '../../state/nav.tsx';
import { useNotice } from '../../state/notices.tsx';
import { failureText } from '../failures/failure-text.ts';
import { operationText } from './operation-text.ts';
import { placeOfChange } from './place-of-change.ts';

interface HistorySteps {
  /** Takes back the last operation, or the one of this revision if it is still the last. */
  readonly undo: (revision?: number) => void;
  readonly redo: () => void;
}

/** Undo and redo that go to what they changed and say what it was. */
export function useHistorySteps(): HistorySteps {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { go } = useNav();
  const notify = useNotice();
  return useMemo(() => {
    const step = async (way: 'undo' | 'redo', revision?: number) => {
      // What is typed last is on the screen already, kept or not.
      const before = store.snapshot().case;
      const reply = way === 'undo' ? await store.undo(revision) : await store.redo();
      if (reply === null) return;
      if (!reply.ok) {
        notify({ text: failureText(reply.failure.code, reply.failure.message, t), tone: 'trouble' });
        return;
      }
      const { stepped } = reply.value;
      if (stepped === null) return;
      const after = store.snapshot().case;
      const place = placeOfChange(reply.value, before, after);
      if (place) go(place.page, place.record);
      const what = operationText(stepped, new Map([...before.byId, ...after.byId]), t);
      notify({ text: t(way === 'undo' ? 'operation.undone' : 'operation.redone', { what }), tone: 'plain' });
    };
    return {
      undo: (revision?: number) => void step('undo', revision),
      redo: () => void step('redo'),
    };
  }, [t, store, go, notify]);
}
