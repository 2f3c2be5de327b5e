import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type ByteRanges, memoryRanges } from '../../../electron/files/byte-ranges.ts';
import { inspectFile } from '../../../electron/intake/inspect.ts';
import { inspectLarge } from '../../../electron/intake/inspect-large.ts';

const PDF = 'application/pdf';
const MiB = 1 << 20;
const unknown = { pages: null, width: null, height: null };

/** A file of text and long runs of one letter, which counts what is read of it. */
function fileOf(parts: readonly (string | Buffer | { readonly run: number })[]) {
  const lengths = parts.map((part) =>
    typeof part === 'string' || Buffer.isBuffer(part) ? part.length : part.run,
  );
  const size = lengths.reduce((sum, length) => sum + length, 0);
  let read = 0;
  const file: ByteRanges = {
    size,
    read: (start, end) => {
      const out = Buffer.alloc(Math.max(0, Math.min(end, size) - start), 'x');
      read += out.length;
      let at = 0;
      for (const [place, part] of parts.entries()) {
        const length = lengths[place] ?? 0;
        if (at < start + out.length && at + length > start && !(typeof part === 'object' && 'run' in part)) {
          const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part, 'latin1');
          bytes.copy(out, Math.max(0, at - start), Math.max(0, start - at));
        }
        at += length;
      }
      return out;
    },
  };
  return { file, readSoFar: () => read };
}

