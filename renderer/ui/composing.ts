import type { KeyboardEvent } from 'react';

/** Whether a key goes to an input method that is composing: Enter then chooses a candidate, and means nothing here. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  // Chromium says so of all keys but the one that begins a composition: that one comes as 229, "Process".
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
