import type { ExportReport } from '../report.ts';
import type { ServedBundle } from '../../domain/case.ts';
import type { Day } from '../../dates/day.ts';
import type { Id } from '../../domain/id.ts';
import { nextLabel, numberIn } from './printed-number.ts';

/** What to remember of a bundle that was handed in on a day, so that later ones can keep its numbers. */
export function servedBundleOf(report: ExportReport, on: Day, supplement = 0): ServedBundle {
  const { parts, pages, volumes } = report;
  return {
    on,
    supplement,
    note: '',
    last: Math.max(0, ...pages.map(({ label }) => numberIn(label))),
    runs: parts.flatMap(({ anchor, firstPage, lastPage }) =>
      anchor === undefined
        ? []
        : runsOf(
            anchor,
            pages.slice(firstPage - 1, lastPage).map(({ label }) => label),
          ),
    ),
    exhibits: parts.flatMap(({ kind, bare, anchor }) =>
      kind === 'exhibit' && bare !== undefined && anchor !== undefined
        ? [{ document: documentOf(anchor), label: bare }]
        : [],
    ),
    files: volumes.map(({ path, sha256, pages: count }) => ({ name: fileName(path), sha256, pages: count })),
  };
}

/** Every number the pages of a section or a document bore, in order. */
export function servedLabels(bundle: ServedBundle, anchor: string): readonly string[] {
  return bundle.runs.filter((run) => run.anchor === anchor).flatMap(labelsOfRun);
}

/** The printed numbers of a run, in order. */
export function labelsOfRun({ first, pages }: ServedBundle['runs'][number]): readonly string[] {
  const labels: string[] = [];
  for (let label = first; labels.length < pages; label = nextLabel(label)) labels.push(label);
  return labels;
}

function runsOf(anchor: string, labels: readonly string[]): ServedBundle['runs'] {
  const runs: { anchor: string; first: string; pages: number }[] = [];
  let expected = '';
  for (const label of labels) {
    const run = runs.at(-1);
    if (run !== undefined && label === expected) run.pages += 1;
    else runs.push({ anchor, first: label, pages: 1 });
    expected = nextLabel(label);
  }
  return runs;
}

// Exhibit sections are anchored as `exhibit:` and the document's id, by dossier-context.ts.
function documentOf(anchor: string): Id {
  return anchor.slice('exhibit:'.length) as Id;
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}
