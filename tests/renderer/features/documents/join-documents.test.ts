import { expect, it } from 'vitest';
import { joinDocuments, extractFile } from '../../../../renderer/features/documents/join-documents.ts';
import { pagesOf, turnOf, withTurn } from '../../../../renderer/parts/viewer/pages.ts';
import { attachmentSchema, documentSchema } from '../../../../shared/domain/document.ts';
import { idSchema } from '../../../../shared/domain/id.ts';

const document = (id: string, files: readonly string[], more: object = {}) =>
  documentSchema.parse({ id, title: id, files, ...more });
const never = () => false;
const one = idSchema.parse('one');

it('puts the files of several documents into one, in their order, with turns and boxes', () => {
  const mark = { id: 'm', file: 'three', page: 1, box: { x: 1, y: 1, width: 5, height: 5 } };
  const { kept, emptied } = joinDocuments(
    document('a', ['one']),
    [
      document('b', ['two', 'one']),
      document('c', ['three'], { marks: [mark], turns: [{ file: 'three', page: 1, turn: 90 }] }),
    ],
    never,
  );
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({
    id: 'a',
    files: ['one', 'two', 'three'],
    turns: [{ turn: 90 }],
    marks: [{ id: 'm' }],
  });
  expect(emptied).toEqual(['b', 'c']);
});

it('never loses what somebody wrote of a document or tied to it', () => {
  const written = document('b', ['two'], { description: 'My brother’s letter' });
  const { kept, emptied } = joinDocuments(document('a', ['one']), [written], never);
  expect(kept.map(({ id, files }) => [id, files])).toEqual([
    ['a', ['one', 'two']],
    ['b', []],
  ]);
  expect(emptied).toEqual([]);
  expect(joinDocuments(document('a', ['one']), [document('b', ['two'])], () => true).emptied).toEqual([]);
});

it('takes a file out into a document of its own, with its turns and boxes', () => {
  const joined = document('a', ['one', 'two'], { turns: [{ file: 'one', page: 1, turn: 180 }] });
  const [left, own] = extractFile(joined, one, idSchema.parse('new'), 'IMG 1');
  expect(left).toMatchObject({ id: 'a', files: ['two'], turns: [] });
  expect(own).toMatchObject({
    id: 'new',
    title: 'IMG 1',
    files: ['one'],
    turns: [{ file: 'one', turn: 180 }],
  });
});

it('numbers the pages through all files that can be shown', () => {
  const file = (id: string, more: object) =>
    attachmentSchema.parse({
      id,
      sha256: 'a'.repeat(64),
      bytes: 1,
      mediaType: 'image/jpeg',
      name: id,
      addedAt: '',
      ...more,
    });
  const pages = pagesOf([
    file('one', {}),
    file('locked', { mediaType: 'application/pdf', problem: 'needs-password' }),
    file('two', { mediaType: 'application/pdf', pages: 2 }),
  ]);
  expect(pages.map(({ attachment, page, number }) => [attachment.id, page, number])).toEqual([
    ['one', 1, 1],
    ['two', 1, 2],
    ['two', 2, 3],
  ]);
});

it('keeps one turn for a page, and none for a page upright again', () => {
  const turned = document('a', ['one'], { turns: [{ file: 'one', page: 1, turn: 90 }] });
  expect(turnOf(turned, one, 1)).toBe(90);
  expect(turnOf(turned, one, 2)).toBe(0);
  expect(withTurn(turned, one, 1, 180)).toEqual([{ file: 'one', page: 1, turn: 180 }]);
  expect(withTurn(turned, one, 1, 0)).toEqual([]);
});
