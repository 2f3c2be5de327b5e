import { expect, test } from 'vitest';
import { daySchema } from '../../../shared/dates/day.ts';
import { plainText, type TableBlock } from '../../../shared/dossier/block.ts';
import { toInterviewSheet } from '../../../shared/dossier/interview-sheet.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';
import { smallFolio } from './small-folio.ts';

function tables(second: string, folio = smallFolio()): readonly TableBlock[] {
  const today = daySchema.parse('2026-11-22');
  const sheet = toInterviewSheet(folio, profiles['us-eoir'], { today, second });
  return sheet.sections.flatMap(({ content }) =>
    content.flatMap((each) =>
      each.content === 'blocks'
        ? each.blocks.flatMap((block) => (block.block === 'table' ? [block] : []))
        : [],
    ),
  );
}

const heads = (all: readonly TableBlock[]) => all.map(({ head }) => head.map((cell) => plainText(cell)));
const rowsOf = (table: TableBlock | undefined) =>
  (table?.rows ?? []).map(({ cells }) => cells.map((cell) => plainText(cell)));

test('each table is headed in both languages, and the first by their names', () => {
  expect(heads(tables('fa'))).toEqual([
    ['English', 'فارسی'],
    ['Days that matter', 'روزهای مهم'],
    ['To bring', 'آنچه باید همراه باشد'],
    ['Events in order', 'رویدادها به ترتیب'],
  ]);
});

test('days are said in the second language, and the person’s own words are left as they are', () => {
  const events = rowsOf(tables('prs').at(-1));
  expect(events).toEqual([
    ['August 2021\nLetter under the door', 'اگست 2021\nLetter under the door'],
    ['September 14, 2021\nArrest at home', '14 سپتمبر 2021\nArrest at home'],
  ]);
});

test('the second language’s words say which language they are, the person’s own do not', () => {
  const [, cell = []] = tables('ru').at(-1)?.rows[0]?.cells ?? [];
  expect(cell).toMatchObject([{ language: 'ru' }, { text: 'Letter under the door' }]);
  expect(cell[1]).not.toHaveProperty('language');
});

test('a language written from the right stands at the right', () => {
  expect(tables('ar')[0]?.columns).toEqual([{ width: 1 }, { width: 1, align: 'end' }]);
  expect(tables('pt')[0]?.columns).toEqual([{ width: 1 }, { width: 1 }]);
});

test.each(['en', 'en-GB', 'ko'])(
  '%s beside an English dossier is no second column that repeats the first',
  (second) => {
    for (const { columns, head, rows } of tables(second)) {
      expect(columns).toHaveLength(1);
      expect(head).toHaveLength(1);
      for (const { cells } of rows) expect(cells).toHaveLength(1);
    }
  },
);

test('a plain English date is not quoted beside itself in another language, one that says more is', () => {
  const folio = smallFolio({
    incidents: [
      { id: 'a', title: 'A', when: { asGiven: '3 June 2019' } },
      { id: 'b', title: 'B', when: { asGiven: 'before June 2020' } },
    ],
  });
  expect(rowsOf(tables('fa', folio).at(-1)).map(([, second]) => second)).toEqual([
    '3 ژوئن 2019\nA',
    'تا 31 مه 2020 («\u2068before June 2020\u2069»)\nB',
  ]);
});
