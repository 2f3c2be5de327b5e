import { expect, test } from 'vitest';
import { daySchema } from '../../../../shared/dates/day.ts';
import { publicEvents } from '../../../../shared/timeline/rule-support/public-events.ts';

test('every public event has days that exist, in order, and a source to look them up in', () => {
  expect(publicEvents.length).toBeGreaterThan(0);
  for (const { name, from, to, source } of publicEvents) {
    expect(daySchema.parse(from) <= daySchema.parse(to), name).toBe(true);
    expect(source, name).toMatch(/\b(?:19|20)\d{2}\b/);
  }
});

test.each([
  ['Kabul fell that day.', 'the fall of Kabul'],
  ['after the full-scale invasion', 'the invasion of Ukraine'],
  ['the military coup in Myanmar', 'the coup in Myanmar'],
  ['when Mahsa Amini died', 'the death of Mahsa Amini'],
  ['fighting broke out in Khartoum', 'the war in Sudan'],
  ['the war started in Tigray', 'the war in Tigray'],
])('“%s” names %s', (words, name) => {
  expect(publicEvents.filter(({ names }) => names.test(words)).map((event) => event.name)).toEqual([name]);
});

test.each(['the fall of the leaves', 'the coup of the season', 'a war of words in the family'])(
  '“%s” names none',
  (words) => {
    expect(publicEvents.some(({ names }) => names.test(words))).toBe(false);
  },
);
