import { getSchema } from '@tiptap/core';
import { joinBackward } from '@tiptap/pm/commands';
import { history, undo, undoDepth } from '@tiptap/pm/history';
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../../../renderer/features/statements/editor/citations/cite.ts';
import { citationQueryAt } from '../../../../../renderer/features/statements/editor/citations/citation-query.ts';
import { identityPlugin } from '../../../../../renderer/features/statements/editor/keep-identity.ts';
import { numberedParagraphs } from '../../../../../renderer/features/statements/editor/numbered-paragraphs.ts';
import { pageOf, paragraphsOf } from '../../../../../renderer/features/statements/editor/page.ts';
import {
  addHeading,
  append,
  keepFor,
  moveBy,
  removeParagraph,
} from '../../../../../renderer/features/statements/editor/paragraph-commands.ts';
import { statementNodes } from '../../../../../renderer/features/statements/editor/schema.ts';
import {
  backOver,
  beginParagraph,
  breakLine,
  deleteOver,
  putText,
} from '../../../../../renderer/features/statements/editor/typing-commands.ts';
import { wordsOfSlice } from '../../../../../renderer/features/statements/editor/words-of-slice.ts';
import { idSchema } from '../../../../../shared/domain/id.ts';
import { paragraphSchema, type Paragraph } from '../../../../../shared/domain/statement.ts';

const schema = getSchema([...statementNodes]);
const arrest = idSchema.parse('arrest');
const letter = idSchema.parse('letter');
const claim = {
  claim: 'date',
  id: 'claim',
  quote: 'May 2018',
  about: { record: 'arrest', field: 'when' },
  when: { asGiven: 'May 2018' },
} as const;

function paragraph(id: string, text: string, more: object = {}): Paragraph {
  return paragraphSchema.parse({ id, text, ...more });
}

function opened(...paragraphs: readonly Paragraph[]): EditorState {
  const doc = schema.nodeFromJSON(pageOf(paragraphs));
  return EditorState.create({ doc, plugins: [history({ newGroupDelay: 0 }), identityPlugin()] });
}

function did(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

/** The caret after so many characters of a paragraph (1-based), or of its heading. */
function caret(state: EditorState, number: number, offset: number, inHeading = false): EditorState {
  const place = numberedParagraphs(state.doc)[number - 1];
  const start = ((inHeading ? place?.from : place?.at) ?? 0) + 1;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, start + offset)));
}

const texts = (state: EditorState) => paragraphsOf(state.doc).map(({ text }) => text);

