import type { Turn } from '../../../shared/domain/document.ts';
import type { ExhibitPage } from './exhibit.ts';

/** How output pages look: the paper, and the band kept for the stamp. */
export interface PageSetup {
  /** Portrait paper, in points. */
  readonly paper: readonly [number, number];
  /** Height of the band no exhibit reaches into, in points. */
  readonly band: number;
  readonly edge: 'top' | 'bottom';
  /** How much taller or wider than the paper a page may become so that a source keeps its true size; 0 = never. */
  readonly growth: number;
}

/** Where a source page lies on its output page, in points from the lower left. */
export interface Fitted {
  readonly size: readonly [number, number];
  /** x, y, width, height. */
  readonly box: readonly [number, number, number, number];
  readonly scale: number;
  /** Degrees clockwise by which the person rotated the upright source; fitting itself rotates nothing. */
  readonly rotation: Turn;
}

/** Offsets are whole pixels at 50, 100, 150… to the inch, so renderings can be compared dot by dot. */
const GRID = 36;
/** A page made smaller has no dots left to compare: it stands in the middle, on whole pixels at 50 to the inch. */
const FINE_GRID = 1.44;

/**
 * Finds the page that shows a source whole and clear of the stamp: at its true size where the paper, grown a little,
 * has room; else made smaller. Nothing is made larger, rotated or cut. Landscape sources get landscape pages.
 */
export function fitPage(source: ExhibitPage, setup: PageSetup): Fitted {
  const [width, height] = source.width > source.height ? setup.paper.toReversed() : setup.paper;
  const paper = { width: width ?? 0, height: height ?? 0 };
  const roomy = { width: paper.width + setup.growth, height: paper.height + setup.growth };
  const fits = source.width <= roomy.width && source.height + setup.band <= roomy.height;
  const scale = fits
    ? 1
    : Math.min(1, paper.width / source.width, (paper.height - setup.band) / source.height);
  const scaled = { width: source.width * scale, height: source.height * scale };
  const size = [
    Math.max(paper.width, scaled.width),
    Math.max(paper.height, scaled.height + setup.band),
  ] as const;
  return { size, box: place(scaled, size, setup, scale < 1 ? FINE_GRID : GRID), scale, rotation: 0 };
}

/** In the middle of what the band leaves free. */
function place(
  scaled: ExhibitPage,
  size: readonly [number, number],
  { band, edge }: PageSetup,
  grid: number,
): Fitted['box'] {
  const left = onGrid((size[0] - scaled.width) / 2, grid);
  const free = size[1] - band - scaled.height;
  const top = onGrid(free / 2, grid) + (edge === 'top' ? band : 0);
  return [left, size[1] - top - scaled.height, scaled.width, scaled.height];
}

/** A source that fits exactly may seem a hair too large by rounding: it still starts at the edge. */
function onGrid(offset: number, grid: number): number {
  return Math.max(0, Math.floor(offset / grid)) * grid;
}
