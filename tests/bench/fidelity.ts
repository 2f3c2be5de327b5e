// Puts each PDF of a folder into a dossier and compares every page before and after, as poppler and mutool show it.
// node tests/bench/fidelity.ts FOLDER [--every N] [--pages N] [--keep DIR] [--only TEXT]
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fitted } from '../../electron/pdf/exhibits/fit-page.ts';
import { openPdf } from '../../electron/pdf/reader/open-pdf.ts';
import { openExhibit } from '../../electron/pdf/exhibits/open-exhibit.ts';
import { proveDossier } from '../../electron/pdf/proof/prove-dossier.ts';
import { writePdf } from '../support/write-pdf.ts';
import { addStamped, stampText, TRUE_SIZE } from './dossier-of.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    pages: { type: 'string', default: '30' },
    keep: { type: 'string' },
    only: { type: 'string' },
  },
});
const folder = positionals[0] ?? '.';
const mostPages = Number(values.pages);
const work = mkdtempSync(join(tmpdir(), 'folio-fidelity-'));
const RENDERERS = ['poppler', 'mutool'] as const;
type Renderer = (typeof RENDERERS)[number];

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** By renderer, the number of the first page that differs, and both pictures of it. */
const differing = new Map<Renderer, { page: number; pictures: readonly (Picture | undefined)[] }>();
const tally = new Map<string, string[]>();
const started = performance.now();
let files = 0;
for (const [index, name] of readdirSync(folder).toSorted().entries()) {
  if (!name.toLowerCase().endsWith('.pdf') || index % Number(values.every) !== 0) continue;
  if (values.only !== undefined && !name.includes(values.only)) continue;
  files += 1;
  const cause = await measure(join(folder, name));
  tally.set(cause, [...(tally.get(cause) ?? []), name]);
  if (values.keep !== undefined && cause.startsWith('different')) keep(name, values.keep);
  differing.clear();
}
rmSync(work, { recursive: true, force: true });
report();

async function measure(path: string): Promise<string> {
  const before = Object.fromEntries(
    RENDERERS.map((renderer) => [renderer, render(renderer, path, 'before')]),
  );
  const shown = RENDERERS.filter((renderer) => before[renderer]?.some(isSeen) === true);
  const began = performance.now();
  let outcome: Outcome;
  try {
    outcome = await throughUs(path);
  } catch (error) {
    return `UNCLASSED ERROR: ${error instanceof Error ? error.message.slice(0, 60) : 'unknown'}`;
  }
  if (performance.now() - began > 60_000) return 'HANG';
  if (typeof outcome === 'string') {
    if (outcome.startsWith('refused: needs-password')) return 'refused: needs-password';
    return shown.length === 0
      ? `${outcome}, and no viewer shows it`
      : `${outcome}, but ${shown.join(' and ')} shows it`;
  }
  if (outcome.problems.length > 0) return `PROOF: ${outcome.problems.join(', ')}`;
  if (shown.length === 0) return 'shown though no viewer shows it';
  return compareAll(outcome, before, shown);
}

interface Shown {
  readonly fitted: readonly Fitted[];
  /** Points per unit of each page's coordinates. */
  readonly units: readonly number[];
  readonly problems: readonly string[];
}
type Outcome = string | Shown;

async function throughUs(path: string): Promise<Outcome> {
  const exhibit = await openExhibit(readFileSync(path), 'application/pdf');
  if (!exhibit.ok) return `refused: ${exhibit.failure.code}`;
  const out = join(work, 'out.pdf');
  const { drawn: fitted } = await writePdf(out, (writer) => {
    const font = writer.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
    return addStamped(writer, exhibit.value, font, 1, TRUE_SIZE).fitted;
  });
  const pages = fitted.map((_, index) => ({ label: String(index + 1), stamp: stampText(index + 1) }));
  const problems = proveDossier(out, { pages, outline: [] });
  const opened = await openPdf(readFileSync(path), undefined);
  const units = opened.ok ? opened.value.pages.map(({ unit }) => unit) : [];
  return { fitted, units, problems: [...new Set(problems.map(({ code }) => code))] };
}

/** poppler does not know UserUnit: pages of a source that has one are shown again at poppler's scale. */
function withoutUnits(after: Picture[], units: readonly number[]): void {
  for (const [index, unit] of units.slice(0, mostPages).entries())
    if (unit !== 1) {
      const [picture] = render('poppler', join(work, 'out.pdf'), 'again', {
        dots: 50 / unit,
        page: index + 1,
      });
      if (picture !== undefined) after[index] = picture;
    }
}