describe('writing on the page', () => {
  it('begins a new paragraph with Enter; claims go with the words they quote', () => {
    const before = opened(
      paragraph('one', 'I was at home. It was May 2018.', { refs: [{ to: 'arrest' }], claims: [claim] }),
    );
    const [first, second] = paragraphsOf(did(caret(before, 1, 15), beginParagraph).doc);
    expect([first?.text, second?.text]).toEqual(['I was at home. ', 'It was May 2018.']);
    expect(first).toMatchObject({ id: 'one', refs: [{ to: 'arrest' }], claims: [] });
    expect(second?.claims).toMatchObject([{ id: 'claim' }]);
    expect(second?.id).not.toBe('one');
  });

  it('leaves a paragraph the one it was when Enter puts an empty one above it', () => {
    const before = opened(paragraph('one', 'I was at home.', { refs: [{ to: 'arrest' }] }));
    const [above, own] = paragraphsOf(did(caret(before, 1, 0), beginParagraph).doc);
    expect(above).toMatchObject({ text: '', refs: [] });
    expect(own).toMatchObject({ id: 'one', text: 'I was at home.', refs: [{ to: 'arrest' }] });
  });

  it('keeps what was tied to a paragraph that is joined to the one before', () => {
    const before = opened(
      paragraph('one', 'First.', { refs: [{ to: 'letter' }] }),
      paragraph('two', 'May 2018.', { refs: [{ to: 'arrest' }, { to: 'letter' }], claims: [claim] }),
    );
    const after = did(caret(before, 2, 0), joinBackward);
    expect(paragraphsOf(after.doc)).toMatchObject([
      {
        id: 'one',
        text: 'First.May 2018.',
        refs: [{ to: 'letter' }, { to: 'arrest' }],
        claims: [{ id: 'claim' }],
      },
    ]);
    expect(texts(did(after, undo))).toEqual(['First.', 'May 2018.']);
    expect(paragraphsOf(did(after, undo).doc)).toEqual(paragraphsOf(before.doc));
  });

  it('drops what was tied to a paragraph that is removed', () => {
    const before = opened(
      paragraph('one', 'First.'),
      paragraph('two', 'Second.', { refs: [{ to: 'arrest' }] }),
    );
    expect(paragraphsOf(did(caret(before, 2, 2), removeParagraph).doc)).toMatchObject([
      { id: 'one', refs: [] },
    ]);
    const only = did(caret(opened(paragraph('one', 'First.')), 1, 0), removeParagraph);
    expect(paragraphsOf(only.doc)).toEqual([]);
  });

  it('gives a copied paragraph an id of its own and leaves what is tied with the first', () => {
    const before = opened(paragraph('one', 'First.', { refs: [{ to: 'arrest' }] }));
    const copy = before.doc.slice(0, before.doc.content.size).content;
    const after = before.apply(before.tr.insert(before.doc.content.size, copy));
    const [first, second] = paragraphsOf(after.doc);
    expect(first).toMatchObject({ id: 'one', refs: [{ to: 'arrest' }] });
    expect(second).toMatchObject({ text: 'First.', refs: [] });
    expect(second?.id).not.toBe('one');
  });

  it('brings back what was tied to a paragraph that is cut and put in again', () => {
    const before = opened(
      paragraph('one', 'First.'),
      paragraph('two', 'Second.', { refs: [{ to: 'arrest' }] }),
    );
    const place = numberedParagraphs(before.doc)[1];
    const cut = before.apply(before.tr.delete(place?.from ?? 0, place?.to ?? 0));
    // The clipboard carries the id alone.
    const pasted = schema.nodeFromJSON({
      type: 'paragraph',
      attrs: { id: 'two' },
      content: [{ type: 'text', text: 'Second.' }],
    });
    const [first, second] = paragraphsOf(cut.apply(cut.tr.insert(0, pasted)).doc);
    expect(first).toMatchObject({ id: 'two', text: 'Second.', refs: [{ to: 'arrest' }] });
    expect(second?.id).toBe('one');
  });

  it('moves a paragraph with its heading, and stays where the list ends', () => {
    const before = opened(paragraph('one', 'First.'), paragraph('two', 'Second.', { heading: 'At home' }));
    const moved = did(caret(before, 2, 3), moveBy(-1));
    expect(paragraphsOf(moved.doc)).toMatchObject([
      { id: 'two', heading: 'At home' },
      { id: 'one', heading: '' },
    ]);
    expect(moveBy(-1)(moved)).toBe(false);
    expect(texts(did(moved, moveBy(1)))).toEqual(['First.', 'Second.']);
  });

  it('puts a heading above the paragraph, and takes an empty one away with Backspace', () => {
    const headed = did(caret(opened(paragraph('one', 'First.')), 1, 2), addHeading);
    expect(headed.selection.$from.parent.type.name).toBe('heading');
    expect(paragraphsOf(headed.doc)).toMatchObject([{ id: 'one', heading: '', text: 'First.' }]);
    const named = headed.apply(headed.tr.insertText('At home'));
    expect(paragraphsOf(named.doc)).toMatchObject([{ id: 'one', heading: 'At home' }]);
    expect(did(named, beginParagraph).selection.$from.parent.type.name).toBe('paragraph');
    expect(did(headed, backOver).doc.childCount).toBe(1);
    expect(did(caret(named, 1, 0), backOver).selection.$from.parent.type.name).toBe('heading');
    expect(deleteOver(named)).toBe(true);
  });

  it('cites where the caret stands, apart from the word before, and ties an incident', () => {
    const before = caret(opened(paragraph('one', 'They wrote. Then we left.')), 1, 11);
    expect(texts(did(before, cite(letter, 2)))).toEqual(['They wrote. [@letter, p. 2] Then we left.']);
    const tied = did(before, cite(arrest, null, undefined, true));
    expect(paragraphsOf(tied.doc)).toMatchObject([
      { text: 'They wrote. [@arrest] Then we left.', refs: [{ to: 'arrest', page: null }] },
    ]);
    expect(texts(did(caret(opened(paragraph('one', '')), 1, 0), cite(letter, null)))).toEqual(['[@letter]']);
  });

  it('asks what to cite behind an "@" that begins a word, and never within one', () => {
    const at = (text: string) => citationQueryAt(caret(opened(paragraph('one', text)), 1, text.length));
    expect(at('See @hosp')).toMatchObject({ query: 'hosp' });
    expect(at('@')).toMatchObject({ query: '' });
    expect(at('(@the letter')).toMatchObject({ query: 'the letter' });
    expect(at('name@example')).toBeNull();
    expect(at('See @this and many other words')).toBeNull();
    const asked = caret(opened(paragraph('one', 'See @hosp')), 1, 9);
    expect(texts(did(asked, cite(letter, null, citationQueryAt(asked) ?? undefined)))).toEqual([
      'See [@letter]',
    ]);
  });

  it('takes pasted text as plain paragraphs: apart by empty lines, else line by line', () => {
    const empty = caret(opened(), 1, 0);
    expect(texts(did(empty, putText('One.\r\nTwo.\r\n')))).toEqual(['One.', 'Two.']);
    expect(texts(did(empty, putText('One\nmore.\n\n \nTwo.')))).toEqual(['One\nmore.', 'Two.']);
    expect(texts(did(empty, putText('See [@letter, p. 2].')))).toEqual(['See [@letter, p. 2].']);
    const headed = did(caret(opened(paragraph('one', 'First.')), 1, 2), addHeading);
    expect(paragraphsOf(did(headed, putText('At\nhome')).doc)).toMatchObject([{ heading: 'At home' }]);
  });

  it('copies citations as they read, for other programs', () => {
    const { doc } = opened(paragraph('one', 'See [@letter].\nThen'), paragraph('two', 'left.'));
    expect(wordsOfSlice(doc.slice(0, doc.content.size), () => 'Exhibit C')).toBe(
      'See Exhibit C.\nThen\n\nleft.',
    );
  });

  it('adds paragraphs after what is written, and in place of an empty line', () => {
    const more = [paragraph('new', 'I was born in [… the place].')];
    expect(texts(did(opened(paragraph('one', 'First.')), append(more)))).toEqual([
      'First.',
      'I was born in [… the place].',
    ]);
    expect(texts(did(opened(), append(more)))).toEqual(['I was born in [… the place].']);
  });

  it('refuses what the record could not keep', () => {
    const full = caret(opened(paragraph('one', 'x'.repeat(99_999))), 1, 0);
    const once = full.apply(full.tr.insertText('y'));
    expect(texts(once)[0]?.length).toBe(100_000);
    expect(texts(once.apply(once.tr.insertText('y')))[0]?.length).toBe(100_000);
  });
});

