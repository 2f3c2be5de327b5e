import { useEffect, useMemo, useState } from 'react';
import { flushEvent } from '../../../shared/flush-event.ts';
import { ask } from '../../host.ts';
import { debounce } from '../../state/timing/debounce.ts';

const keepDelay = 250;

/** A name typed in a field and tied to nothing yet: kept with the case, so that it is there on return. */
export function useTypedName(field: string): readonly [string, (text: string) => void] {
  const key = `typed ${field}`.slice(0, 200);
  const [typed, setTyped] = useState({ key: '', text: '' });
  const keep = useMemo(
    () => debounce((text: string) => void ask('draft.keep', { key, text }), keepDelay),
    [key],
  );
  useEffect(() => {
    void ask('draft.read', { key }).then((reply) => {
      if (!reply.ok || reply.value === '') return;
      // What has been typed since stays.
      setTyped((now) => (now.key === key ? now : { key, text: reply.value }));
    });
    window.addEventListener('pagehide', keep.flush);
    window.addEventListener('focusout', keep.flush);
    window.addEventListener(flushEvent, keep.flush);
    return () => {
      window.removeEventListener('pagehide', keep.flush);
      window.removeEventListener('focusout', keep.flush);
      window.removeEventListener(flushEvent, keep.flush);
      keep.flush();
    };
  }, [key, keep]);
  const change = (text: string) => {
    setTyped({ key, text });
    keep(text);
    if (text === '') keep.flush();
  };
  return [typed.key === key ? typed.text : '', change];
}
