import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { labelled } from '../../../shared/dossier/names.ts';
import { isolated } from '../../../shared/dossier/words/when-text.ts';
import { formatMessage } from '../../../shared/messages/format-message.ts';
import type { Frame } from '../layout/style.ts';
import type { Mark } from '../layout/slice.ts';
import { breakLines, type Line } from '../text/lines.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { Leaf } from './leaves.ts';
import type { PageDrawer } from './page-drawer.ts';
import type { Sheet } from './page-index.ts';

/** What a running head and a page stamp are drawn from. */
export interface Running {
  readonly dossier: Dossier;
  readonly typesetter: Typesetter;
  readonly drawer: PageDrawer;
  readonly frame: Frame;
  readonly sheet: Sheet;
  /** The first page of its section. */
  readonly isTitlePage: boolean;
  readonly size: readonly [number, number];
}

/** Height of the strip kept for the stamp, in points: nothing of an exhibit reaches into it. */
export const stampBand = 46;

const artifact: Mark = { element: null, link: null };

/**
 * Draws the page's number where the profile wants it, and says beside it what the page belongs to. Gives the
 * operators of the number, by which the finished page can be proven to bear it.
 */
export function drawRunning(running: Running): string {
  const { dossier, sheet, size, drawer, frame } = running;
  const { place } = dossier.numbering;
  const number = line(
    running,
    sheet.label,
    { size: Math.max(11, dossier.profile.body.smallest), weight: 'bold', ink: 'black' },
    200,
  );
  const y = place === 'top-right' ? size[1] - 30 : 24;
  const x = place === 'bottom-centre' ? (size[0] - number.width) / 2 : size[0] - 40 - number.width;
  const stamp = drawer.line(number, x, y, true);
  const { name, say } = belongsTo(running);
  if (name !== '') {
    const room = place === 'bottom-centre' ? size[0] / 2 - 90 : size[0] - 140;
    const look = { size: runningSize(dossier), weight: 'regular', ink: 'quiet' } as const;
    const at = sheet.own === null ? ([40, y] as const) : ([frame.left, size[1] - 50] as const);
    drawer.line(shortened(running, name, say, look, room), ...at, true);
  }
  return stamp;
}

/** Small, but never smaller than an authority takes. */
function runningSize({ profile: { body } }: Dossier): number {
  return body.smallest > 9 ? body.smallest : 8.5;
}

/** A name, and the line it stands in: where there is no room, the name is shortened and not the rest. */
interface Belonging {
  readonly name: string;
  readonly say: (name: string) => string;
}

function belongsTo(running: Running): Belonging {
  const { dossier, sheet } = running;
  const { leaf, placed } = sheet;
  const alone = (name: string): Belonging => ({ name, say: (each) => each });
  if (leaf.section.kind === 'cover' || leaf.section.kind === 'volume') return alone('');
  if (placed === null || leaf.leaf !== 'file') return alone(ownName(running));
  return { name: leaf.content.stamp, say: (name) => pageOf(dossier, leaf, isolated(name), placed.source) };
}

/** A part's title, but not above that title itself; on a certificate within an exhibit the exhibit's label before its own; on a sheet nothing. */
function ownName({ dossier: { words }, sheet, isTitlePage }: Running): string {
  const { section, ...leaf } = sheet.leaf;
  if (section.kind !== 'exhibit') return isTitlePage ? '' : section.title;
  const title = leaf.leaf === 'blocks' ? leaf.title : null;
  return title === null ? '' : labelled({ words }, section.label ?? '', title);
}

/** "Exhibit C, page 2 of 5". */
export function pageOf(
  { words }: Dossier,
  { count }: Extract<Leaf, { leaf: 'file' }>,
  title: string,
  page: number,
): string {
  return formatMessage(words.pageOf, { title, page, count }, words.language);
}

interface LineLook {
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly ink: 'black' | 'quiet';
}

function shortened(
  running: Running,
  name: string,
  say: (name: string) => string,
  look: LineLook,
  room: number,
): Line<Mark> {
  const letters = Array.from(name);
  const said = (count: number) =>
    say(count === letters.length ? name : `${letters.slice(0, count).join('').trimEnd()}…`);
  let [least, most] = [0, letters.length];
  if (fits(running, said(most), look, room)) least = most;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(running, said(middle), look, room)) least = middle;
    else most = middle - 1;
  }
  return line(running, said(least), look, room);
}

function fits(running: Running, words: string, look: LineLook, room: number): boolean {
  return linesOf(running, words, look, room).length === 1;
}

function line(running: Running, words: string, look: LineLook, room: number): Line<Mark> {
  const [first] = linesOf(running, words, look, room);
  return first ?? { atoms: [], width: 0, above: 0, below: 0 };
}

function linesOf(
  { typesetter }: Running,
  words: string,
  look: LineLook,
  room: number,
): readonly Line<Mark>[] {
  const style = { face: 'sans', language: '', ...look } as const;
  return breakLines(typesetter.set([{ text: words, style, mark: artifact }], room), room);
}
