import { assert, array, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { pageLabels } from '../../../shared/dossier/page-labels.ts';

const plain = { prefix: '', digits: 0, first: 1, perVolume: false };

function stretch(anchor: string, pages: number, volume = 0) {
  return { anchor, pages, volume };
}

test('pages count on from part to part and from volume to volume', () => {
  expect(pageLabels([stretch('a', 2), stretch('b', 1), stretch('c', 1, 1)], plain, [])).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
});

test('volumes can count anew', () => {
  const labels = pageLabels([stretch('a', 2), stretch('c', 2, 1)], { ...plain, perVolume: true }, []);
  expect(labels).toEqual(['1', '2', '1', '2']);
});

test('Bates numbers have a prefix and all their digits', () => {
  expect(pageLabels([stretch('a', 2)], { ...plain, prefix: 'FB-', digits: 6, first: 99 }, [])).toEqual([
    'FB-000099',
    'FB-000100',
  ]);
});

test('pages put between served ones take letters, and served ones keep their numbers', () => {
  const served = [
    { anchor: 'a', first: 1, last: 2 },
    { anchor: 'c', first: 3, last: 3 },
  ];
  expect(pageLabels([stretch('a', 2), stretch('new', 2), stretch('c', 1)], plain, served)).toEqual([
    '1',
    '2',
    '2A',
    '2B',
    '3',
  ]);
});

test('a served part that grew takes letters for what is new', () => {
  const served = [
    { anchor: 'a', first: 1, last: 2 },
    { anchor: 'b', first: 3, last: 3 },
  ];
  expect(pageLabels([stretch('a', 3), stretch('b', 1)], plain, served)).toEqual(['1', '2', '2A', '3']);
});

test('pages after everything served go on counting', () => {
  const served = [{ anchor: 'a', first: 1, last: 2 }];
  expect(pageLabels([stretch('a', 2), stretch('new', 2)], plain, served)).toEqual(['1', '2', '3', '4']);
});

test('no two pages of one bundle share a number, whatever is put in where', () => {
  assert(
    property(
      array(nat(4), { minLength: 1, maxLength: 6 }),
      array(nat(3), { minLength: 12, maxLength: 12 }),
      (old, more) => {
        let first = 1;
        const served = old.flatMap((pages, index) => {
          const range = { anchor: `old${index}`, first, last: first + pages - 1 };
          first += pages;
          return pages === 0 ? [] : [range];
        });
        const stretches = old.flatMap((pages, index) => [
          stretch(`new${index}`, more[index] ?? 0),
          stretch(`old${index}`, pages + (more[index + 6] ?? 0)),
        ]);
        const labels = pageLabels(stretches, plain, served);
        expect(new Set(labels).size).toBe(labels.length);
      },
    ),
  );
});
