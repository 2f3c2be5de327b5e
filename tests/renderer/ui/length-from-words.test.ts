import { describe, expect, it } from 'vitest';
import { lengthOf, wordsTell } from '../../../renderer/ui/length-from-words.ts';

const unread = { asGiven: 'until the snow went', language: '', minDays: 60, maxDays: 90 };

describe('a length as it is typed', () => {
  it('takes its days from the words where they tell them', () => {
    expect(lengthOf('13 days', null)).toMatchObject({ minDays: 13, maxDays: 13 });
    expect(lengthOf('13 days', unread)).toMatchObject({ minDays: 13, maxDays: 13 });
  });

  it('keeps the days given by hand while the words tell none', () => {
    expect(lengthOf('until the snow had gone', unread)).toMatchObject({ minDays: 60, maxDays: 90 });
  });

  it('forgets days read from words that are gone', () => {
    expect(lengthOf('a while', lengthOf('13 days', null))).toMatchObject({ minDays: null, maxDays: null });
    expect(lengthOf('', lengthOf('13 days', null))).toBeNull();
  });

  it('knows whether the words tell the days', () => {
    expect(wordsTell(unread)).toBe(false);
    expect(wordsTell({ ...unread, asGiven: '13 days' })).toBe(true);
  });
});
