import { useCallback, useEffect, useRef } from 'react';
import type { Attachment } from '../../../shared/domain/document.ts';
import { openSource, type PageSource } from './page-source.ts';

/** Opens each file once, when it is first wanted, and closes all when the viewer closes. */
export function useSources(): (attachment: Attachment) => Promise<PageSource> {
  const opened = useRef(new Map<string, Promise<PageSource>>());
  useEffect(() => {
    const sources = opened.current;
    return () => {
      // What never opened needs no closing.
      for (const source of sources.values()) void source.then(({ close }) => close()).catch(() => undefined);
      sources.clear();
    };
  }, []);
  return useCallback((attachment) => {
    const known = opened.current.get(attachment.id);
    if (known !== undefined) return known;
    const opening = openSource(attachment);
    opened.current.set(attachment.id, opening);
    return opening;
  }, []);
}
