import { expect, test } from 'vitest';
import { asOtherKeyboardsType } from '../../../../electron/store/keys/keyboards.ts';

test('words typed on a Persian keyboard are tried as an Arabic one types them, and the other way round', () => {
  expect(asOtherKeyboardsType('کلید ی')).toEqual(['كليد ي']);
  expect(asOtherKeyboardsType('كليد ي')).toEqual(['کلید ی']);
});

test('digits are tried as each keyboard has them', () => {
  expect(asOtherKeyboardsType('باران ۱۳')).toEqual(['باران 13', 'باران ١٣']);
  expect(asOtherKeyboardsType('2468')).toEqual(['۲۴۶۸', '٢٤٦٨']);
});

test('spaces around the words are tried away, and nothing else of other scripts is tried', () => {
  expect(asOtherKeyboardsType(' seven stones 7 ')).toEqual(['seven stones 7']);
  expect(asOtherKeyboardsType('seven stones 7')).toEqual([]);
  expect(asOtherKeyboardsType('семь камней 7')).toEqual([]);
  expect(asOtherKeyboardsType('   ')).toEqual([]);
});

test('no words are tried more than nine times', () => {
  expect(asOtherKeyboardsType(' کلید ي ۱٢3 ')).toHaveLength(9);
});
