import { expect, test } from 'vitest';
import { blockBoxes } from '../../../../electron/pdf/layout/block-boxes.ts';
import { textStylesOf } from '../../../../electron/pdf/layout/style.ts';
import { type LaidPage, paginate } from '../../../../electron/pdf/layout/paginate.ts';
import type { LayoutContext } from '../../../../electron/pdf/layout/layout-context.ts';
import { StructureElement } from '../../../../electron/pdf/layout/structure.ts';
import { Typesetter } from '../../../../electron/pdf/text/typesetter.ts';
import { type Block, type Inline, text } from '../../../../shared/dossier/block.ts';
import { caRpd } from '../../../../shared/profiles/ca-rpd.ts';
import { generic } from '../../../../shared/profiles/generic.ts';

const WIDTH = 200;

function newSetting(): LayoutContext {
  return {
    typesetter: new Typesetter(() => undefined),
    styles: textStylesOf(generic),
    width: WIDTH,
    numbers: { at: () => null, range: () => null, place: () => null },
    root: new StructureElement('Sect', null),
    onRecord: () => undefined,
    footnotes: { count: 0 },
    headings: { open: [] },
  };
}

function paragraph(...words: readonly Inline[]): Block {
  return { block: 'paragraph', style: 'body', text: words };
}

/** The words of each page's lines, from the top. */
function linesOf({ drawn }: LaidPage): readonly string[] {
  return drawn
    .toSorted((a, b) => a.top - b.top)
    .flatMap(({ drawn: each }) =>
      each.draw === 'line' ? [each.line.atoms.map((atom) => atom.text).join('')] : [],
    );
}

function laid(blocks: readonly Block[], height: number): readonly (readonly string[])[] {
  return paginate(blockBoxes(newSetting(), blocks), height).map(linesOf);
}

/** A paragraph of so many lines, each of which says its number. */
function numbered(name: string, lines: number): Block {
  const words = Array.from({ length: lines }, (_, index) => `${name} ${index + 1}`).join('\n');
  return paragraph(text(words));
}

/** A page that holds so many lines of one paragraph. */
function heightOf(lines: number): number {
  const [box] = blockBoxes(newSetting(), [numbered('a', 1)]);
  return (box?.height ?? 0) * lines + 0.5;
}

test('a paragraph that does not fit never leaves its last line alone on the next page', () => {
  const pages = laid([numbered('a', 7)], heightOf(6));
  expect(pages.map((page) => page.length)).toEqual([5, 2]);
});

test('a paragraph never leaves its first line alone at the foot of a page', () => {
  const [space] = blockBoxes(newSetting(), [numbered('a', 4), numbered('b', 6)]).slice(3, 4);
  const pages = laid([numbered('a', 4), numbered('b', 6)], heightOf(5) + (space?.after ?? 0));
  expect(pages[0]).toEqual(['a 1', 'a 2', 'a 3', 'a 4']);
});

test('three lines are not torn, longer paragraphs are, and nothing is lost', () => {
  const blocks = [numbered('a', 3), numbered('b', 3), numbered('c', 9)];
  const pages = laid(blocks, heightOf(5));
  expect(pages.flat()).toEqual([
    'a 1',
    'a 2',
    'a 3',
    'b 1',
    'b 2',
    'b 3',
    ...Array.from({ length: 9 }, (_, index) => `c ${index + 1}`),
  ]);
  expect(pages[0]).toHaveLength(3);
});

test('a heading goes with the lines after it', () => {
  const heading: Block = { block: 'heading', level: 2, text: [text('Of the arrest')] };
  const before = blockBoxes(newSetting(), [numbered('a', 4), heading]);
  const height = before.reduce((sum, box) => sum + box.before + box.height + box.after, 0);
  const pages = laid([numbered('a', 4), heading, numbered('b', 4)], height + 1);
  expect(pages[0]).toHaveLength(4);
  expect(pages[1]?.[0]).toBe('Of the arrest');
});

const note = (words: string): Inline => ({ inline: 'note', text: [text(words)] });

