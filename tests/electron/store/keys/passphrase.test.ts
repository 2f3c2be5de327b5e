import { expect, test } from 'vitest';
import { estimateStrength, newPassphrase } from '../../../../electron/store/keys/passphrase.ts';
import { words } from '../../../../electron/store/keys/words.ts';

test('the list has 1,296 different words of three to seven plain letters', () => {
  expect(new Set(words).size).toBe(1296);
  expect(words).toHaveLength(1296);
  for (const word of words) expect(word).toMatch(/^[a-z]{3,7}$/);
});

test('a generated passphrase has seven words of the list and is strong', () => {
  const passphrase = newPassphrase();
  expect(passphrase.split(' ')).toHaveLength(7);
  for (const word of passphrase.split(' ')) expect(words).toContain(word);
  expect(newPassphrase()).not.toBe(passphrase);
});

test('no generated passphrase has a word twice', () => {
  for (let round = 0; round < 2000; round += 1) expect(new Set(newPassphrase().split(' ')).size).toBe(7);
});

test('every word comes up about equally often', () => {
  const counts = new Map<string, number>();
  for (let round = 0; round < 4000; round += 1)
    for (const word of newPassphrase().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  expect(counts.size).toBe(1296);
  expect(Math.max(...counts.values())).toBeLessThan(60);
});

test.each([
  ['', 'weak'],
  ['password', 'weak'],
  ['Password2024!', 'weak'],
  ['qwertyuiop', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234567890', 'weak'],
  ['river river river river river river river', 'weak'],
  ['Tehran1979', 'weak'],
  ['کلمه عبور', 'weak'],
  ['quiet river over seven stones', 'fair'],
  ['orbit canvas lemon gravel tiger pilot', 'good'],
  ['orbit canvas lemon gravel tiger pilot meadow', 'strong'],
])('%j is %s', (passphrase, verdict) => {
  expect(estimateStrength(passphrase).verdict).toBe(verdict);
});
