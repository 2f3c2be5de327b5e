import { expect, test } from 'vitest';
import { partKindSchema, profileIdSchema } from '../../../shared/domain/case.ts';
import { isDay } from '../../../shared/dates/day.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';

test.each(profileIdSchema.options)('%s requires only parts it has, each once', (id) => {
  const { parts, requiredParts } = profiles[id];
  expect(new Set(parts).size).toBe(parts.length);
  expect(requiredParts.filter((kind) => !parts.includes(kind))).toEqual([]);
  expect(parts.filter((kind) => !partKindSchema.options.includes(kind))).toEqual([]);
});

test.each(profileIdSchema.options)('every rule of %s says where and when it was read', (id) => {
  expect(profiles[id].rules.filter(({ source, checkedOn }) => source === '' || !isDay(checkedOn))).toEqual(
    [],
  );
});

test('paper, sizes, labels and limits are those the authorities ask for', () => {
  const asked = profileIdSchema.options.map((id) => {
    const { paper, body, exhibits, pageNumber, maxBytes } = profiles[id];
    return [
      id,
      paper,
      body.size,
      body.smallest,
      body.statementSpacing,
      exhibits.labels,
      pageNumber.place,
      maxBytes,
    ];
  });
  expect(asked).toEqual([
    ['us-eoir', 'letter', 12, 9, 1.35, 'letters', 'bottom-centre', 25_000_000],
    ['us-uscis', 'letter', 12, 9, 1.35, 'letters', 'bottom-right', null],
    // RPD Rule 31: nothing smaller than 12 point.
    ['ca-rpd', 'letter', 12, 12, 1.35, 'numbers', 'bottom-right', null],
    // Practice Direction 8.2: 12 point, 1.5 spacing.
    ['uk-ftt', 'a4', 12, 9, 1.5, 'numbers', 'bottom-right', null],
    ['eu', 'a4', 11.5, 9, 1.35, 'numbers', 'bottom-centre', null],
    ['generic', 'a4', 11.5, 9, 1.35, 'letters', 'bottom-centre', null],
  ]);
});

test('the authorities that refuse a filing without service have a service page, and require it', () => {
  const serving = profileIdSchema.options.filter((id) => profiles[id].requiredParts.includes('service'));
  expect(serving).toEqual(['us-eoir', 'ca-rpd']);
});

test('service comes last for the immigration court', () => {
  expect(profiles['us-eoir'].parts.at(-1)).toBe('service');
});