test('a footnote stands at the foot of the page its mark is on, under a rule', () => {
  const page = paginate(
    blockBoxes(newSetting(), [
      paragraph(text('He was taken'), note('As his brother told me.'), text(' at dawn.')),
    ]),
    400,
  )[0];
  const lines = page === undefined ? [] : linesOf(page);
  expect(lines.join(' ')).toMatch(/He was taken¹ at dawn\. ¹ As his brother told me\./);
  const rule = page?.drawn.find(({ drawn }) => drawn.draw === 'rule');
  const last = page?.drawn.findLast(({ drawn }) => drawn.draw === 'line');
  expect(rule?.top).toBeLessThan(last?.top ?? 0);
  expect(last?.top).toBeGreaterThan(340);
});

test('a mark early in a long paragraph keeps its footnote on its own page', () => {
  const lines = Array.from({ length: 9 }, (_, index) => `line ${index + 2}`).join('\n');
  const block = paragraph(text('line 1'), note('Seen by two.'), text(`\n${lines}`));
  const pages = laid([block], heightOf(8));
  expect(pages).toHaveLength(2);
  expect(pages[0]?.join(' ')).toContain('Seen by two.');
  expect(pages[1]?.join(' ')).not.toContain('Seen by two.');
});

test('room is made for footnotes: no line is drawn over them', () => {
  const block = (index: number) => paragraph(text(`Point ${index}`), note(`Source ${index}.`));
  const pages = paginate(
    blockBoxes(
      newSetting(),
      Array.from({ length: 40 }, (_, index) => block(index + 1)),
    ),
    300,
  );
  for (const page of pages) {
    const rule = page.drawn.find(({ drawn }) => drawn.draw === 'rule');
    const points = page.drawn.filter(
      ({ drawn }) => drawn.draw === 'line' && drawn.line.atoms[0]?.text.startsWith('Point') === true,
    );
    expect(points.length).toBeGreaterThan(0);
    for (const { top } of points) expect(top).toBeLessThan(rule?.top ?? 0);
  }
  expect(pages.flatMap(linesOf).filter((line) => line.includes('Source'))).toHaveLength(40);
});

test('footnotes count on over the paragraphs of a part', () => {
  const pages = laid([paragraph(text('One'), note('a')), paragraph(text('Two'), note('b'))], 400);
  expect(pages[0]).toEqual(['One¹', 'Two²', '¹ a', '² b']);
});

/** A ruled table of one column whose rows have so many lines. */
function rows(...lines: readonly number[]): Block {
  return {
    block: 'table',
    style: 'ruled',
    columns: [{ width: 1 }],
    head: [],
    rows: lines.map((count, row) => ({
      cells: [[text(Array.from({ length: count }, (_, line) => `${row + 1}.${line + 1}`).join('\n'))]],
    })),
  };
}

/** A page just too low for the whole of a table. */
function justTooLow(block: Block): number {
  const all = blockBoxes(newSetting(), [block]);
  return all.reduce((sum, { height }) => sum + height, 0) - 1;
}

test('the last row of a table has the one before it for company on its page', () => {
  const table = rows(1, 1, 1, 2, 1);
  expect(laid([table], justTooLow(table))).toEqual([
    ['1.1', '2.1', '3.1'],
    ['4.1', '4.2', '5.1'],
  ]);
});

test('a long row is parted by a page’s end with three lines or more on each side, a short one is not', () => {
  const long = rows(16);
  expect(laid([long], justTooLow(long)).map((page) => page.length)).toEqual([13, 3]);
  const short = rows(9, 9, 9, 9);
  expect(laid([short], justTooLow(short)).map((page) => page.length)).toEqual([18, 18]);
});

/** The baselines of each cell's lines in a row of so many cells, from the top of the row. */
function baselines(...cells: readonly string[]): readonly (readonly number[])[] {
  return baselinesIn('ruled', cells);
}

