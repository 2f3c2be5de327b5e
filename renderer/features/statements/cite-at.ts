import type { Id } from '../../../shared/domain/id.ts';

/** A text with a citation put in where the caret stands, apart from the word before, and the caret after it. */
export function citeAt(
  text: string,
  caret: number,
  to: Id,
  page: number | null,
): { readonly text: string; readonly caret: number } {
  const token = page === null ? `[@${to}]` : `[@${to}, p. ${page}]`;
  const before = text.slice(0, caret);
  const head = before === '' || /\s$/.test(before) ? before : `${before} `;
  return { text: head + token + text.slice(caret), caret: head.length + token.length };
}
