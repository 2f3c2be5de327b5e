import { useEffect } from 'react';
import { preferencesSchema, type Preferences } from '../../shared/preferences.ts';
import { usePreferences } from '../state/preferences.ts';

/** The looks to choose from, as Settings lists them. */
export const themes = preferencesSchema.shape.theme.unwrap().options;
type Theme = Preferences['theme'];

/** Applies the chosen look, or the system's, to the page; follows the system when it changes. */
export function useTheme(): void {
  const { theme } = usePreferences();
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(prefers-contrast: more)');
    const apply = () => {
      document.documentElement.dataset['theme'] =
        theme === 'system' ? systemTheme(dark.matches, contrast.matches) : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    contrast.addEventListener('change', apply);
    return () => {
      dark.removeEventListener('change', apply);
      contrast.removeEventListener('change', apply);
    };
  }, [theme]);
}

function systemTheme(dark: boolean, contrast: boolean): Theme {
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
}
