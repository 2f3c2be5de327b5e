interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** Of a dot: black or white, or 256 grays. */
  readonly bits: 1 | 8;
  /** A picture beneath this one, as in a camera's raw file, where this one is a preview. */
  readonly beneath?: boolean;
}

/** A scan in gray without compression, each page's directory before its dots, as scanners write (TIFF 6.0). */
export function plainTiff(pages: readonly TiffPage[]): Buffer {
  const parts = [Buffer.from('II*\0\x10\0\0\0\0\0\0\0\0\0\0\0', 'latin1')];
  let at = 16;
  for (const [index, { width, height, bits, beneath = false }] of pages.entries()) {
    const dots = Buffer.alloc(Math.ceil((width * bits) / 8) * height, 0x5a);
    const directory = directoryOf([
      ['ImageWidth', 256, width],
      ['ImageLength', 257, height],
      ['BitsPerSample', 258, bits],
      ['Compression', 259, 1],
      ['PhotometricInterpretation', 262, 1],
      ['StripOffsets', 273, at + 2 + (beneath ? 10 : 9) * 12 + 4],
      ['SamplesPerPixel', 277, 1],
      ['RowsPerStrip', 278, height],
      ['StripByteCounts', 279, dots.length],
      ...(beneath ? [['SubIFDs', 330, at] as const] : []),
    ]);
    at += directory.length + dots.length;
    if (index < pages.length - 1) directory.writeUInt32LE(at, directory.length - 4);
    parts.push(directory, dots);
  }
  return Buffer.concat(parts);
}

function directoryOf(entries: readonly (readonly [string, number, number])[]) {
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  for (const [index, [, tag, value]] of entries.entries()) {
    const at = 2 + index * 12;
    directory.writeUInt16LE(tag, at);
    // One LONG each.
    directory.writeUInt16LE(4, at + 2);
    directory.writeUInt32LE(1, at + 4);
    directory.writeUInt32LE(value, at + 8);
  }
  return directory;
}
