import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** A paragraph of the page, with the heading above it if it has one. */
export interface NumberedParagraph {
  /** 1-based, as printed. */
  readonly number: number;
  readonly paragraph: Node;
  readonly at: number;
  readonly heading: Node | null;
  /** Where heading and paragraph together begin and end. */
  readonly from: number;
  readonly to: number;
}

/** The paragraphs of a page in order. */
export function numberedParagraphs(doc: Node): readonly NumberedParagraph[] {
  const found: NumberedParagraph[] = [];
  let heading: Node | null = null;
  let from = 0;
  let at = 0;
  for (const node of doc.children) {
    if (node.type.name === 'heading') heading = node;
    else {
      found.push({ number: found.length + 1, paragraph: node, at, heading, from, to: at + node.nodeSize });
      heading = null;
      from = at + node.nodeSize;
    }
    at += node.nodeSize;
  }
  return found;
}

/** The paragraph the caret stands in, or whose heading it stands in. */
export function paragraphAtCaret(state: EditorState): NumberedParagraph | null {
  const { head } = state.selection;
  return numberedParagraphs(state.doc).find(({ from, to }) => head >= from && head < to) ?? null;
}
