// Binds 1,000 and 2,000 pages of small PDFs, and 300 photographs, beside the fastest tools there are.
// node tests/bench/merge.ts [FOLDER]     makes its input files there once (a temporary folder if absent)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';

const given = process.argv[2];
const folder = given ?? mkdtempSync(join(tmpdir(), 'folio-merge-'));
const ROUNDS = 3;

interface Timed {
  readonly seconds: number;
  /** Of all its threads, in seconds. */
  readonly processor: number;
  readonly megabytes: number;
}

await makeInputs();
const pdfs = listed('pdf');
const twice = [...pdfs, ...pdfs.map((path) => path.replace('.pdf', '-again.pdf'))].filter((path) =>
  existsSync(path),
);
const photographs = listed('jpg');
console.log(`PDFs ${megabytesOf(pdfs)} MB, photographs ${megabytesOf(photographs)} MB`);
console.log('task                        tool          seconds  processor  peak MB');
const thousand = row('1,000 pages of 200 files', pdfs);
const twoThousand = rows('2,000 pages of 400 files', twice, ['folio', 'qpdf']);
const pictures = rows('300 photographs', photographs, ['cat', 'cat, on disk', 'folio']);
judge('1,000 pages: folio ÷ qpdf', ratio(thousand, 'folio', 'qpdf'), 0.6);
judge('1,000 pages: processor', processorRatio(thousand, 'folio', 'qpdf'), 0.6);
judge('1,000 pages: folio ÷ mutool', ratio(thousand, 'folio', 'mutool'), null);
judge('1,000 pages: folio, peak MB', thousand.get('folio')?.megabytes ?? 0, 350);
judge(
  '2,000 ÷ 1,000 pages',
  (twoThousand.get('folio')?.seconds ?? 0) / (thousand.get('folio')?.seconds ?? 1),
  2.1,
);
// Folio's file is on the disk when it is done; so must what it is held against.
judge('photographs: folio ÷ cat, on disk', ratio(pictures, 'folio', 'cat, on disk'), 2);
judge('photographs: folio ÷ cat', ratio(pictures, 'folio', 'cat'), null);
judge('photographs: processor', processorRatio(pictures, 'folio', 'cat'), null);
judge('photographs: folio, peak MB', pictures.get('folio')?.megabytes ?? 0, 200);
if (given === undefined) rmSync(folder, { recursive: true, force: true });

type Tool = 'cat' | 'cat, on disk' | 'pdfunite' | 'qpdf' | 'mutool' | 'folio';

function row(task: string, files: readonly string[]): Map<Tool, Timed> {
  return rows(task, files, ['cat', 'mutool', 'folio', 'pdfunite', 'qpdf']);
}

/** The best of several rounds, so that another program's moment does not count. */
function rows(task: string, files: readonly string[], tools: readonly Tool[]): Map<Tool, Timed> {
  const results = new Map<Tool, Timed>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const tool of tools) {
      const timed = run(tool, files);
      const best = results.get(tool);
      results.set(tool, best === undefined ? timed : bestOf(best, timed));
    }
  }
  for (const [tool, { seconds, processor, megabytes }] of results) {
    const figures = [seconds.toFixed(2).padStart(9), processor.toFixed(2).padStart(11)];
    console.log(`${task.padEnd(28)}${tool.padEnd(12)}${figures.join('')}${megabytes.toFixed(0).padStart(9)}`);
  }
  return results;
}

function bestOf(a: Timed, b: Timed): Timed {
  return {
    seconds: Math.min(a.seconds, b.seconds),
    processor: Math.min(a.processor, b.processor),
    megabytes: Math.max(a.megabytes, b.megabytes),
  };
}

