import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../renderer/app/keys.ts';

const plain = { code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, inText: false };

describe('shortcuts', () => {
  it('locks with Control or Command and L, from a text field too', () => {
    expect(actionOf({ ...plain, key: 'l', ctrlKey: true, inText: true })).toBe('lock');
    expect(actionOf({ ...plain, key: 'l', metaKey: true })).toBe('lock');
  });

  it('hides with Shift and H, whatever the letter’s case', () => {
    expect(actionOf({ ...plain, key: 'H', ctrlKey: true, shiftKey: true, inText: true })).toBe('hide');
  });

  it('leaves undo in a text field to the field', () => {
    expect(actionOf({ ...plain, key: 'z', ctrlKey: true, inText: true })).toBeNull();
    expect(actionOf({ ...plain, key: 'z', ctrlKey: true })).toBe('undo');
    expect(actionOf({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
  });

  it('takes a key by its place on a keyboard in another script', () => {
    expect(actionOf({ ...plain, key: 'م', code: 'KeyL', ctrlKey: true })).toBe('lock');
    expect(actionOf({ ...plain, key: 'Р', code: 'KeyH', ctrlKey: true, shiftKey: true })).toBe('hide');
    expect(actionOf({ ...plain, key: 'т', code: 'KeyN', metaKey: true })).toBe('add');
  });

  it('takes a Latin letter as it is, wherever it stands', () => {
    expect(actionOf({ ...plain, key: 'l', code: 'KeyP', ctrlKey: true })).toBe('lock');
  });

  it('leaves letters typed without Control alone', () => {
    expect(actionOf({ ...plain, key: 'l' })).toBeNull();
  });
});
