import { useState } from 'react';
import type { Day } from '../../../shared/dates/day.ts';
import type { Mention } from '../../../shared/dates/mentions/mention.ts';
import { useDebouncedEffect } from '../../state/timing/use-debounced.ts';

const readDelay = 350;

/** The dates Folio reads in a text, found when typing pauses; the reader itself is loaded with the first text. */
export function useMentions(text: string, language: string, reference: Day | null): readonly Mention[] {
  const [found, setFound] = useState<{ readonly text: string; readonly mentions: readonly Mention[] }>({
    text: '',
    mentions: [],
  });
  const read = async (signal: AbortSignal) => {
    if (text.trim() === '') return;
    const { findMentions } = await import('../../../shared/dates/mentions/find-mentions.ts');
    if (signal.aborted) return;
    setFound({ text, mentions: findMentions(text, { language: language || 'en', reference }) });
  };
  useDebouncedEffect((signal) => void read(signal), [text, language, reference], readDelay);
  // Spans of an older text would underline the wrong words.
  return found.text === text ? found.mentions : [];
}
