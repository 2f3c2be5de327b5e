import { getSchema } from '@tiptap/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inlinesOf,
  offsetAt,
  pageOf,
  paragraphsOf,
  positionAt,
  textOf,
} from '../../../../../renderer/features/statements/editor/page.ts';
import { statementNodes } from '../../../../../renderer/features/statements/editor/schema.ts';
import { paragraphSchema, type Paragraph } from '../../../../../shared/domain/statement.ts';

const schema = getSchema([...statementNodes]);

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '  ',
    '\t',
    '[@',
    ']',
    '[@one, p. 3]',
    '[@two]',
    '[@one, p. 007]',
    '‏شهادة',
  ),
);
const text = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(''));
const claim = fc.constantFrom(
  {
    claim: 'age',
    id: 'claim-1',
    quote: 'I was nine',
    about: { record: 'i', field: 'when' },
    person: 'p',
    years: 9,
  },
  { claim: 'length', id: 'claim-2', quote: 'three days', about: 'i', length: { asGiven: '3 days' } },
);
const readBack = fc.constantFrom(null, {
  outcome: 'confirmed',
  by: 'i',
  at: '2026-01-02T03:04:05.000Z',
  sha256: 'a'.repeat(64),
  note: '',
});
const paragraphs: fc.Arbitrary<readonly Paragraph[]> = fc
  .array(
    fc.record({
      heading: fc.oneof(
        fc.constant(''),
        text.map((heading) => heading.slice(0, 300)),
      ),
      text,
      refs: fc.array(fc.constantFrom({ to: 'one' }, { to: 'two', page: 4 }), { maxLength: 2 }),
      claims: fc.array(claim, { maxLength: 1 }),
      readBack,
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((each, at) => paragraphSchema.parse({ id: `paragraph-${at}`, ...each })));

describe('the page of a statement', () => {
  it('gives back every record it was made from, to the letter', () => {
    fc.assert(
      fc.property(paragraphs, (record) => {
        const page = schema.nodeFromJSON(pageOf(record));
        page.check();
        expect(paragraphsOf(page)).toEqual(record);
        expect(JSON.stringify(paragraphsOf(page))).toBe(JSON.stringify(record));
      }),
      { numRuns: 500 },
    );
  });

  it('finds every place of a text again, and a citation as one place', () => {
    fc.assert(
      fc.property(text, fc.nat(200), (given, some) => {
        const block = schema.nodeFromJSON({ type: 'paragraph', content: inlinesOf(given) });
        const offset = Math.min(some, given.length);
        const back = offsetAt(block, positionAt(block, offset));
        expect(textOf(block)).toBe(given);
        expect(back).toBeLessThanOrEqual(offset);
        expect(positionAt(block, back)).toBe(positionAt(block, offset));
      }),
    );
  });

  it('holds a citation, its page and a broken line as what they are', () => {
    expect(inlinesOf('See [@doc_letter-1, p. 14].\nThen [@x].').map(({ type }) => type)).toEqual([
      'text',
      'reference',
      'text',
      'lineBreak',
      'text',
      'reference',
      'text',
    ]);
  });

  it('is one empty line for a statement that has no words, which is in no record', () => {
    const page = schema.nodeFromJSON(pageOf([]));
    expect(page.childCount).toBe(1);
    expect(paragraphsOf(page)).toEqual([]);
  });
});
