import { expect, test } from 'vitest';
import { scanReferences } from '../../../../electron/pdf/reader/scan-references.ts';

/** The text that is taken for an object of an object stream which begins at its first byte. */
function ownText(text: string): string {
  const found = scanReferences({ bytes: Buffer.from(text, 'latin1'), at: 0, compressed: true });
  return text.slice(found?.start, found?.end);
}

test.each([
  ['a name that is not looked at', '/WinAnsiEncoding', ' << /Author (a neighbour) >>'],
  ['a short name', '/DeviceRGB', ' (a neighbour)'],
  ['a long name', `/${'N'.repeat(120)}`, ' [ 7 0 R ]'],
  ['a number', '12', ' << /Author (a neighbour) >>'],
  ['a constant', 'true', ' << /Author (a neighbour) >>'],
  ['a text', '(own)', ' (a neighbour)'],
  ['a list', '[ /A /B ]', ' << /Author (a neighbour) >>'],
  ['a dictionary', '<< /A /B >>', ' << /Author (a neighbour) >>'],
])('%s in an object stream ends where it ends, and takes nothing of the next object', (_, own, next) => {
  expect(ownText(own + next)).toBe(own);
});
