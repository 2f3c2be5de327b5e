import { useEffect, useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Mention } from '../../../shared/mentions/mention.ts';

const rest = 350;

/** The dates Folio reads in a text, found when typing rests; the reader itself is loaded with the first text. */
export function useMentions(text: string, language: string, reference: Day | null): readonly Mention[] {
  const [found, setFound] = useState<{ readonly text: string; readonly mentions: readonly Mention[] }>({
    text: '',
    mentions: [],
  });
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let gone = false;
    const read = async () => {
      const { findMentions } = await import('../../../shared/mentions/find-mentions.ts');
      if (!gone) setFound({ text, mentions: findMentions(text, { language: language || 'en', reference }) });
    };
    const timer = setTimeout(() => void read(), rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, language, reference]);
  // Spans of an older text would underline the wrong words.
  return found.text === text ? found.mentions : [];
}
