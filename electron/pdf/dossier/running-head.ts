import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { labelled } from '../../../shared/dossier/names.ts';
import { isolated } from '../../../shared/dossier/words/when-text.ts';
import { formatMessage } from '../../../shared/messages/format-message.ts';
import type { Frame } from '../layout/style.ts';
import type { Mark } from '../layout/vertical-box.ts';
import { breakLines, type Line } from '../text/lines.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { Segment } from './segment.ts';
import type { PageDrawer } from './page-drawer.ts';
import type { OutputPage } from './page-index.ts';

/** What a running head and a page stamp are drawn from. */
export interface RunningHead {
  readonly dossier: Dossier;
  readonly typesetter: Typesetter;
  readonly drawer: PageDrawer;
  readonly frame: Frame;
  readonly outputPage: OutputPage;
  /** The first page of its section. */
  readonly isTitlePage: boolean;
  readonly size: readonly [number, number];
}

/** Height of the band kept for the stamp, in points: nothing of an exhibit reaches into it. */
export const stampBand = 46;

const artifact: Mark = { element: null, link: null };

/**
 * Draws the page's number where the profile wants it, and says beside it what the page belongs to. Gives the
 * operators of the number, by which the finished page can be proven to bear it.
 */
export function drawRunningHead(head: RunningHead): string {
  const { dossier, outputPage, size, drawer, frame } = head;
  const { place } = dossier.numbering;
  const number = line(
    head,
    outputPage.label,
    { size: Math.max(11, dossier.profile.body.smallest), weight: 'bold', ink: 'black' },
    200,
  );
  const y = place === 'top-right' ? size[1] - 30 : 24;
  const x = place === 'bottom-centre' ? (size[0] - number.width) / 2 : size[0] - 40 - number.width;
  const stamp = drawer.line(number, x, y, true);
  const { name, say } = headText(head);
  if (name !== '') {
    const width = place === 'bottom-centre' ? size[0] / 2 - 90 : size[0] - 140;
    const style = { size: headSize(dossier), weight: 'regular', ink: 'quiet' } as const;
    const at = outputPage.own === null ? ([40, y] as const) : ([frame.left, size[1] - 50] as const);
    drawer.line(shortened(head, name, say, style, width), ...at, true);
  }
  return stamp;
}

/** Small, but never smaller than an authority takes. */
function headSize({ profile: { body } }: Dossier): number {
  return body.smallest > 9 ? body.smallest : 8.5;
}

/** A name, and the line it stands in: where there is no room, the name is shortened and not the rest. */
interface HeadText {
  readonly name: string;
  readonly say: (name: string) => string;
}

function headText(head: RunningHead): HeadText {
  const { dossier, outputPage } = head;
  const { segment, placed } = outputPage;
  const alone = (name: string): HeadText => ({ name, say: (each) => each });
  if (segment.section.kind === 'cover' || segment.section.kind === 'volume') return alone('');
  if (placed === null || segment.kind !== 'file') return alone(ownName(head));
  return {
    name: segment.content.stamp,
    say: (name) => pageOf(dossier, segment, isolated(name), placed.source),
  };
}

/** A part's title, but not above that title itself; on a certificate within an exhibit the exhibit's label before its own; on an output page nothing. */
function ownName({ dossier: { words }, outputPage, isTitlePage }: RunningHead): string {
  const { section, ...segment } = outputPage.segment;
  if (section.kind !== 'exhibit') return isTitlePage ? '' : section.title;
  const title = segment.kind === 'blocks' ? segment.title : null;
  return title === null ? '' : labelled({ words }, section.label ?? '', title);
}

/** "Exhibit C, page 2 of 5". */
export function pageOf(
  { words }: Dossier,
  { count }: Extract<Segment, { kind: 'file' }>,
  title: string,
  page: number,
): string {
  return formatMessage(words.pageOf, { title, page, count }, words.language);
}

interface LineStyle {
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly ink: 'black' | 'quiet';
}

function shortened(
  head: RunningHead,
  name: string,
  say: (name: string) => string,
  style: LineStyle,
  width: number,
): Line<Mark> {
  const letters = Array.from(name);
  const said = (count: number) =>
    say(count === letters.length ? name : `${letters.slice(0, count).join('').trimEnd()}…`);
  let [least, most] = [0, letters.length];
  if (fits(head, said(most), style, width)) least = most;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(head, said(middle), style, width)) least = middle;
    else most = middle - 1;
  }
  return line(head, said(least), style, width);
}

function fits(head: RunningHead, words: string, style: LineStyle, width: number): boolean {
  return linesOf(head, words, style, width).length === 1;
}

function line(head: RunningHead, words: string, style: LineStyle, width: number): Line<Mark> {
  const [first] = linesOf(head, words, style, width);
  return first ?? { atoms: [], width: 0, ascent: 0, descent: 0 };
}

function linesOf(
  { typesetter }: RunningHead,
  words: string,
  style: LineStyle,
  width: number,
): readonly Line<Mark>[] {
  const spanStyle = { face: 'sans', language: '', ...style } as const;
  return breakLines(typesetter.set([{ text: words, style: spanStyle, mark: artifact }], width), width);
}
