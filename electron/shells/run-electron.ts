import type * as Electron from 'electron';

/**
 * Runs Folio until it ends, then lets Electron quit: whoever quits meanwhile waits until the case is closed. A
 * failure is told in a box of the system's: at the start nothing else of Folio is on the screen.
 */
export async function runElectron(
  { app, dialog }: Pick<typeof Electron, 'app' | 'dialog'>,
  start: () => Promise<void>,
): Promise<void> {
  let ended = false;
  app.on('will-quit', (event) => {
    if (!ended) event.preventDefault();
  });
  try {
    await start();
  } catch (error) {
    // Not the error's own words: it may come at any time, and they can hold a path.
    const kind = error instanceof Error ? error.name : 'unknown';
    dialog.showErrorBox(
      'Folio has to end',
      `Start Folio again. If it ends again, start the computer again. (${kind})`,
    );
  } finally {
    ended = true;
    app.quit();
  }
}
