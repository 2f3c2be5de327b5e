import { assert, array, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { servingSchema, type Serving } from '../../../../shared/domain/case.ts';
import { daySchema } from '../../../../shared/domain/day.ts';
import { pageLabels } from '../../../../shared/dossier/numbering/page-labels.ts';
import { numberIn } from '../../../../shared/dossier/numbering/printed-number.ts';
import { servingOf } from '../../../../shared/dossier/numbering/served.ts';

const plain = { prefix: '', digits: 0, first: 1, perVolume: false, place: 'bottom-right' } as const;

/** A bundle handed in, from anchors with their first number and pages. */
function served(...runs: readonly (readonly [anchor: string, first: string, pages: number])[]): Serving {
  return servingSchema.parse({
    on: '2026-03-02',
    last: Math.max(
      0,
      ...runs.map(([, first, pages]) => numberIn(first) + (/\d$/.test(first) ? pages - 1 : 0)),
    ),
    runs: runs.map(([anchor, first, pages]) => ({ anchor, first, pages })),
  });
}

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
  const stretches = [stretch('a', 2), stretch('new', 2), stretch('c', 1)];
  expect(pageLabels(stretches, plain, [served(['a', '1', 2], ['c', '3', 1])])).toEqual([
    '1',
    '2',
    '2A',
    '2B',
    '3',
  ]);
});

test('a served part that grew takes letters for what is new', () => {
  expect(
    pageLabels([stretch('a', 3), stretch('b', 1)], plain, [served(['a', '1', 2], ['b', '3', 1])]),
  ).toEqual(['1', '2', '2A', '3']);
});

test('pages after everything served go on counting', () => {
  expect(pageLabels([stretch('a', 2), stretch('new', 2)], plain, [served(['a', '1', 2])])).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
});

test('letters served once are kept when more is put in on either side of them', () => {
  const first = served(['a', '40', 2], ['b', '42', 1]);
  const second = served(['a', '40', 2], ['mid', '41A', 2], ['b', '42', 1]);
  const stretches = [stretch('a', 2), stretch('x', 1), stretch('mid', 2), stretch('y', 2), stretch('b', 1)];
  expect(pageLabels(stretches, plain, [first, second])).toEqual([
    '40',
    '41',
    '41.1',
    '41A',
    '41B',
    '41C',
    '41D',
    '42',
  ]);
});

test('pages between two lettered ones take a second count', () => {
  const before = served(['a', '41', 1], ['b', '41A', 1], ['c', '41B', 1], ['d', '42', 1]);
  const stretches = [stretch('a', 1), stretch('b', 1), stretch('new', 2), stretch('c', 1), stretch('d', 1)];
  expect(pageLabels(stretches, plain, [before])).toEqual(['41', '41A', '41A.1', '41A.2', '41B', '42']);
});

test('Bates numbers served before are kept with their prefix and their digits', () => {
  const before = served(['a', 'FB-000099', 2], ['b', 'FB-000101', 1]);
  const numbering = { ...plain, prefix: 'FB-', digits: 6 };
  const stretches = [stretch('a', 2), stretch('new', 1), stretch('b', 1), stretch('end', 1)];
  expect(pageLabels(stretches, numbering, [before])).toEqual([
    'FB-000099',
    'FB-000100',
    'FB-000100A',
    'FB-000101',
    'FB-000102',
  ]);
});

test('no two pages of one bundle share a number, whatever is put in where and how often', () => {
  assert(
    property(
      array(nat(4), { minLength: 1, maxLength: 5 }),
      array(nat(3), { minLength: 20, maxLength: 20 }),
      (old, more) => {
        const first = old.map((pages, index) => stretch(`old${index}`, pages));
        const second = old.flatMap((pages, index) => [
          stretch(`new${index}`, more[index] ?? 0),
          stretch(`old${index}`, pages + (more[index + 5] ?? 0)),
        ]);
        const third = second.flatMap((each, index) => [
          each,
          stretch(`later${index}`, more[index + 10] ?? 0),
        ]);
        const one = pageLabels(first, plain, []);
        const two = pageLabels(second, plain, [servingFrom(first, one)]);
        const three = pageLabels(third, plain, [servingFrom(first, one), servingFrom(second, two)]);
        for (const labels of [two, three]) expect(new Set(labels).size).toBe(labels.length);
        for (const { anchor, pages } of second)
          expect(labelsOf(third, three, anchor).slice(0, pages)).toEqual(labelsOf(second, two, anchor));
      },
    ),
  );
});

type Stretches = readonly ReturnType<typeof stretch>[];

function labelsOf(stretches: Stretches, labels: readonly string[], anchor: string): readonly string[] {
  const at = stretches.findIndex((each) => each.anchor === anchor);
  const before = stretches.slice(0, at).reduce((sum, { pages }) => sum + pages, 0);
  return labels.slice(before, before + (stretches[at]?.pages ?? 0));
}

/** What servingOf keeps of a report with these stretches and labels. */
function servingFrom(stretches: Stretches, labels: readonly string[]): Serving {
  let at = 0;
  const parts = stretches.flatMap(({ anchor, pages }) => {
    const firstPage = at + 1;
    at += pages;
    return pages === 0 ? [] : [{ kind: 'statement', title: '', volume: 0, firstPage, lastPage: at, anchor }];
  });
  const pages = labels.map((label, index) => ({ page: index + 1, label }));
  return servingOf({ volumes: [], parts, pages, preflight: [] }, daySchema.parse('2026-03-02'));
}
