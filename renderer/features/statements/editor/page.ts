import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Id } from '../../../../shared/domain/id.ts';
import { citationPattern, type Paragraph } from '../../../../shared/domain/statement.ts';

/** What a paragraph keeps besides its heading and text. */
export type Kept = Omit<Paragraph, 'id' | 'heading' | 'text'>;

/** The record's paragraphs as the editor's page; none is one empty line to begin on. */
export function pageOf(paragraphs: readonly Paragraph[]): JSONContent {
  if (paragraphs.length === 0) return { type: 'doc', content: [{ type: 'paragraph' }] };
  return { type: 'doc', content: paragraphs.flatMap(blocksOf) };
}

function blocksOf({ id, heading, text, ...kept }: Paragraph): readonly JSONContent[] {
  const own: JSONContent = { type: 'paragraph', attrs: { id, kept }, content: inlinesOf(text) };
  if (heading === '') return [own];
  return [{ type: 'heading', content: linesOf(heading) }, own];
}

/** A paragraph's text as words, citations and line breaks: joined again they are the text. */
export function inlinesOf(text: string): JSONContent[] {
  const found: JSONContent[] = [];
  let at = 0;
  for (const match of text.matchAll(citationPattern)) {
    found.push(...linesOf(text.slice(at, match.index)));
    found.push({ type: 'reference', attrs: { token: match[0] } });
    at = match.index + match[0].length;
  }
  return [...found, ...linesOf(text.slice(at))];
}

function linesOf(text: string): JSONContent[] {
  return text
    .split(/(\r\n|\r|\n)/)
    .flatMap((piece, index): JSONContent[] =>
      index % 2 === 1
        ? [{ type: 'lineBreak', attrs: { as: piece } }]
        : piece === ''
          ? []
          : [{ type: 'text', text: piece }],
    );
}

/** The page as the record keeps it: the way back of `pageOf`, to the letter. */
export function paragraphsOf(page: Node): readonly Paragraph[] {
  const first = page.firstChild;
  if (page.childCount === 1 && first?.content.size === 0 && first.attrs['id'] === null) return [];
  const paragraphs: Paragraph[] = [];
  let heading = '';
  page.forEach((block) => {
    if (block.type.name === 'heading') {
      heading = textOf(block);
      return;
    }
    paragraphs.push(paragraphOf(block, heading));
    heading = '';
  });
  return paragraphs;
}

const converted = new WeakMap<Node, Paragraph>();

/** Nodes never change, so that a paragraph nobody touched stays the same value. */
function paragraphOf(block: Node, heading: string): Paragraph {
  const known = converted.get(block);
  if (known !== undefined && known.heading === heading) return known;
  // `keep-identity.ts` gives every paragraph an id before a page is read.
  const id = block.attrs['id'] as Id;
  const paragraph = { id, heading, text: textOf(block), ...keptOf(block) };
  converted.set(block, paragraph);
  return paragraph;
}

/** What a paragraph's node carries for the record. */
export function keptOf(block: Node): Kept {
  // Only `pageOf` and the editor's own commands set this attribute, always to this type.
  return (block.attrs['kept'] as Kept | null) ?? { refs: [], claims: [], readBack: null };
}

/** The text of a block as the record keeps it. */
export function textOf(block: Node): string {
  const parts: string[] = [];
  block.forEach((inline) => void parts.push(wordsOf(inline)));
  return parts.join('');
}

/** The characters one inline node stands for in the record's text. */
function wordsOf(inline: Node): string {
  switch (inline.type.name) {
    case 'reference':
      return String(inline.attrs['token']);
    case 'lineBreak':
      return String(inline.attrs['as']);
    default:
      return inline.text ?? '';
  }
}

/** How far into a block's content a UTF-16 offset of its text lies; within a citation, at its start. */
export function positionAt(block: Node, offset: number): number {
  let left = offset;
  let position = 0;
  for (const inline of block.children) {
    const length = wordsOf(inline).length;
    if (left < length || (inline.isText && left === length)) return position + (inline.isText ? left : 0);
    left -= length;
    position += inline.nodeSize;
  }
  return position;
}

/** The UTF-16 offset in a block's text of a position in its content. */
export function offsetAt(block: Node, position: number): number {
  let left = position;
  let offset = 0;
  for (const inline of block.children) {
    if (left <= 0) break;
    offset += inline.isText ? Math.min(left, inline.nodeSize) : wordsOf(inline).length;
    left -= inline.nodeSize;
  }
  return offset;
}
