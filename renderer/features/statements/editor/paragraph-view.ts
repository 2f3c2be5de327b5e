import { Extension } from '@tiptap/core';
import type { Node, NodeType } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';

/**
 * Draws paragraphs so that their element outlives every change of what is kept with them. An input method
 * composes in the element's own text: were it drawn anew because an id was given or a tie made, the
 * composition would end there, and what it had shown so far would stay as if it had been typed.
 */
export const paragraphViews = Extension.create({
  name: 'paragraphViews',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { nodeViews: { paragraph: (node) => new ParagraphView(node) } } }),
  ],
});

class ParagraphView implements NodeView {
  readonly dom = document.createElement('p');
  readonly contentDOM = this.dom;
  readonly #type: NodeType;

  constructor(node: Node) {
    this.#type = node.type;
    this.dom.dir = 'auto';
  }

  /** Only the words are seen, and the editor itself draws those. */
  update(node: Node): boolean {
    return node.type === this.#type;
  }
}
