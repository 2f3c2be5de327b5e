import { expect, test } from 'vitest';
import { partKindSchema, profileIdSchema } from '../../../shared/domain/case.ts';
import { isDay } from '../../../shared/domain/day.ts';
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

test('service comes last for the immigration court', () => {
  expect(profiles['us-eoir'].parts.at(-1)).toBe('service');
});
