import type { Paragraph } from '../../../../../shared/domain/statement.ts';

/** Names a paragraph's words as they stand: SHA-256 of heading, line feed and text in UTF-8, in hexadecimal. */
export async function digestOf({ heading, text }: Pick<Paragraph, 'heading' | 'text'>): Promise<string> {
  const bytes = new TextEncoder().encode(`${heading}\n${text}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
