import { describe, expect, it } from 'vitest';
import { lengthFromWords, wordsGiveDays } from '../../../renderer/ui/length-from-words.ts';

const unread = { asGiven: 'until the snow went', language: '', minDays: 60, maxDays: 90 };

describe('a length as it is typed', () => {
  it('takes its days from the words where they tell them', () => {
    expect(lengthFromWords('13 days', null)).toMatchObject({ minDays: 13, maxDays: 13 });
    expect(lengthFromWords('13 days', unread)).toMatchObject({ minDays: 13, maxDays: 13 });
  });

  it('keeps the days given by hand while the words tell none', () => {
    expect(lengthFromWords('until the snow had gone', unread)).toMatchObject({ minDays: 60, maxDays: 90 });
  });

  it('forgets days read from words that are gone', () => {
    expect(lengthFromWords('a while', lengthFromWords('13 days', null))).toMatchObject({
      minDays: null,
      maxDays: null,
    });
    expect(lengthFromWords('', lengthFromWords('13 days', null))).toBeNull();
  });

  it('knows whether the words tell the days', () => {
    expect(wordsGiveDays(unread)).toBe(false);
    expect(wordsGiveDays({ ...unread, asGiven: '13 days' })).toBe(true);
  });
});