/** A PDF of some pages, each with a stream of so many bytes behind it. */
function heavyPdf(pages: number, weight: number, trailer = '') {
  const parts: (string | { readonly run: number })[] = ['%PDF-1.7\n'];
  const offsets: number[] = [];
  let at = 9;
  const put = (text: string, weight = 0) => {
    offsets.push(at);
    const head = `${offsets.length} 0 obj\n${text}`;
    parts.push(head);
    at += head.length;
    if (weight > 0) {
      parts.push({ run: weight }, '\nendstream');
      at += weight + 10;
    }
    parts.push('\nendobj\n');
    at += 8;
  };
  const kids = Array.from({ length: pages }, (_, page) => `${3 + page * 2} 0 R`).join(' ');
  put('<< /Type /Catalog /Pages 2 0 R >>');
  put(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`);
  for (let page = 0; page < pages; page += 1) {
    put(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents ${4 + page * 2} 0 R >>`);
    put(`<< /Length ${weight} >>\nstream\n`, weight);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `${table}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return fileOf([...parts, end]);
}

test('a PDF behind one byte, or behind a few lines, that are none of its own is read by its own offsets', () => {
  const page = { pages: 2, width: 300, height: 400, problem: null };
  const whole = heavyPdf(2, 1000).file;
  for (const before of ['\n', 'HTTP/1.1 200 OK\r\n\r\n']) {
    const bytes = Buffer.concat([Buffer.from(before), whole.read(0, whole.size)]);
    expect(inspectLarge(memoryRanges(bytes), PDF)).toEqual(page);
  }
});

test('a PDF of 900 MB has its pages counted by reading a hundredth of it', async () => {
  const { file, readSoFar } = heavyPdf(300, 3 * MiB);
  expect(await inspectFile(file, PDF)).toEqual({ pages: 300, width: 300, height: 400, problem: null });
  expect(readSoFar()).toBeLessThan(9 * MiB);
});

test('a table, a page tree and an object longer than the first window are read to their ends', () => {
  const { file } = heavyPdf(2500, 10);
  expect(inspectLarge(file, PDF)).toEqual({ pages: 2500, width: 300, height: 400, problem: null });
});

test('pages inside an object stream behind a cross-reference stream are found', () => {
  const inner = ['<< /Type /Catalog /Pages 12 0 R >>', '<< /Type /Pages /Kids [13 0 R 13 0 R] >>'];
  const page = '<< /Type /Page /MediaBox [0 0 10 20] /Rotate 90 >>';
  const [catalog = '', tree = ''] = inner;
  const heads = `11 0 12 ${catalog.length + 1} 13 ${catalog.length + tree.length + 2} `;
  const packed = deflateSync(Buffer.from(`${heads}${catalog} ${tree} ${page}`, 'latin1'));
  const stream = Buffer.concat([
    Buffer.from(
      `1 0 obj\n<< /Type /ObjStm /N 3 /First ${heads.length} /Filter /FlateDecode /Length 2 0 R >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const length = `2 0 obj\n${packed.length}\nendobj\n`;
  const body = Buffer.concat([Buffer.from('%PDF-1.7\n'), stream, Buffer.from(length)]);
  const second = 9 + stream.length;
  const first = [1, 0, 9, 0, 1, second >> 8, second & 255, 0];
  const places = Buffer.from([...first, 2, 0, 1, 0, 2, 0, 1, 1, 2, 0, 1, 2]);
  const table = Buffer.concat([
    Buffer.from(
      `3 0 obj\n<< /Type /XRef /W [1 2 1] /Index [1 2 11 3] /Size 14 /Root 11 0 R /Length ${places.length} >>\nstream\n`,
    ),
    places,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF\n`),
  ]);
  expect(inspectLarge(memoryRanges(Buffer.concat([body, table])), PDF)).toEqual({
    pages: 2,
    width: 20,
    height: 10,
    problem: null,
  });
});

test('a locked PDF and one whose table leads nowhere are left to the decoders', () => {
  expect(inspectLarge(heavyPdf(2, 10, '/Encrypt << >>').file, PDF)).toBe('needs-whole-file');
  expect(inspectLarge(fileOf(['%PDF-1.7\n', { run: 100_000 }]).file, PDF)).toBe('needs-whole-file');
  expect(inspectLarge(fileOf(['%PDF-1.7\n', 'startxref\n900000\n%%EOF']).file, PDF)).toBe('needs-whole-file');
});

test('a broken PDF too large to be repaired in memory is kept as too large, unread', async () => {
  const { file, readSoFar } = fileOf(['%PDF-1.7\n', { run: 500 * MiB }]);
  expect(await inspectFile(file, PDF)).toEqual({ ...unknown, problem: 'too-large' });
  expect(readSoFar()).toBeLessThan(MiB);
});

test('a file beyond a gigabyte is kept as too large, unread', async () => {
  const { file, readSoFar } = heavyPdf(3, 400 * MiB);
  expect(await inspectFile(file, PDF)).toEqual({ ...unknown, problem: 'too-large' });
  expect(readSoFar()).toBe(0);
});

test('a large photograph is measured by its head and must have its end', async () => {
  const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const head = jpeg.subarray(0, jpeg.length - 2);
  const whole = fileOf([head, { run: 30 * MiB }, Buffer.from([0xff, 0xd9])]);
  expect(await inspectFile(whole.file, 'image/jpeg')).toEqual({
    pages: 1,
    width: 40,
    height: 60,
    problem: null,
  });
  const cut = fileOf([head, { run: 30 * MiB }, Buffer.from([0xff, 0x00, 0xff])]);
  expect(await inspectFile(cut.file, 'image/jpeg')).toEqual({ ...unknown, problem: 'damaged' });
  const noHead = fileOf([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { run: 30 * MiB }]);
  expect(await inspectFile(noHead.file, 'image/jpeg')).toEqual({ ...unknown, problem: 'damaged' });
});

test('the end of a photograph is found wherever a window happens to end', async () => {
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const head = jpeg.subarray(0, jpeg.length - 2);
  for (let shift = -4; shift <= 4; shift += 1) {
    const { file } = fileOf([head, { run: MiB + shift }, Buffer.from([0xff, 0xd9])]);
    expect(inspectLarge(file, 'image/jpeg')).toMatchObject({ problem: null });
  }
});

test('a large PNG is walked by its chunks to its end', () => {
  const chunk = (name: string, length: number) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(length);
    head.write(name, 4, 'latin1');
    return head;
  };
  const size = Buffer.alloc(17);
  size.writeUInt32BE(3000, 0);
  size.writeUInt32BE(2000, 4);
  const start = [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', 13), size];
  const data = [chunk('IDAT', 40 * MiB), { run: 40 * MiB + 4 }];
  const whole = fileOf([...start, ...data, chunk('IEND', 0), { run: 4 }]);
  expect(inspectLarge(whole.file, 'image/png')).toEqual({
    pages: 1,
    width: 3000,
    height: 2000,
    problem: null,
  });
  expect(whole.readSoFar()).toBeLessThan(1000);
  expect(inspectLarge(fileOf([...start, ...data]).file, 'image/png')).toMatchObject({ problem: 'damaged' });
  size.writeUInt32BE(300_000, 0);
  expect(inspectLarge(fileOf([...start, ...data, chunk('IEND', 0)]).file, 'image/png')).toMatchObject({
    problem: 'damaged',
  });
  const wide = fileOf([...start, ...data, chunk('IEND', 0), { run: 4 }]);
  expect(inspectLarge(wide.file, 'image/png')).toMatchObject({ problem: 'too-large' });
});

test('a large file of another kind is of an unknown kind', () => {
  expect(inspectLarge(fileOf([{ run: 30 * MiB }]).file, 'application/octet-stream')).toMatchObject({
    problem: 'unknown-kind',
  });
});
