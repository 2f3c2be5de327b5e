import { expect, test } from 'vitest';
import { levelsOf, withDirectionMarks } from '../../../../electron/pdf/text/direction.ts';

function levels(text: string): string {
  return Array.from(levelsOf(text).levels ?? []).join('');
}

test('a letter above U+FFFF has the level of its script, for both its code units', () => {
  expect(levels('\u{1e900}\u{1e901}')).toBe('1111');
  expect(levels('\u{10d00}\u{10d01}')).toBe('1111');
  expect(levelsOf('\u{1e900}').direction).toBe('rtl');
  expect(levelsOf('\u{10d00} and more').direction).toBe('rtl');
});

test('figures of Adlam run as its letters do, those of Hanifi Rohingya as Arabic figures', () => {
  expect(levels('\u{1e900} \u{1e951}\u{1e952}')).toBe('1111111');
  expect(levels('\u{10d00} \u{10d31}\u{10d32}')).toBe('1112222');
});

test('marks of both scripts go with their letter, and words around them keep their way', () => {
  expect(levels('a \u{1e922}\u{1e944} b')).toBe('00111100');
  expect(levels('a \u{10d00}\u{10d24} b')).toBe('00111100');
});

test('Chakma and an emoji run from left to right', () => {
  expect(levelsOf('\u{11103}\u{11127}').levels).toBeNull();
  expect(levels('\u05d0 \u{1f600} \u05d0')).toBe('111111');
});

test('each word of N’Ko is followed by a mark that says which way it runs', () => {
  expect(withDirectionMarks('a \u07ca\u07cb b')).toBe('a \u07ca\u07cb\u200f\u200e b');
  expect(withDirectionMarks('\u07ca\u07cb \u07ca')).toBe('\u07ca\u07cb\u200f \u07ca\u200f');
});