const anyAct: fc.Arbitrary<(state: EditorState) => EditorState> = fc.oneof(
  fc
    .constantFrom(
      beginParagraph,
      breakLine,
      addHeading,
      removeParagraph,
      moveBy(1),
      moveBy(-1),
      joinBackward,
      backOver,
    )
    .map((command) => (state: EditorState) => did(state, command)),
  fc
    .constantFrom('a', 'May 2018', ' ')
    .map((words) => (state: EditorState) => state.apply(state.tr.insertText(words))),
  fc
    .constantFrom('x\ny', 'One.\n\nTwo.', '[@letter]')
    .map((words) => (state: EditorState) => did(state, putText(words))),
  fc.constant((state: EditorState) => did(state, cite(letter, 3))),
  fc.constant((state: EditorState) => {
    const id = paragraphsOf(state.doc)[0]?.id;
    return id === undefined ? state : did(state, keepFor(id, { refs: [{ to: arrest, page: null }] }));
  }),
  fc.tuple(fc.nat(400), fc.nat(40)).map(([from, length]) => (state: EditorState) => {
    const at = Math.min(from, state.doc.content.size);
    const to = Math.min(at + length, state.doc.content.size);
    return state.apply(
      state.tr.setSelection(TextSelection.between(state.doc.resolve(at), state.doc.resolve(to))),
    );
  }),
  fc.constant((state: EditorState) => state.apply(state.tr.deleteSelection())),
);

describe('any way of writing', () => {
  it('leaves a page the record can keep, each paragraph with an id of its own, and can be taken back whole', () => {
    const before = opened(
      paragraph('one', 'First [@letter].\nMore.', { heading: 'At home', refs: [{ to: 'arrest' }] }),
      paragraph('two', 'It was May 2018.', { claims: [claim] }),
      paragraph('three', '', { heading: 'Later' }),
    );
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 25 }), (acts) => {
        let state = before;
        for (const act of acts) state = act(state);
        state.doc.check();
        const kept = paragraphsOf(state.doc);
        for (const each of kept) expect(paragraphSchema.parse(each)).toEqual(each);
        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
        expect(paragraphsOf(schema.nodeFromJSON(pageOf(kept)))).toEqual(kept);
        while (undoDepth(state) > 0) state = did(state, undo);
        expect(paragraphsOf(state.doc)).toEqual(paragraphsOf(before.doc));
      }),
      { numRuns: 300 },
    );
  });
});
