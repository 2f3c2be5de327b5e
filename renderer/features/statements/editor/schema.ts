import { Node, type AnyExtension } from '@tiptap/core';
import { citationPattern } from '../../../../shared/domain/statement.ts';

/** The page: numbered paragraphs, each with a heading above it or none, as the record keeps them. */
const page = Node.create({ name: 'doc', topNode: true, content: '(heading? paragraph)+' });

const words = Node.create({ name: 'text', group: 'inline' });

/** What a paragraph of the record holds besides its heading and text rides along in `kept`. */
const paragraph = Node.create({
  name: 'paragraph',
  content: '(text | reference | lineBreak)*',
  marks: '',
  whitespace: 'pre',
  addAttributes: () => ({
    id: {
      default: null,
      keepOnSplit: false,
      parseHTML: (element) => element.dataset['id'] ?? null,
      renderHTML: ({ id }) => (typeof id === 'string' ? { 'data-id': id } : {}),
    },
    kept: { default: null, keepOnSplit: false, rendered: false },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, dir: 'auto' }, 0],
});

const heading = Node.create({
  name: 'heading',
  content: '(text | lineBreak)*',
  marks: '',
  whitespace: 'pre',
  defining: true,
  parseHTML: () => [{ tag: 'h3' }],
  renderHTML: () => ['h3', { dir: 'auto' }, 0],
});

/** A citation of a record: its text in the record is `token`, kept as it was to the letter. */
const reference = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  addAttributes: () => ({
    token: { default: '', parseHTML: (element) => element.dataset['token'] ?? '', rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-token]',
      getAttrs: (element) => (isToken(element.dataset['token'] ?? '') ? null : false),
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    { class: 'citation', 'data-token': String(node.attrs['token']) },
    String(node.attrs['token']),
  ],
});

/** A line begun within a paragraph; `as` holds the very characters that broke it. */
const lineBreak = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  addAttributes: () => ({ as: { default: '\n', rendered: false } }),
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
});

/** The nodes a statement is written in: no marks, no styles, nothing the record cannot keep. */
export const statementNodes: readonly AnyExtension[] = [
  page,
  words,
  paragraph,
  heading,
  reference,
  lineBreak,
];

/** Whether a text is one citation and nothing else. */
export function isToken(text: string): boolean {
  return [...text.matchAll(citationPattern)].some((match) => match[0] === text);
}
