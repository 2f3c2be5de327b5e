import { fileURLToPath } from 'node:url';
import type { Shell } from '../shells/shell.ts';
import { KeptPreferences } from './preferences.ts';
import { Session } from './session/session.ts';
import { createSurface } from './surface/surface.ts';
import { forkVault } from './vault/vault-process.ts';
import type { VaultChannel } from './vault/messages.ts';

/**
 * Wires the host behind a shell and shows the window; resolves when both have ended.
 * Without a file for them, preferences last for this session only.
 */
export async function startFolio(
  shell: Shell,
  startVault: () => VaultChannel = forkVault,
  preferences: string | null = null,
): Promise<void> {
  await shell.ready();
  const session = new Session(startVault, shell);
  shell.onAway(() => void session.lockAway());
  session.prestart();
  try {
    const kept = new KeptPreferences(preferences);
    await shell.run(createSurface(session, shell, windowFolder(), kept), kept.now.window);
  } finally {
    await session.end();
  }
}

/** Where the built window lies: `dist/renderer`, from a checkout and from a built Folio alike. */
function windowFolder(): string {
  const path = import.meta.url.endsWith('.ts') ? '../../dist/renderer' : '../../renderer';
  return fileURLToPath(new URL(path, import.meta.url));
}
