import { messageParts } from '../../messages/format-message.ts';
import { text, type Inline } from '../block.ts';

/** A message of the dossier filled in with running text. */
export function fillInline(
  message: string,
  values: Readonly<Record<string, string | readonly Inline[]>>,
  language: string,
): readonly Inline[] {
  return messageParts<readonly Inline[]>(message, values, language).flatMap((part) => {
    if (typeof part !== 'string') return part;
    return part === '' ? [] : [text(part)];
  });
}
