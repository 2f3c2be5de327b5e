import bidiFactory, { type Bidi } from 'bidi-js';
import * as hb from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The package's types describe an ES module, its file is CommonJS: the default import is the factory itself.
const bidi = (bidiFactory as unknown as () => Bidi)();
const resolve = createRequire(import.meta.url).resolve;
const fonts = new Map<string, hb.Font>();

/** A line of text as outlines, so that a picture of it needs no installed fonts. */
export interface LineOutline {
  /** SVG path elements, baseline at y = 0, x from 0, in font units (1000 to the em), y down. */
  readonly svg: string;
  /** Advance width in the same units. */
  readonly width: number;
}

/** Shapes one line and gives the outlines of its glyphs from left to right. */
export function lineOutline(text: string): LineOutline {
  let svg = '';
  let x = 0;
  for (const run of visualRuns(text)) {
    for (const glyph of shaped(run)) {
      svg += `<path transform="translate(${x + glyph.dx} ${-glyph.dy}) scale(1 -1)" d="${glyph.path}"/>`;
      x += glyph.advance;
    }
  }
  return { svg, width: x };
}

interface Run {
  readonly text: string;
  readonly rtl: boolean;
}

/** The runs of one direction in the order they stand on paper (Unicode Bidirectional Algorithm, rule L2). */
function visualRuns(text: string): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  const runs: { text: string; level: number }[] = [];
  for (let unit = 0; unit < text.length; unit++) {
    const level = levels[unit] ?? 0;
    const last = runs.at(-1);
    if (last && last.level === level) last.text += text.charAt(unit);
    else runs.push({ text: text.charAt(unit), level });
  }
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level--) reverseFrom(runs, level);
  return runs.map((run) => ({ text: run.text, rtl: run.level % 2 === 1 }));
}

function reverseFrom(runs: { level: number }[], level: number): void {
  for (let start = 0; start < runs.length; start++) {
    let end = start;
    while ((runs[end]?.level ?? -1) >= level) end++;
    if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).toReversed());
    start = Math.max(start, end - 1);
  }
}

interface Glyph {
  readonly path: string;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

function shaped(run: Run): readonly Glyph[] {
  const font = fontFor(run.text);
  const buffer = new hb.Buffer();
  buffer.addText(run.text);
  buffer.guessSegmentProperties();
  buffer.setDirection(run.rtl ? hb.Direction.RTL : hb.Direction.LTR);
  hb.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map((info, n) => ({
    path: font.glyphToPath(info.codepoint),
    advance: positions[n]?.xAdvance ?? 0,
    dx: positions[n]?.xOffset ?? 0,
    dy: positions[n]?.yOffset ?? 0,
  }));
}

function fontFor(text: string): hb.Font {
  if (/\p{Script=Arabic}/u.test(text)) return load('noto-naskh-arabic', 'NotoNaskhArabic');
  if (/\p{Script=Ethiopic}/u.test(text)) return load('noto-sans-ethiopic', 'NotoSansEthiopic');
  if (/\p{Script=Han}/u.test(text)) return load('noto-sans-sc', 'NotoSansSC');
  return load('noto-serif', 'NotoSerif');
}

function load(family: string, face: string): hb.Font {
  const known = fonts.get(family);
  if (known) return known;
  const path = resolve(`@expo-google-fonts/${family}/400Regular/${face}_400Regular.ttf`);
  const font = new hb.Font(new hb.Face(new hb.Blob(readFileSync(path))));
  font.setScale(1000, 1000);
  fonts.set(family, font);
  return font;
}
