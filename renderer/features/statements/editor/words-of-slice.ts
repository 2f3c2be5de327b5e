import type { Slice } from '@tiptap/pm/model';

/** What is copied, as plain words for other programs: citations as they read, paragraphs apart. */
export function wordsOfSlice(slice: Slice, labelOf: (token: string) => string): string {
  return slice.content.textBetween(0, slice.content.size, '\n\n', (leaf) =>
    leaf.type.name === 'reference' ? labelOf(String(leaf.attrs['token'])) : String(leaf.attrs['as'] ?? ''),
  );
}
