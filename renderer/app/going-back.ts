import { useEffect } from 'react';
import { useNav } from '../state/nav.tsx';

const [backButton, forwardButton] = [3, 4];

/**
 * The mouse's back and forward buttons, a trackpad's swipe and the browser's own commands go to where the person was
 * before, as the arrow in the bar does, and never leave the page; nor does what is dropped on it.
 */
export function useGoingBack(): void {
  const { back, forward, canGoBack } = useNav();
  useEffect(() => {
    const press = (event: MouseEvent) => {
      if (event.button !== backButton && event.button !== forwardButton) return;
      event.preventDefault();
      if (event.type === 'mouseup') (event.button === backButton ? back : forward)();
    };
    const controller = new AbortController();
    const { signal } = controller;
    for (const type of ['mousedown', 'mouseup', 'auxclick'] as const)
      window.addEventListener(type, press, { signal, capture: true });
    window.addEventListener('dragover', refuseDrop, { signal });
    window.addEventListener('drop', refuseDrop, { signal });
    return () => controller.abort();
  }, [back, forward]);
  // A swipe is told to no page: the browser goes back by one entry of its history, which is here for it to leave.
  useEffect(() => {
    const push = () => canGoBack && history.state !== entry && history.pushState(entry, '');
    const pop = () => {
      if (history.state === entry) return;
      back();
      push();
    };
    push();
    window.addEventListener('popstate', pop);
    return () => window.removeEventListener('popstate', pop);
  }, [canGoBack, back]);
}

const entry = 'folio';

/** A browser opens a file or a link that nothing on the page takes; text is dropped where text is written. */
function refuseDrop(event: DragEvent): void {
  const types = event.dataTransfer?.types ?? [];
  const isText =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable] *');
  if (event.defaultPrevented || !(types.includes('Files') || (types.includes('text/uri-list') && !isText)))
    return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
}
