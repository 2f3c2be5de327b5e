import { pdfNumbers } from '../writer/pdf-text.ts';
import { HIDDEN, isFlagged, NO_VIEW, pageAnnotations } from '../appearances/page-annotations.ts';
import { boxOf, type Box, type SourcePage } from '../reader/pages.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { type Dictionary, isArray, isDictionary, type Value } from '../reader/value.ts';

/**
 * The border of one of the source's links. Viewers draw it as they please, some not at all, so it goes out as a
 * link that leads nowhere and each viewer goes on as before.
 */
export interface LinkBorder {
  /** On the upright page, in points from its lower left. */
  readonly box: Box;
  /** In points. */
  readonly width: number;
  readonly style: 'S' | 'D' | 'U' | 'B' | 'I';
  readonly dashes: readonly number[];
  /** Empty for a border that is not seen, null where the source names none. */
  readonly colour: readonly number[] | null;
}

const MOST_BORDERS = 5000;

/** The visible borders of a page's links; `matrix` makes the page upright. */
export function readLinkBorders(
  file: PdfFile,
  page: SourcePage,
  matrix: readonly number[],
): readonly LinkBorder[] {
  const links = pageAnnotations(file, page, MOST_BORDERS)
    .filter((each) => file.resolve(each.get('Subtype')) === 'Link')
    .filter((each) => !isFlagged(file, each, HIDDEN | NO_VIEW));
  if (links.length === 0) return [];
  const whole = uprightBox(matrix, page.box);
  return links.flatMap((annotation): readonly LinkBorder[] => {
    const place = boxOf(file, annotation.get('Rect'));
    const box = place === null ? null : within(uprightBox(matrix, place), whole);
    const border = borderOf(file, annotation);
    return box === null || border.width <= 0 ? [] : [{ box, ...border }];
  });
}

/** A border as an annotation of the page that shows the source so large and with its lower left there. */
export function linkBorderText(link: LinkBorder, scale: number, [x, y]: readonly [number, number]): string {
  const [left, bottom, right, top] = link.box;
  const box = [left * scale + x, bottom * scale + y, right * scale + x, top * scale + y];
  const dashes = link.dashes.length === 0 ? '' : ` /D [${pdfNumbers(link.dashes)}]`;
  const colour = link.colour === null ? '' : ` /C [${pdfNumbers(link.colour)}]`;
  const style = `<< /W ${pdfNumbers([link.width * scale])} /S /${link.style}${dashes} >>`;
  return `<< /Type /Annot /Subtype /Link /F 4 /Rect [${pdfNumbers(box)}] /BS ${style}${colour} >>`;
}

/** Width and line from BS, else from Border, else the usual line of one point (ISO 32000-1, 12.5.4). */
function borderOf(file: PdfFile, annotation: Dictionary): Omit<LinkBorder, 'box'> {
  const colour = file.resolve(annotation.get('C'));
  const numbers = isArray(colour) ? numbersOf(file, colour) : null;
  const style = file.resolve(annotation.get('BS'));
  if (isDictionary(style)) {
    return {
      width: numberOr(file.resolve(style.get('W')), 1),
      style: styleOf(file.resolve(style.get('S'))),
      dashes: numbersOf(file, style.get('D')),
      colour: numbers,
    };
  }
  const border = file.resolve(annotation.get('Border'));
  const parts = isArray(border) ? border : [];
  const dashes = numbersOf(file, parts[3]);
  return {
    width: numberOr(file.resolve(parts[2]), 1),
    style: dashes.length > 0 ? 'D' : 'S',
    dashes,
    colour: numbers,
  };
}

function styleOf(value: Value): LinkBorder['style'] {
  return value === 'D' || value === 'U' || value === 'B' || value === 'I' ? value : 'S';
}

function numberOr(value: Value, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function numbersOf(file: PdfFile, value: Value | undefined): readonly number[] {
  const array = file.resolve(value);
  return isArray(array)
    ? array.map((each) => file.resolve(each)).filter((each) => typeof each === 'number')
    : [];
}

/** A rectangle's place after quarter turns, scaling and moving. */
function uprightBox([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], box: Box): Box {
  const [x1, y1] = [a * box[0] + c * box[1] + e, b * box[0] + d * box[1] + f];
  const [x2, y2] = [a * box[2] + c * box[3] + e, b * box[2] + d * box[3] + f];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** The part of a box inside another, so that no border reaches the stamp. */
function within(box: Box, whole: Box): Box | null {
  const part: Box = [
    Math.max(box[0], whole[0]),
    Math.max(box[1], whole[1]),
    Math.min(box[2], whole[2]),
    Math.min(box[3], whole[3]),
  ];
  return part[2] > part[0] && part[3] > part[1] ? part : null;
}
