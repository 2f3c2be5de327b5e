import { expect, test } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '../../../../electron/store/keys/recovery-code.ts';

test('a code is seven groups of four letters that do not look alike', () => {
  expect(newRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('a code is read however it was typed', () => {
  const code = newRecoveryCode();
  expect(readRecoveryCode(code)).toBe(code);
  expect(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
  expect(readRecoveryCode(code.replaceAll('-', '–').replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
});

test('words, a short code and nearly every wrong letter are no code', () => {
  expect(readRecoveryCode('quiet river over seven stones')).toBeNull();
  const code = newRecoveryCode();
  expect(readRecoveryCode(code.slice(0, -1))).toBeNull();
  const wrong = Array.from(code, (letter, place) =>
    letter === '-'
      ? null
      : readRecoveryCode(`${code.slice(0, place)}${letter === 'A' ? 'B' : 'A'}${code.slice(place + 1)}`),
  );
  expect(wrong.filter((read) => read !== null).length).toBeLessThan(3);
});
