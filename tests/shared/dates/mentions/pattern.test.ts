import { expect, test } from 'vitest';
import { findMentions } from '../../../../shared/dates/mentions/find-mentions.ts';

function found(text: string): readonly string[] {
  return findMentions(text, { language: 'zh', reference: null }).map(
    ({ text: words, edtf }) => `${words} ${edtf}`,
  );
}

test('words of two signs are read only where both stand: a year is no decade, a generation no century', () => {
  expect(found('1990年代我离开了。')).toEqual(['1990年代 199X']);
  expect(found('1990年我离开了。')).toEqual(['1990年 1990']);
  expect(found('20世纪我离开了。')).toEqual(['20世纪 19XX']);
  expect(found('20世代我离开了。')).toEqual([]);
});
