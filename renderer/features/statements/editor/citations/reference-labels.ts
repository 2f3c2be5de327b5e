import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';
import { citedBy } from './cited.ts';

/** How a citation reads now; `missing`: nothing in the case answers to it. */
export interface ReferenceLabel {
  readonly words: string;
  /** What it stands for, shown when the pointer rests on it. */
  readonly title: string;
  readonly missing: boolean;
}

/** Draws each citation as the present dossier numbers it, and anew when that changes; lives as long as its page. */
export class ReferenceLabels {
  readonly #shown = new Set<TokenView>();
  #labelOf: (token: string) => ReferenceLabel = (token) => ({ words: token, title: '', missing: false });

  /** Takes the words from here on, and draws every citation again. */
  use(labelOf: (token: string) => ReferenceLabel): void {
    this.#labelOf = labelOf;
    for (const view of this.#shown) view.draw(labelOf);
  }

  /** How a citation reads now. */
  labelOf(token: string): ReferenceLabel {
    return this.#labelOf(token);
  }

  /** The editor's extension that draws through this. */
  extension(): Extension {
    return Extension.create({
      name: 'referenceLabels',
      addProseMirrorPlugins: () => [
        new Plugin({
          props: {
            nodeViews: {
              reference: (node) => new TokenView(String(node.attrs['token']), this.#shown, this.#labelOf),
            },
          },
        }),
      ],
    });
  }
}

class TokenView implements NodeView {
  readonly dom = document.createElement('span');
  readonly #token: string;
  readonly #shown: Set<TokenView>;
  #said = '';

  constructor(token: string, shown: Set<TokenView>, labelOf: (token: string) => ReferenceLabel) {
    this.#token = token;
    this.#shown = shown;
    this.dom.dir = 'auto';
    shown.add(this);
    this.draw(labelOf);
  }

  draw(labelOf: (token: string) => ReferenceLabel): void {
    const { words, title, missing } = labelOf(this.#token);
    const said = JSON.stringify([words, title, missing]);
    // What has not changed is left alone: the caret or an input method may stand beside it.
    if (said === this.#said) return;
    this.#said = said;
    this.dom.className = missing ? 'citation missing' : 'citation';
    this.dom.textContent = words;
    this.dom.title = title;
    this.dom.dataset['token'] = this.#token;
    this.dom.dataset['to'] = citedBy(this.#token)?.to ?? '';
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#shown.delete(this);
  }
}
