import { findMentions } from './find-mentions.ts';
import { hasGrammar } from './languages.ts';
import type { Mention, MentionOptions } from './mention.ts';

/**
 * The dates of a text in any language: Folio's own grammar where it has one, else what `findMentions` reads of
 * month names and figures, filled up by a library that is loaded for it.
 */
export async function findMentionsIn(text: string, options: MentionOptions): Promise<Mention[]> {
  const own = findMentions(text, options);
  if (hasGrammar(options.language)) return own;
  const { fillUp } = await import('./fallback.ts');
  return fillUp(own, text, options);
}
