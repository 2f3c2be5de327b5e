import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeDurably } from '../files/durable.ts';
import { type Preferences, preferencesSchema } from '../../shared/preferences.ts';

/** Where preferences are kept on this system, beside those of other programs. */
export function preferencesFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Folio', 'preferences.json');
  if (platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Folio', 'preferences.json');
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'folio', 'preferences.json');
}

/**
 * The preferences of whoever sits here: read once, kept in a small file when they change. It holds no name,
 * path or word of a case. Without a file, or where it cannot be read or written, they last for this session.
 */
export class KeptPreferences {
  readonly #file: string | null;
  #now: Preferences;

  constructor(file: string | null) {
    this.#file = file;
    this.#now = file === null ? preferencesSchema.parse({}) : readFrom(file);
  }

  get now(): Preferences {
    return this.#now;
  }

  keep(next: Preferences): void {
    this.#now = next;
    if (this.#file !== null) writeTo(this.#file, next);
  }
}

function readFrom(file: string): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return preferencesSchema.parse({});
  }
}

function writeTo(file: string, preferences: Preferences): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeDurably(file, Buffer.from(`${JSON.stringify(preferences, null, 2)}\n`));
  } catch {
    // A read-only disk: they still hold for this session, and nothing of a case is at stake.
  }
}