function baselinesIn(style: 'ruled' | 'parallel', cells: readonly string[]): readonly (readonly number[])[] {
  const width = WIDTH / cells.length;
  const block: Block = {
    block: 'table',
    style,
    columns: cells.map(() => ({ width: 1 })),
    head: [],
    rows: [{ cells: cells.map((each) => [text(each)]) }],
  };
  let top = 0;
  const found: number[][] = cells.map(() => []);
  for (const { drawn, height } of blockBoxes(newSetting(), [block])) {
    for (const each of drawn)
      if (each.draw === 'line') found[Math.floor(each.x / width)]?.push(Math.round((top + each.y) * 10) / 10);
    top += height;
  }
  return found;
}

function evenly(lines: readonly number[]): boolean {
  const steps = lines.slice(1).map((y, index) => y - (lines[index] ?? 0));
  return steps.every((step) => Math.abs(step - (steps[0] ?? 0)) < 0.15);
}

test('a line of a taller script moves no line of the cell beside it', () => {
  const account = Array.from({ length: 20 }, (_, index) => `a ${index + 1}`).join('\n');
  const [dates = [], lines = []] = baselines('in\nbetween\nقوس\n۱۴۰۰', account);
  expect(lines).toHaveLength(20);
  expect(evenly(lines)).toBe(true);
  expect(dates[0]).toBe(lines[0]);
  expect(evenly(dates)).toBe(false);
});

test('two languages that say the same keep their lines beside each other', () => {
  const [english, persian] = baselinesIn('parallel', ['day\nname\nplace', 'روز\nنام\nجا']);
  expect(english).toHaveLength(3);
  expect(english).toEqual(persian);
});

test('two long cells of uneven scripts go side by side, line by line, and may be parted', () => {
  const column = (word: string) => Array.from({ length: 30 }, () => word).join('\n');
  const [english, persian] = baselines(column('here'), column('اینجا'));
  expect(english).toHaveLength(30);
  expect(english).toEqual(persian);
});

test('all of a long name stands on its line, and the line below it keeps its distance', () => {
  const name = Array.from({ length: 14 }, (_, index) => `Name${index + 1}`).join(' ');
  const lines = [
    { label: 'Signature', value: name, wide: true },
    { label: 'Place', value: '', wide: true },
  ];
  const [box] = blockBoxes(newSetting(), [{ block: 'signature', lines }]);
  const drawn = (box?.drawn ?? []).flatMap((each) =>
    each.draw === 'line' ? [{ words: each.line.atoms.map((atom) => atom.text).join(''), y: each.y }] : [],
  );
  const said = drawn.map(({ words }) => words).join(' ');
  for (const part of name.split(' ')) expect(said.split(/\s+/)).toContain(part);
  const ys = drawn.filter(({ words }) => words.includes('Name')).map(({ y }) => y);
  expect(Math.min(...ys)).toBeGreaterThan(0);
  const place = drawn.find(({ words }) => words === 'Place')?.y ?? 0;
  expect(place).toBeLessThan(box?.height ?? 0);
  expect(place - Math.max(...ys)).toBeGreaterThan(40);
});

test('an empty cell makes its row no higher', () => {
  const row = (...words: readonly string[]): Block => ({
    block: 'table',
    style: 'ruled',
    columns: [{ width: 1 }, { width: 1 }],
    head: [],
    rows: [{ cells: words.map((each) => [text(each)]) }],
  });
  const heightOfRow = (block: Block) => blockBoxes(newSetting(), [block])[0]?.height;
  expect(heightOfRow(row('here', ''))).toBe(heightOfRow(row('here', 'there')));
});

test('nothing in a Canadian dossier is set smaller than 12 point, a file’s sum included', () => {
  const block: Block = {
    block: 'table',
    style: 'ruled',
    columns: [{ width: 1 }],
    head: [[text('Exhibit')]],
    rows: [{ cells: [[text('Letter '), text('quiet ', 'quiet'), text('a1b2', 'code')]] }],
  };
  const context = { ...newSetting(), styles: textStylesOf(caRpd) };
  const sizes = blockBoxes(context, [block]).flatMap(({ drawn }) =>
    drawn.flatMap((each) => (each.draw === 'line' ? each.line.atoms.map(({ size }) => size) : [])),
  );
  expect(new Set(sizes)).toEqual(new Set([12]));
});
