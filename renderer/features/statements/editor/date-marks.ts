import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { blankPattern } from '../../../../shared/dossier/templates/blank.ts';
import type { Mention } from '../../../../shared/dates/mentions/mention.ts';
import { debounce } from '../../../state/timing/debounce.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { positionAt, textOf } from './page.ts';

/** What the underlining asks of its page; read anew each time, for the language may change. */
export interface DateReading {
  /** The dates in a text. */
  readonly read: (text: string) => Promise<readonly Mention[]>;
  /** What was understood, in a sentence. */
  readonly say: (mention: Mention) => string;
  /** What texts are read by: when it changes, all are read again. */
  readonly by: () => string;
}

const readDelay = 350;
/** Reading pauses after so many milliseconds, so that typing never waits. */
const turn = 12;

const key = new PluginKey<DecorationSet>('dateMarks');

/** Underlines the dates Folio reads, and marks the blanks a template left, when typing pauses. */
export const dateMarks = Extension.create<{ reading: DateReading | null }>({
  name: 'dateMarks',
  addOptions: () => ({ reading: null }),
  addProseMirrorPlugins() {
    const { reading } = this.options;
    return reading === null ? [] : [marksPlugin(reading)];
  },
});

function marksPlugin(reading: DateReading): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, marks) => {
        // Only this plugin sets its own meta.
        const fresh = tr.getMeta(key) as DecorationSet | undefined;
        return fresh ?? marks.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => new Reader(view, reading),
  });
}

/** Reads the page each time typing pauses; lives as long as the page is open. */
class Reader {
  #gone = false;
  readonly #view: EditorView;
  readonly #reading: DateReading;
  #marked = new WeakMap<Node, readonly Mention[]>();
  #by = '';
  readonly #readNow = debounce(() => void this.#read(), 0);
  readonly #readLater = debounce(() => void this.#read(), readDelay);

  constructor(view: EditorView, reading: DateReading) {
    this.#view = view;
    this.#reading = reading;
    this.#readNow();
  }

  update(view: EditorView, before: { readonly doc: Node }): void {
    if (view.state.doc === before.doc && this.#by === this.#reading.by()) return;
    this.#readNow.cancel();
    this.#readLater();
  }

  destroy(): void {
    this.#gone = true;
    this.#readNow.cancel();
    this.#readLater.cancel();
  }

  async #read(): Promise<void> {
    const { doc } = this.#view.state;
    if (this.#by !== this.#reading.by()) this.#marked = new WeakMap();
    this.#by = this.#reading.by();
    let began = performance.now();
    for (const { paragraph } of numberedParagraphs(doc)) {
      if (this.#marked.has(paragraph)) continue;
      this.#marked.set(paragraph, await this.#reading.read(textOf(paragraph)));
      if (performance.now() - began < turn) continue;
      await new Promise((resume) => setTimeout(resume));
      began = performance.now();
    }
    // What has been typed since is read at the next pause.
    if (this.#gone || this.#view.state.doc !== doc) return;
    // A mark drawn around what an input method composes would end the composition.
    if (this.#view.composing) return this.#readLater();
    const marks = DecorationSet.create(doc, this.#decorations(doc));
    this.#view.dispatch(this.#view.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
  }

  #decorations(doc: Node): Decoration[] {
    return numberedParagraphs(doc).flatMap(({ paragraph, at }) => {
      const span = (start: number, end: number, attributes: Record<string, string>) =>
        Decoration.inline(
          at + 1 + positionAt(paragraph, start),
          at + 1 + positionAt(paragraph, end),
          attributes,
        );
      const mentions = this.#marked.get(paragraph) ?? [];
      return [
        ...mentions.map((mention) =>
          span(mention.start, mention.end, {
            class: `mention ${mention.impossible ? 'impossible' : ''}`,
            title: this.#reading.say(mention),
          }),
        ),
        ...[...textOf(paragraph).matchAll(blankPattern)].map((blank) =>
          span(blank.index, blank.index + blank[0].length, { class: 'blank' }),
        ),
      ];
    });
  }
}
