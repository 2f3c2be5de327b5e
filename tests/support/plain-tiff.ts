interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** Of a dot: black or white, or 256 grays. */
  readonly bits: 1 | 8;
  /** Other values of its tags, or more of them, by number. */
  readonly tags?: Readonly<Record<number, number>>;
}

/** A scan in gray without compression, each page's directory before its dots, as scanners write (TIFF 6.0). */
export function plainTiff(pages: readonly TiffPage[]): Buffer {
  const parts = [Buffer.from('II*\0\x10\0\0\0\0\0\0\0\0\0\0\0', 'latin1')];
  let at = 16;
  for (const [index, { width, height, bits, tags = {} }] of pages.entries()) {
    const dots = Buffer.alloc(Math.ceil((width * bits) / 8) * height, 0x5a);
    const plain = { 256: width, 257: height, 258: bits, 259: 1, 262: 1, 277: 1, 278: height };
    const values = { ...plain, 279: dots.length, ...tags };
    const strip = at + 2 + (Object.keys(values).length + 1) * 12 + 4;
    const directory = directoryOf({ ...values, 273: strip });
    at += directory.length + dots.length;
    if (index < pages.length - 1) directory.writeUInt32LE(at, directory.length - 4);
    parts.push(directory, dots);
  }
  return Buffer.concat(parts);
}

function directoryOf(values: Readonly<Record<number, number>>) {
  // The keys are whole numbers, which stand in their order.
  const entries = Object.entries(values);
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  for (const [index, [tag, value]] of entries.entries()) {
    const at = 2 + index * 12;
    directory.writeUInt16LE(Number(tag), at);
    // One LONG each.
    directory.writeUInt16LE(4, at + 2);
    directory.writeUInt32LE(1, at + 4);
    directory.writeUInt32LE(value, at + 8);
  }
  return directory;
}
