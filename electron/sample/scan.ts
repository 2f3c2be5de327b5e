import sharp, { type Sharp } from 'sharp';
import { lineOutline } from './line-outline.ts';

/** What one made-up paper is and how its scan should look (see assets/sample/scans.json). */
export interface PaperSpec {
  readonly lines: readonly string[];
  /** The words on a round stamp, if it has one. */
  readonly stamp?: string | undefined;
}

/** How a made scan looks. */
export interface ScanLook {
  readonly landscape: boolean;
  readonly picture: 'street' | 'xray' | null;
  /** Decides skew, dust and tint; the same seed gives the same bytes. */
  readonly seed: number;
}

const ink = '#26242b';

/** A page as a flatbed or a telephone would give it: raw pixels in a sharp pipeline, about 110 dpi. */
export async function scanPage(paper: PaperSpec, look: ScanLook): Promise<Sharp> {
  const [width, height] = look.landscape ? [1286, 909] : [909, 1286];
  const sheet = sharp(Buffer.from(sheetSvg(paper, look, width, height)));
  const tilted = sheet.rotate(((look.seed % 7) - 3) * 0.35, { background: '#d9d4c8' });
  const flat = await tilted.resize(width, height, { fit: 'cover' }).removeAlpha().raw().toBuffer();
  return sharp(grain(flat, look.seed), { raw: { width, height, channels: 3 } });
}

function sheetSvg(paper: PaperSpec, look: ScanLook, width: number, height: number): string {
  const dark = look.picture === 'xray';
  const ground = dark ? '#101318' : look.picture === 'street' ? '#b9b2a6' : '#f4f0e4';
  const body = [picture(look, width, height), ...lines(paper, width, dark ? '#dfe6ea' : ink)].join('');
  const stamp = paper.stamp === undefined ? '' : stampSvg(paper.stamp, width, height);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${body}${stamp}</svg>`;
}

function lines(paper: PaperSpec, width: number, fill: string): string[] {
  const margin = 90;
  const widest = Math.max(...paper.lines.map((text) => lineOutline(text).width));
  const fitting = ((width - 2 * margin) / widest) * 1000;
  return paper.lines.map((text, row) => {
    if (text === '') return '';
    const line = lineOutline(text);
    const scale = Math.min(row === 0 ? 34 : 25, fitting) / 1000;
    const rtl = /\p{Script=Arabic}/u.test(text);
    const centred = row === 0;
    const free = width - 2 * margin - line.width * scale;
    const x = margin + (centred ? free / 2 : rtl ? free : 0);
    return `<g fill="${fill}" transform="translate(${x} ${150 + row * 62}) scale(${scale})">${line.svg}</g>`;
  });
}

function stampSvg(words: string, width: number, height: number): string {
  const line = lineOutline(words);
  const scale = Math.min(24, 150_000 / line.width) / 1000;
  const rings = `<circle r="105" fill="none" stroke="#2d3f9e" stroke-width="5"/><circle r="92" fill="none" stroke="#2d3f9e" stroke-width="2"/>`;
  const text = `<g fill="#2d3f9e" transform="translate(${(-line.width * scale) / 2} 8) scale(${scale})">${line.svg}</g>`;
  return `<g opacity="0.75" transform="translate(${width * 0.3} ${height * 0.78}) rotate(-14)">${rings}${text}</g>`;
}

/** A street seen from behind, or the bones of a hand: shapes only, nobody's picture. */
function picture(look: ScanLook, width: number, height: number): string {
  if (look.picture === 'street') {
    const figures = Array.from({ length: 14 }, (_, n) => {
      const x = 120 + ((n * 83) % (width - 240));
      const y = height * 0.62 + ((n * 37) % 90);
      return `<ellipse cx="${x}" cy="${y}" rx="17" ry="21" fill="#4a4550"/><path d="M${x - 34} ${y + 130} Q${x} ${y - 10} ${x + 34} ${y + 130} Z" fill="#5a5361"/>`;
    });
    return `<rect y="${height * 0.7}" width="${width}" height="${height * 0.3}" fill="#8f887c"/>${figures.join('')}`;
  }
  if (look.picture === 'xray') {
    const fingers = Array.from({ length: 5 }, (_, n) => {
      const x = width * 0.28 + n * 95;
      const top = 420 + Math.abs(n - 2) * 60;
      return `<rect x="${x}" y="${top}" width="34" height="170" rx="16"/><rect x="${x + 3}" y="${top + 185}" width="30" height="150" rx="14" transform="${n > 2 ? `rotate(9 ${x} ${top + 200})` : ''}"/>`;
    });
    return `<g fill="#aeb9c0" opacity="0.85">${fingers.join('')}<rect x="${width * 0.32}" y="830" width="330" height="170" rx="70"/></g>`;
  }
  return '';
}

/** Adds the dust and uneven light of a scanner by a small linear congruential generator (Numerical Recipes). */
function grain(pixels: Buffer, seed: number): Buffer {
  let state = (seed * 2_654_435_761) >>> 0;
  for (let at = 0; at < pixels.length; at += 3) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const noise = (state >>> 27) - 16;
    for (let channel = 0; channel < 3; channel++) {
      pixels[at + channel] = Math.max(0, Math.min(255, (pixels[at + channel] ?? 0) + noise));
    }
  }
  return pixels;
}
