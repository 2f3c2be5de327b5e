import { describe, expect, test } from 'vitest';
import { lengthSchema, parseLength } from '../../../shared/dates/length.ts';

describe('lengths as people write them', () => {
  test.each([
    ['three days', 'en', 3, 3],
    ['for 3 days', 'en', 3, 3],
    ['the day', 'en', 1, 1],
    ['about two weeks', 'en', 8, 20],
    ['two weeks', 'en', 11, 17],
    ['a few days', 'en', 2, 9],
    ['several days', 'en', 3, 9],
    ['a couple of days', 'en', 2, 3],
    ['6 months', 'en', 167, 198],
    ['two years', 'en', 547, 914],
    ['1 year and 6 months', 'en', 349, 747],
    ['3-4 days', 'en', 3, 4],
    ['two or three days', 'en', 2, 3],
    ['between 3 and 5 days', 'en', 3, 5],
    ['at least three days', 'en', 3, null],
    ['three days or more', 'en', 3, null],
    ['less than ten days', 'en', 0, 10],
    ['24 hours', 'en', 1, 1],
    ['3 hours', 'en', 0, 1],
    ['trois jours', 'fr', 3, 3],
    ['environ deux semaines', 'fr', 8, 20],
    ['quelques jours', 'fr', 2, 9],
    ['tres días', 'es', 3, 3],
    ['más de tres días', 'es', 3, null],
    ['três dias', 'pt', 3, 3],
    ['ثلاثة أيام', 'ar', 3, 3],
    ['يومين', 'ar', 2, 2],
    ['حوالي أسبوعين', 'ar', 8, 20],
    ['بضعة أيام', 'ar', 2, 9],
    ['سه روز', 'fa', 3, 3],
    ['۳ روز', 'fa', 3, 3],
    ['حدود دو هفته', 'fa', 8, 20],
    ['چند روز', 'fa-AF', 2, 9],
    ['درې ورځې', 'ps', 3, 3],
    ['üç gün', 'tr', 3, 3],
    ['birkaç gün', 'tr', 2, 9],
    ['три дня', 'ru', 3, 3],
    ['около двух недель', 'ru', 8, 20],
    ['кілька днів', 'uk', 2, 9],
    ['तीन दिन', 'hi', 3, 3],
    ['लगभग दो हफ्ते', 'hi', 8, 20],
    ['तीन दिन', 'ne', 3, 3],
    ['ሦስት ቀናት', 'am', 3, 3],
    ['ጥቂት ቀናት', 'am', 2, 9],
    ['ሰለስተ መዓልቲ', 'ti', 3, 3],
    ['三天', 'zh', 3, 3],
    ['大约两个星期', 'zh', 8, 20],
    ['几天', 'zh', 2, 9],
    ['trois jours', 'en', 3, 3],
    ['три дня', '', 3, 3],
  ] as const)('%s (%s)', (text, language, minDays, maxDays) => {
    expect(parseLength(text, language)).toEqual({ asGiven: text, language, minDays, maxDays });
  });

  test.each(['forever', '', 'a long time', '6 months ago', '5 to 3 days', '5'])(
    '"%s" is not understood',
    (text) => {
      expect(parseLength(text, 'en')).toMatchObject({ minDays: null, maxDays: null });
    },
  );
});

test('bounds in a file never replace what the words say, and stand where the words say nothing', () => {
  expect(lengthSchema.parse({ asGiven: 'three days', minDays: 9, maxDays: 9 })).toMatchObject({
    minDays: 3,
    maxDays: 3,
  });
  expect(lengthSchema.parse({ asGiven: '', minDays: 2, maxDays: 4 })).toMatchObject({
    minDays: 2,
    maxDays: 4,
  });
  expect(lengthSchema.parse({ asGiven: 'until the new moon' })).toMatchObject({
    minDays: null,
    maxDays: null,
  });
});
