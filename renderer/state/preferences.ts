import { useSyncExternalStore } from 'react';
import { type Preferences, preferencesSchema } from '../../shared/preferences.ts';
import { ask } from '../host.ts';
import { changeLanguage } from '../i18n.ts';
import { languages } from '../locales/languages.ts';
import { observable } from './observable.ts';

const preferences = observable<Preferences>(preferencesSchema.parse({}));

/** How the person likes the window; the same at the next session. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(preferences.subscribe, preferences.get);
}

/** The same, outside what is drawn. */
export function currentPreferences(): Preferences {
  return preferences.get();
}

/** Takes up what was kept before; called once, before anything is shown. */
export async function readPreferences(): Promise<void> {
  const reply = await ask('session.preferences');
  if (!reply.ok) return;
  preferences.set(reply.value);
  const language = languages.find(({ tag }) => tag === reply.value.language);
  if (language) await changeLanguage(language.tag);
}

/** Changes a preference at once and keeps it. */
export function changePreferences(fields: Partial<Preferences>): void {
  const chosen = { ...preferences.get(), ...fields };
  preferences.set(chosen);
  const language = languages.find(({ tag }) => tag === fields.language);
  if (language) void changeLanguage(language.tag);
  void ask('session.prefer', chosen);
}
