import type * as Electron from 'electron';

/**
 * Runs Folio until it ends, then lets Electron quit: whoever quits meanwhile waits until the case is closed. A
 * start that fails is told in a box of the system's, for nothing else of Folio is on the screen yet.
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
    const reason = error instanceof Error ? error.message : String(error);
    dialog.showErrorBox('Folio could not start', `Nothing in your case was changed.\n\n${reason}`);
  } finally {
    ended = true;
    app.quit();
  }
}
