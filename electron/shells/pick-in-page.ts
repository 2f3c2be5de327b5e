import type { CDPSession, Page } from 'playwright-core';

/**
 * Opens the browser's own file dialog and gives the chosen files' paths; [] = cancelled.
 * A page never learns a path: the browser tells it to the shell, over the pipe.
 */
export async function pickInPage(page: Page, accept: readonly string[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(${openDialog.toString()})(${JSON.stringify(accept.join(','))})`,
      // A file dialog opens only on the person's own act; their click asked for this call.
      userGesture: true,
      awaitPromise: true,
    });
    return result.objectId === undefined ? [] : await pathsOf(session, result.objectId);
  } finally {
    // Gone with its page: then it is detached.
    await session.detach().catch(() => undefined);
  }
}

async function pathsOf(session: CDPSession, files: string): Promise<readonly string[]> {
  const { result } = await session.send('Runtime.getProperties', { objectId: files, ownProperties: true });
  const paths: string[] = [];
  for (const { name, value } of result) {
    if (!/^\d+$/.test(name) || value?.objectId === undefined) continue;
    const info = await session.send('DOM.getFileInfo', { objectId: value.objectId });
    paths.push(info.path);
  }
  return paths;
}

/** Runs in the page: the parts of the DOM it needs, as this side has no DOM. */
function openDialog(accept: string): Promise<unknown> {
  // In the page, `document` is the DOM's.
  const { document } = globalThis as unknown as { document: { createElement(tag: string): FileInput } };
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple: true, accept });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(Array.from(input.files)));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

interface FileInput {
  readonly files: ArrayLike<unknown>;
  addEventListener(type: string, listener: () => void): void;
  click(): void;
}
