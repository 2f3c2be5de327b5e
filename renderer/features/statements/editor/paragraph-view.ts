import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
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
  #node: Node;

  constructor(node: Node) {
    this.#node = node;
    this.dom.dir = 'auto';
  }

  /** Only the words are seen, and the editor itself draws those. Another paragraph gets an element of its own. */
  update(node: Node): boolean {
    const id: unknown = this.#node.attrs['id'];
    if (node.type !== this.#node.type || (id !== null && id !== node.attrs['id'])) return false;
    this.#node = node;
    return true;
  }
}
