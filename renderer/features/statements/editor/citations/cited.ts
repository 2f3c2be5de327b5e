import { idSchema, type Id } from '../../../../../shared/domain/id.ts';
import { citationPattern } from '../../../../../shared/domain/statement.ts';

/** What a citation's text points at: a record, and a page of it or none. */
export function citedBy(token: string): { readonly to: Id; readonly page: number | null } | null {
  const match = [...token.matchAll(citationPattern)][0];
  const to = idSchema.safeParse(match?.[1]);
  if (!to.success) return null;
  return { to: to.data, page: match?.[2] === undefined ? null : Number(match[2]) };
}
