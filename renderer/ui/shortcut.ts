/** A shortcut as this system writes it: "Ctrl K" is "⌘ K" on a Mac. */
export function shortcut(keys: string): string {
  return navigator.platform.startsWith('Mac') ? keys.replace('Ctrl', '⌘').replace('Shift', '⇧') : keys;
}
