import { expect, test } from 'vitest';
import { matchesOf, onlyNamed } from '../../../renderer/ui/link-matches.ts';

const choices = ['Şükrü Yılmaz', 'Ali Reza', 'علي', 'Ali', 'ALİ Kaya'].map((name) => ({ id: name, name }));
const namesFor = (typed: string) => matchesOf(choices, [], typed).map(({ name }) => name);

test('the same name is offered first, then names that hold what was typed', () => {
  expect(namesFor('ali')).toEqual(['Ali', 'Ali Reza', 'ALİ Kaya']);
  expect(namesFor('yilmaz sukru')).toEqual(['Şükrü Yılmaz']);
  expect(namesFor('علی')).toEqual(['علي']);
});

test('what is linked already is not offered again', () => {
  expect(matchesOf(choices, [{ id: 'Ali', name: 'Ali' }], 'ali').map(({ id }) => id)).not.toContain('Ali');
});

test('no more than forty are offered, the same name among them wherever it stands', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ id: String(at), name: `Ali ${at}` }));
  const offered = matchesOf([...many, { id: 'last', name: 'ali' }], [], 'Ali');
  expect([offered.length, offered[0]?.id]).toEqual([40, 'last']);
});

test('one bearer of a name is named; of two, or of none, nobody is', () => {
  const named = (typed: string, known = choices) => onlyNamed(matchesOf(known, [], typed), typed)?.id ?? null;
  expect(named('علی')).toBe('علي');
  expect(named('Al')).toBe(null);
  expect(named('')).toBe(null);
  expect(named('ali', [...choices, { id: 'other', name: 'Alí' }])).toBe(null);
});
