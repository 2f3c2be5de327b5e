import { useEffect, useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

let chosen: Theme = 'system';
const listeners = new Set<() => void>();

/** Sets the window's look for this sitting. */
export function setTheme(theme: Theme): void {
  chosen = theme;
  for (const listener of listeners) listener();
}

export function useChosenTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen);
}

/** Applies the chosen look, or the system's, to the page; follows the system when it changes. */
export function useTheme(): void {
  const theme = useChosenTheme();
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

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
