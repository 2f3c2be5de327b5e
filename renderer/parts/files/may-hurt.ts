import type { Document } from '../../../shared/domain/document.ts';

const kinds: readonly Document['kind'][] = ['photograph', 'medical', 'death', 'news', 'other'];

/** Whether what a document's files show can hurt to see unasked: they stay covered until the person opens them. */
export function mayHurt({ kind }: Document): boolean {
  return kinds.includes(kind);
}
