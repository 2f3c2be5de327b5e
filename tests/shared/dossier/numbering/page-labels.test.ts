import { assert, array, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { servedBundleSchema, type ServedBundle } from '../../../../shared/domain/case.ts';
import { daySchema } from '../../../../shared/dates/day.ts';
import { pageLabels } from '../../../../shared/dossier/numbering/page-labels.ts';
import { numberIn } from '../../../../shared/dossier/numbering/printed-number.ts';
import { servedBundleOf } from '../../../../shared/dossier/numbering/served-bundle.ts';

const plain = { prefix: '', digits: 0, first: 1, perVolume: false, place: 'bottom-right' } as const;

/** A bundle handed in, from anchors with their first number and pages. */
function served(...runs: readonly (readonly [anchor: string, first: string, pages: number])[]): ServedBundle {
  return servedBundleSchema.parse({
    on: '2026-03-02',
    last: Math.max(
      0,
      ...runs.map(([, first, pages]) => numberIn(first) + (/\d$/.test(first) ? pages - 1 : 0)),
    ),
    runs: runs.map(([anchor, first, pages]) => ({ anchor, first, pages })),
  });
}

function run(anchor: string, pages: number, volume = 0) {
  return { anchor, pages, volume };
}

test('pages count on from part to part and from volume to volume', () => {
  expect(pageLabels([run('a', 2), run('b', 1), run('c', 1, 1)], plain, [])).toEqual(['1', '2', '3', '4']);
});

test('volumes can count anew', () => {
  const labels = pageLabels([run('a', 2), run('c', 2, 1)], { ...plain, perVolume: true }, []);
  expect(labels).toEqual(['1', '2', '1', '2']);
});

test('Bates numbers have a prefix and all their digits', () => {
  expect(pageLabels([run('a', 2)], { ...plain, prefix: 'FB-', digits: 6, first: 99 }, [])).toEqual([
    'FB-000099',
    'FB-000100',
  ]);
});

test('pages put between served ones take letters, and served ones keep their numbers', () => {
  const runs = [run('a', 2), run('new', 2), run('c', 1)];
  expect(pageLabels(runs, plain, [served(['a', '1', 2], ['c', '3', 1])])).toEqual([
    '1',
    '2',
    '2A',
    '2B',
    '3',
  ]);
});

test('a served part that grew takes letters for what is new', () => {
  expect(pageLabels([run('a', 3), run('b', 1)], plain, [served(['a', '1', 2], ['b', '3', 1])])).toEqual([
    '1',
    '2',
    '2A',
    '3',
  ]);
});

test('pages after everything served go on counting', () => {
  expect(pageLabels([run('a', 2), run('new', 2)], plain, [served(['a', '1', 2])])).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
});

test('letters served once are kept when more is put in on either side of them', () => {
  const first = served(['a', '40', 2], ['b', '42', 1]);
  const second = served(['a', '40', 2], ['mid', '41A', 2], ['b', '42', 1]);
  const runs = [run('a', 2), run('x', 1), run('mid', 2), run('y', 2), run('b', 1)];
  expect(pageLabels(runs, plain, [first, second])).toEqual([
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
  const runs = [run('a', 1), run('b', 1), run('new', 2), run('c', 1), run('d', 1)];
  expect(pageLabels(runs, plain, [before])).toEqual(['41', '41A', '41A.1', '41A.2', '41B', '42']);
});

test('Bates numbers served before are kept with their prefix and their digits', () => {
  const before = served(['a', 'FB-000099', 2], ['b', 'FB-000101', 1]);
  const numbering = { ...plain, prefix: 'FB-', digits: 6 };
  const runs = [run('a', 2), run('new', 1), run('b', 1), run('end', 1)];
  expect(pageLabels(runs, numbering, [before])).toEqual([
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
        const first = old.map((pages, index) => run(`old${index}`, pages));
        const second = old.flatMap((pages, index) => [
          run(`new${index}`, more[index] ?? 0),
          run(`old${index}`, pages + (more[index + 5] ?? 0)),
        ]);
        const third = second.flatMap((each, index) => [each, run(`later${index}`, more[index + 10] ?? 0)]);
        const one = pageLabels(first, plain, []);
        const two = pageLabels(second, plain, [bundleFrom(first, one)]);
        const three = pageLabels(third, plain, [bundleFrom(first, one), bundleFrom(second, two)]);
        for (const labels of [two, three]) expect(new Set(labels).size).toBe(labels.length);
        for (const { anchor, pages } of second)
          expect(labelsOf(third, three, anchor).slice(0, pages)).toEqual(labelsOf(second, two, anchor));
      },
    ),
  );
});

type Runs = readonly ReturnType<typeof run>[];

function labelsOf(runs: Runs, labels: readonly string[], anchor: string): readonly string[] {
  const at = runs.findIndex((each) => each.anchor === anchor);
  const before = runs.slice(0, at).reduce((sum, { pages }) => sum + pages, 0);
  return labels.slice(before, before + (runs[at]?.pages ?? 0));
}

/** What servedBundleOf keeps of a report with these runs and labels. */
function bundleFrom(runs: Runs, labels: readonly string[]): ServedBundle {
  let at = 0;
  const parts = runs.flatMap(({ anchor, pages }) => {
    const firstPage = at + 1;
    at += pages;
    return pages === 0 ? [] : [{ kind: 'statement', title: '', volume: 0, firstPage, lastPage: at, anchor }];
  });
  const pages = labels.map((label, index) => ({ page: index + 1, label }));
  return servedBundleOf({ volumes: [], parts, pages, preflight: [] }, daySchema.parse('2026-03-02'));
}
