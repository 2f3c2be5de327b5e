import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { mapStrings, stringBytes } from '../../../../electron/pdf/writer/strings.ts';
import { pdfText } from '../../../../electron/pdf/writer/pdf-text.ts';

test('every string of an object is changed, nested, escaped and hexadecimal alike', () => {
  const seen: string[] = [];
  const body = Buffer.from(
    String.raw`<< /A (one (nested\)) two) /B <414> /C [(\101\n)] % (not this)
/D 5 0 R >>`,
    'latin1',
  );
  const changed = mapStrings(body, (bytes) => {
    seen.push(bytes.toString('latin1'));
    return Buffer.from([0xab]);
  });
  expect(seen).toEqual(['one (nested)) two', 'A@', 'A\n']);
  expect(changed.toString('latin1')).toBe('<< /A <ab> /B <ab> /C [<ab>] % (not this)\n/D 5 0 R >>');
});

test('a title read back is the title written', () => {
  assert(
    property(string({ unit: 'grapheme' }), (title) => {
      const bytes = stringBytes(Buffer.from(pdfText(title), 'latin1'));
      const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
      const read = wide
        ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
        : bytes.toString('latin1');
      expect(read).toBe(title.toWellFormed());
    }),
  );
});