function run(tool: Tool, files: readonly string[]): Timed {
  const out = join(folder, 'out.bin');
  const list = join(folder, 'list.txt');
  writeFileSync(list, files.join('\n'));
  const started = performance.now();
  const { stderr, status } = spawnSync(
    '/usr/bin/time',
    ['-f', 'spent %U %S peak %M', ...command(tool, files, out, list)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 64 << 20,
      // The program ships as JavaScript: taking the types off is not part of binding.
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0 && !(tool === 'qpdf' && status === 3)) throw new Error(`${tool}: ${stderr.slice(-500)}`);
  rmSync(out, { force: true });
  const [, user, system, peak] = /spent (\S+) (\S+) peak (\d+)/.exec(stderr) ?? [];
  return { seconds, processor: Number(user) + Number(system), megabytes: Number(peak) / 1024 };
}

function command(tool: Tool, files: readonly string[], out: string, list: string): readonly string[] {
  switch (tool) {
    case 'cat':
      return ['sh', '-c', 'xargs cat < "$0" > "$1"', list, out];
    case 'cat, on disk':
      return ['sh', '-c', 'xargs cat < "$0" > "$1" && sync "$1"', list, out];
    case 'pdfunite':
      return ['pdfunite', ...files, out];
    case 'qpdf':
      return ['qpdf', '--empty', '--pages', ...files, '--', out];
    case 'mutool':
      return ['mutool', 'merge', '-o', out, ...files];
    case 'folio':
      return [process.execPath, join(import.meta.dirname, 'bind.ts'), list, out];
    default:
      return tool satisfies never;
  }
}

function ratio(results: ReadonlyMap<Tool, Timed>, tool: Tool, other: Tool): number {
  return (results.get(tool)?.seconds ?? 0) / (results.get(other)?.seconds ?? 1);
}

function processorRatio(results: ReadonlyMap<Tool, Timed>, tool: Tool, other: Tool): number {
  return (results.get(tool)?.processor ?? 0) / (results.get(other)?.processor ?? 1);
}

function judge(what: string, value: number, most: number | null): void {
  const verdict = most === null ? '' : value <= most ? `  holds (≤ ${most})` : `  FAILS (≤ ${most})`;
  console.log(`${what.padEnd(34)}${value.toFixed(2).padStart(8)}${verdict}`);
}

function listed(extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${extension}`) && !name.includes('-again'))
    .toSorted()
    .map((name) => join(folder, name));
}

function megabytesOf(files: readonly string[]): string {
  return (files.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6).toFixed(0);
}

async function makeInputs(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < 200; index += 1) {
    const path = join(folder, `${String(index).padStart(3, '0')}.pdf`);
    if (!existsSync(path)) writeFileSync(path, await makePdf(index));
    const again = path.replace('.pdf', '-again.pdf');
    if (!existsSync(again)) writeFileSync(again, await makePdf(index + 200));
  }
  for (let index = 0; index < 300; index += 1) {
    const path = join(folder, `${String(index).padStart(3, '0')}.jpg`);
    if (!existsSync(path)) writeFileSync(path, await noise(index, 1900, 1300, 90));
  }
}

/** Five pages of text with a picture each; every other file packs its objects into streams. */
async function makePdf(seed: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts = [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold, StandardFonts.Courier];
  const embedded = await Promise.all(fonts.map((font) => document.embedFont(font)));
  for (let index = 0; index < 5; index += 1) {
    const page = document.addPage([595, 842]);
    const picture = await document.embedJpg(await noise(seed * 5 + index, 420, 300, 88));
    page.drawImage(picture, { x: 60, y: 480, width: 420, height: 300 });
    for (let line = 0; line < 40; line += 1) {
      const font = embedded[line % embedded.length];
      page.drawText(`Line ${line} of page ${index + 1} of file ${seed}: ${'evidence '.repeat(6)}`, {
        x: 60,
        y: 460 - line * 10,
        size: 9,
        ...(font === undefined ? {} : { font }),
      });
    }
  }
  return await document.save({ useObjectStreams: seed % 2 === 0 });
}

/** A picture that does not compress, the same for the same seed. */
async function noise(seed: number, width: number, height: number, quality: number): Promise<Buffer> {
  const data = Buffer.allocUnsafe(width * height * 3);
  let state = seed + 1;
  for (let at = 0; at < data.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    data[at] = 128 + ((state >>> 24) >> 2) - 32;
  }
  return await sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toBuffer();
}
