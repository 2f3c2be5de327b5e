import { expect, it } from 'vitest';
import { zoomAsked } from '../../../electron/shells/zoom.ts';

const pressed = { type: 'keyDown', control: true, meta: false, alt: false } as const;

it('enlarges, lessens and goes back as a browser does', () => {
  expect(zoomAsked({ ...pressed, key: '+' }, 1)).toBeCloseTo(1.1);
  expect(zoomAsked({ ...pressed, key: '=' }, 1)).toBeCloseTo(1.1);
  expect(zoomAsked({ ...pressed, key: '-' }, 1.1)).toBeCloseTo(1);
  expect(zoomAsked({ ...pressed, key: '0' }, 2)).toBe(1);
});

it('takes Command as Control', () => {
  expect(zoomAsked({ ...pressed, control: false, meta: true, key: '0' }, 2)).toBe(1);
});

it('stays between half and three times', () => {
  expect(zoomAsked({ ...pressed, key: '+' }, 3)).toBe(3);
  expect(zoomAsked({ ...pressed, key: '-' }, 0.5)).toBe(0.5);
});

it('leaves every other key alone', () => {
  expect(zoomAsked({ ...pressed, key: 'l' }, 1)).toBeNull();
  expect(zoomAsked({ ...pressed, control: false, key: '+' }, 1)).toBeNull();
  expect(zoomAsked({ ...pressed, alt: true, key: '+' }, 1)).toBeNull();
  expect(zoomAsked({ ...pressed, type: 'keyUp', key: '+' }, 1)).toBeNull();
});
