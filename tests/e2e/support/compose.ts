import type { CDPSession, Page } from 'playwright-core';

/** An input method: what it shows under way, key by key, and what it puts in the end. */
export interface Composition {
  readonly name: string;
  readonly shown: readonly string[];
  readonly put: string;
}

/** One of each manner in which people compose: candidates, syllables, rewritten vowels, dead keys. */
export const compositions: readonly Composition[] = [
  { name: 'Chinese', shown: ['n', 'ni', 'nih', 'niha', 'nihao', '你好'], put: '你好' },
  { name: 'Japanese', shown: ['k', 'か', 'かn', 'かん', 'かんj', 'かんじ', '漢字'], put: '漢字' },
  { name: 'Korean', shown: ['ㅎ', '하', '한'], put: '한' },
  { name: 'Vietnamese', shown: ['v', 'vi', 'vie', 'viê', 'viêt', 'việt'], put: 'việt' },
  { name: 'Amharic', shown: ['s', 'ሰ', 'ሰl', 'ሰላ', 'ሰላm', 'ሰላም'], put: 'ሰላም' },
  { name: 'dead key', shown: ['´'], put: 'é' },
];

/** Types as an input method does, with the key events that the browser makes of it, and pauses on the way. */
export async function compose(page: Page, { shown, put }: Composition, pause = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of shown) {
    await processKey(session, () =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    );
    if (pause > 0) await page.waitForTimeout(pause);
  }
  await processKey(session, () => session.send('Input.insertText', { text: put }));
  await session.detach();
}

/** Presses Enter as it comes to the page while something is composed: it chooses a candidate. */
export async function composeEnter(page: Page, { shown, put }: Composition): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of shown)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: put });
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
  });
  await session.detach();
}

/** Every key that goes to an input method reaches the page as "Process", 229. */
async function processKey(session: CDPSession, act: () => Promise<unknown>): Promise<void> {
  const key = { key: 'Process', code: 'KeyA', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await act();
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
