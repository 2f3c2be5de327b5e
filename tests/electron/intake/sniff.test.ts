import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sniff } from '../../../electron/intake/sniff.ts';
import { heicPicture } from '../../support/heic-picture.ts';

const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'blue' } });

test.each([
  ['image/jpeg', picture().jpeg()],
  ['image/png', picture().png()],
  ['image/webp', picture().webp()],
  ['image/avif', picture().avif()],
  ['image/tiff', picture().tiff()],
])('%s is known by its first bytes', async (kind, coded) => {
  expect(sniff(await coded.toBuffer())).toBe(kind);
});

test('a phone’s HEIC is known by its brands, wherever among them it stands', () => {
  expect(sniff(heicPicture)).toBe('image/heic');
  const other = Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'latin1');
  expect(sniff(other)).toBe('image/heic');
  expect(sniff(other.subarray(0, 20))).toBe('application/octet-stream');
});

test('a film is no picture, and a PDF may begin late', () => {
  expect(sniff(Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomavc1', 'latin1'))).toBe('application/octet-stream');
  expect(sniff(Buffer.from(`${' '.repeat(900)}%PDF-1.7`))).toBe('application/pdf');
  expect(sniff(new Uint8Array())).toBe('application/octet-stream');
});
