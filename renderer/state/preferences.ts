import { useSyncExternalStore } from 'react';
import { type Preferences, preferencesSchema } from '../../shared/preferences.ts';
import { ask } from '../host.ts';
import { changeLanguage } from '../i18n.ts';
import { languages } from '../locales/languages.ts';

let chosen: Preferences = preferencesSchema.parse({});
const listeners = new Set<() => void>();

/** How the person likes the window; the same at the next session. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => chosen);
}

/** The same, outside what is drawn. */
export function currentPreferences(): Preferences {
  return chosen;
}

/** Takes up what was kept before; called once, before anything is shown. */
export async function readPreferences(): Promise<void> {
  const reply = await ask('session.preferences');
  if (!reply.ok) return;
  take(reply.value);
  const language = languages.find(({ tag }) => tag === reply.value.language);
  if (language) await changeLanguage(language.tag);
}

/** Changes a preference at once and keeps it. */
export function changePreferences(fields: Partial<Preferences>): void {
  take({ ...chosen, ...fields });
  const language = languages.find(({ tag }) => tag === fields.language);
  if (language) void changeLanguage(language.tag);
  void ask('session.prefer', chosen);
}

function take(next: Preferences): void {
  chosen = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
