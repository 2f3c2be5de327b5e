import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';

const MiB = 1 << 20;
const noise = randomBytes(4 * MiB);

/** What a large file is like. */
export type Shape = 'pdf' | 'jpeg';

/** Writes a file of about so many MiB that is, but for its pixels, a real one of its kind. */
export async function writeLarge(path: string, shape: Shape, mebibytes: number): Promise<void> {
  const out = await open(path, 'w');
  try {
    let at = 0;
    const put = async (bytes: string | Buffer) => {
      const { bytesWritten } =
        typeof bytes === 'string'
          ? await out.write(bytes, at, 'latin1')
          : await out.write(bytes, 0, bytes.length, at);
      at += bytesWritten;
      return at;
    };
    if (shape === 'jpeg') await writeJpeg(put, mebibytes);
    else await writePdf(put, mebibytes);
    await out.sync();
  } finally {
    await out.close();
  }
}

type Put = (bytes: string | Buffer) => Promise<number>;

/** A page for every 4 MiB, with a picture of that size on it. */
async function writePdf(put: Put, mebibytes: number): Promise<void> {
  const pages = Math.ceil(mebibytes / 4);
  const offsets: number[] = [];
  let at = await put('%PDF-1.7\n');
  const object = async (text: string, stream?: Buffer) => {
    offsets.push(at);
    at = await put(`${offsets.length} 0 obj\n${text}\n`);
    if (stream) {
      await put('stream\n');
      await put(stream);
      await put('\nendstream\n');
    }
    at = await put('endobj\n');
  };
  const kids = Array.from({ length: pages }, (_, page) => `${3 + page * 2} 0 R`).join(' ');
  await object('<< /Type /Catalog /Pages 2 0 R >>');
  await object(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`);
  for (let page = 0; page < pages; page += 1) {
    await object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I ${4 + page * 2} 0 R >> >> >>`,
    );
    await object(
      `<< /Type /XObject /Subtype /Image /Width 2048 /Height 2048 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length ${noise.length} >>`,
      noise,
    );
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  await put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`);
  await put(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`);
}

/** A frame of 12,000 by 9,000 pixels, then bytes without markers up to the end of the picture. */
async function writeJpeg(put: Put, mebibytes: number): Promise<void> {
  const scan = Buffer.from(noise.map((byte) => (byte === 0xff ? 0xfe : byte)));
  const frame = Buffer.from('ffd8ffc0000b0823282ee001011100ffda0008010100003f00', 'hex');
  await put(frame);
  for (let done = 0; done < mebibytes; done += 4) await put(scan);
  await put(Buffer.from([0xff, 0xd9]));
}
