import { describe, expect, it } from 'vitest';
import { findWords, type TextPiece } from '../../../../renderer/parts/viewer/find-words.ts';

const piece = (text: string, y: number, more: Partial<TextPiece> = {}): TextPiece => ({
  text,
  box: { x: 100, y, width: text.length * 10, height: 12 },
  upright: false,
  ends: true,
  ...more,
});

describe('words looked for on a page', () => {
  it('are found whatever their case and width, as the part of the line they take', () => {
    const pieces = [piece('The Arrest was at home.', 50)];
    expect(findWords(pieces, 'arrest')).toEqual([[{ x: 140, y: 50, width: 60, height: 12 }]]);
    expect(findWords([piece('ＡＢＣ', 50)], 'abc')).toHaveLength(1);
    expect(findWords(pieces, 'prison')).toEqual([]);
    expect(findWords(pieces, '  ')).toEqual([]);
  });

  it('are found across lines and runs, as one box for each', () => {
    const found = findWords([piece('They came', 50), piece('at dawn.', 70)], 'came at  dawn');
    expect(found).toEqual([
      [
        { x: 150, y: 50, width: 40, height: 12 },
        { x: 100, y: 70, width: 70, height: 12 },
      ],
    ]);
    expect(findWords([piece('da', 50, { ends: false }), piece('wn', 50)], 'dawn')).toHaveLength(1);
  });

  it('are found in Arabic shaped for print, and down a turned line', () => {
    expect(findWords([piece('ﻣﺮﺣﺒﺎ', 50)], 'مرحبا')).toHaveLength(1);
    const down = piece('abcd', 0, { box: { x: 0, y: 0, width: 10, height: 40 }, upright: true });
    expect(findWords([down], 'cd')).toEqual([[{ x: 0, y: 20, width: 10, height: 20 }]]);
  });
});