function compareAll(
  { fitted, units }: Shown,
  before: Readonly<Record<string, readonly Picture[]>>,
  shown: readonly Renderer[],
): string {
  const verdicts = shown.map((renderer) => {
    const after = render(renderer, join(work, 'out.pdf'), 'after');
    const sources = before[renderer] ?? [];
    if (after.length < sources.length) return 'pages missing';
    if (sources.some((_, index) => !hasStamp(after[index]))) return 'STAMP LOST';
    const scales = units.map((unit) => (renderer === 'poppler' ? 50 / 72 / unit : 50 / 72));
    if (renderer === 'poppler') withoutUnits(after, units);
    const wrong = sources.findIndex(
      (source, index) => isSeen(source) && !isEqual(source, after[index], fitted[index], scales[index] ?? 0),
    );
    if (wrong >= 0) differing.set(renderer, { page: wrong + 1, pictures: [sources[wrong], after[wrong]] });
    return wrong < 0 ? 'equal' : 'different';
  });
  if (verdicts.includes('STAMP LOST')) return 'STAMP LOST';
  if (verdicts.every((verdict) => verdict === 'equal')) return 'equal';
  const failing = shown.filter((_, index) => verdicts[index] !== 'equal');
  return `different in ${failing.join(' and ')}${verdicts.includes('pages missing') ? ' (pages missing)' : ''}`;
}

/** A page without a size comes as one dot: the viewer has said that it cannot show it. */
function isSeen({ width, height }: Picture): boolean {
  return width > 1 || height > 1;
}

/** Dots at 50 to the inch: equal where fewer than one in a thousand differs clearly. */
function isEqual(
  source: Picture,
  output: Picture | undefined,
  fitted: Fitted | undefined,
  scale: number,
): boolean {
  if (output === undefined || fitted === undefined) return false;
  const left = Math.round(fitted.box[0] * scale);
  const top = Math.round((fitted.size[1] - fitted.box[1] - fitted.box[3]) * scale);
  const width = Math.min(source.width, output.width - left) - 1;
  const height = Math.min(source.height, output.height - top) - 1;
  if (Math.abs(source.width - fitted.box[2] * scale) > 2) return false;
  if (Math.abs(source.height - fitted.box[3] * scale) > 2) return false;
  let different = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const a = (y * source.width + x) * 3;
      const b = ((y + top) * output.width + x + left) * 3;
      if (clearlyDiffers(source.data, a, output.data, b)) different += 1;
    }
  }
  return different <= Math.max(2, (width * height) / 1000);
}

function clearlyDiffers(a: Buffer, at: number, b: Buffer, bt: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs((a[at + channel] ?? 0) - (b[bt + channel] ?? 0)) > 48) return true;
  }
  return false;
}

function hasStamp(output: Picture | undefined): boolean {
  if (output === undefined) return false;
  let dark = 0;
  for (let y = output.height - 16; y < output.height - 2; y += 1) {
    for (let x = 1; x < Math.min(48, output.width); x += 1)
      if ((output.data[(y * output.width + x) * 3] ?? 255) < 128) dark += 1;
  }
  return dark > 20;
}

/** All pages at 50 dots to the inch, or one at another scale. */
function render(
  renderer: Renderer,
  path: string,
  name: string,
  only?: { readonly dots: number; readonly page: number },
): Picture[] {
  const target = join(work, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  const limit = { timeout: 60_000, stdio: 'ignore' } as const;
  if (renderer === 'poppler') {
    const { dots, page } = only ?? { dots: 50, page: 1 };
    const range = ['-f', `${page}`, '-l', `${only === undefined ? mostPages : page}`];
    spawnSync('pdftoppm', ['-r', `${dots}`, '-cropbox', ...range, path, join(target, 'p')], limit);
  } else {
    spawnSync(
      'mutool',
      ['draw', '-q', '-r', '50', '-o', join(target, 'p%05d.ppm'), path, `1-${mostPages}`],
      limit,
    );
  }
  return readdirSync(target)
    .toSorted()
    .map((file) => readPicture(readFileSync(join(target, file))));
}

function readPicture(bytes: Buffer): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64));
  const [whole = '', width = '0', height = '0'] = head ?? [];
  return { width: Number(width), height: Number(height), data: bytes.subarray(whole.length) };
}

function keep(name: string, target: string): void {
  mkdirSync(target, { recursive: true });
  if (existsSync(join(work, 'out.pdf'))) copyFileSync(join(work, 'out.pdf'), join(target, name));
  for (const [renderer, { page, pictures }] of differing)
    for (const [index, picture] of pictures.entries())
      if (picture !== undefined)
        writeFileSync(
          join(target, `${name} ${page} ${renderer} ${['before', 'after'][index]}.ppm`),
          Buffer.concat([Buffer.from(`P6 ${picture.width} ${picture.height} 255\n`), picture.data]),
        );
}

function report(): void {
  const rows = [...tally].toSorted((a, b) => b[1].length - a[1].length);
  for (const [cause, names] of rows) {
    console.log(`${String(names.length).padStart(6)}  ${cause}`);
    if (cause !== 'equal' && cause !== 'refused: needs-password')
      for (const name of names.slice(0, 60)) console.log(`          ${name}`);
  }
  const count = (start: string) =>
    rows.filter(([cause]) => cause.startsWith(start)).reduce((sum, [, names]) => sum + names.length, 0);
  const counted =
    files -
    count('refused: needs-password') -
    rows.filter(([cause]) => cause.includes('no viewer')).reduce((sum, [, names]) => sum + names.length, 0);
  console.log(
    `${files} files, ${counted} that a viewer shows without a password, ${count('equal')} equal on every page: ${((100 * count('equal')) / Math.max(1, counted)).toFixed(2)} %`,
  );
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
}
