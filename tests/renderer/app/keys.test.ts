import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../renderer/app/keys.ts';

const plain = {
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  inText: false,
  isMac: false,
  inDialog: false,
};

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

  it('takes nothing back under a dialog that hides it', () => {
    const over = { ...plain, ctrlKey: true, inDialog: true };
    expect(actionOf({ ...over, key: 'z' })).toBeNull();
    expect(actionOf({ ...over, key: 'Z', shiftKey: true })).toBeNull();
    expect(actionOf({ ...over, key: 'y' })).toBeNull();
    expect(actionOf({ ...over, key: 'l' })).toBe('lock');
  });

  it('takes a key by its place on a keyboard in another script', () => {
    expect(actionOf({ ...plain, key: 'م', code: 'KeyL', ctrlKey: true })).toBe('lock');
    expect(actionOf({ ...plain, key: 'Р', code: 'KeyH', ctrlKey: true, shiftKey: true })).toBe('hide');
    expect(actionOf({ ...plain, key: 'т', code: 'KeyN', metaKey: true })).toBe('add');
  });

  it('takes a Latin letter as it is, wherever it stands', () => {
    expect(actionOf({ ...plain, key: 'l', code: 'KeyP', ctrlKey: true })).toBe('lock');
  });

  it('goes back and forward by every key that a browser does it by, from a text too', () => {
    const alt = { ...plain, altKey: true, inText: true };
    expect(actionOf({ ...alt, key: 'ArrowLeft' })).toBe('back');
    expect(actionOf({ ...alt, key: 'ArrowRight' })).toBe('forward');
    expect(actionOf({ ...plain, key: 'BrowserBack' })).toBe('back');
    expect(actionOf({ ...plain, key: 'BrowserForward' })).toBe('forward');
    expect(actionOf({ ...plain, key: 'ü', code: 'BracketLeft', metaKey: true })).toBe('back');
  });

  it('leaves Alt with an arrow to a text on a Mac, where it moves by words', () => {
    expect(actionOf({ ...plain, key: 'ArrowLeft', altKey: true, inText: true, isMac: true })).toBeNull();
    expect(actionOf({ ...plain, key: 'ArrowLeft', altKey: true, isMac: true })).toBe('back');
  });

  it('takes the keys by which a browser leaves the page, and does nothing', () => {
    expect(actionOf({ ...plain, key: 'Home', altKey: true })).toBe('stay');
    expect(actionOf({ ...plain, key: 'BrowserHome' })).toBe('stay');
    expect(actionOf({ ...plain, key: 'o', ctrlKey: true, inText: true })).toBe('stay');
  });

  it('leaves letters typed without Control alone', () => {
    expect(actionOf({ ...plain, key: 'l' })).toBeNull();
  });
});
