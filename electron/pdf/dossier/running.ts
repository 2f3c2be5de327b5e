import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { fill } from '../../../shared/dossier/words/fill.ts';
import type { Mark } from '../layout/slice.ts';
import { breakLines, type Line } from '../text/lines.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { PageDrawer } from './page-drawer.ts';
import type { Sheet } from './page-index.ts';

/** What a running head and a page stamp are drawn from. */
export interface Running {
  readonly dossier: Dossier;
  readonly typesetter: Typesetter;
  readonly drawer: PageDrawer;
  readonly sheet: Sheet;
  readonly size: readonly [number, number];
}

/** Height of the strip kept for the stamp, in points: nothing of an exhibit reaches into it. */
export const stampBand = 46;

const artifact: Mark = { element: null, link: null };

/** Draws the page's number where the profile wants it, and says beside it what the page belongs to. */
export function drawRunning(running: Running): void {
  const { dossier, sheet, size, drawer } = running;
  const { place } = dossier.profile.pageNumber;
  const number = line(running, sheet.label, { size: 11, weight: 'bold', ink: 'black' }, 200);
  const y = place === 'top-right' ? size[1] - 30 : 24;
  const x = place === 'bottom-centre' ? (size[0] - number.width) / 2 : size[0] - 40 - number.width;
  drawer.line(number, x, y, true);
  const said = belongsTo(running);
  if (said !== '') {
    const room = place === 'bottom-centre' ? size[0] / 2 - 90 : size[0] - 140;
    const words = line(running, said, { size: 8.5, weight: 'regular', ink: 'quiet' }, room);
    drawer.line(words, 40, sheet.own === null ? y : size[1] - 48, true);
  }
}

function belongsTo({ dossier, sheet }: Running): string {
  const { leaf, placed } = sheet;
  if (leaf.section.kind === 'cover') return '';
  const name = leaf.section.label ?? leaf.section.title;
  if (placed === null || leaf.leaf !== 'file') return leaf.section.kind === 'exhibit' ? '' : name;
  return fill(dossier.words.pageOf, { page: placed.source, title: name });
}

function line(
  { typesetter }: Running,
  words: string,
  look: { readonly size: number; readonly weight: 'regular' | 'bold'; readonly ink: 'black' | 'quiet' },
  room: number,
): Line<Mark> {
  const style = { face: 'sans', language: '', ...look } as const;
  const [first] = breakLines(typesetter.set([{ text: words, style, mark: artifact }], room), room);
  return first ?? { atoms: [], width: 0, above: 0, below: 0 };
}
