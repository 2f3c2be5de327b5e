import type { Attachment } from '../../shared/domain/document.ts';

type MediaType = Attachment['mediaType'];

/** How many leading bytes `sniff` wants: a PDF's header may stand anywhere in the first 1024. */
export const sniffLength = 1024;

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** ISO 23008-12, B.4: pictures coded as HEVC, alone or among others. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis']);

/**
 * The kind of a file told from its first bytes, never from its name
 * (PDF 2.0 annex I.2; T.81; PNG 5.2; WebP RFC 9649; TIFF 6.0; ISO 14496-12 4.3 for HEIC and AVIF).
 */
export function sniff(head: Uint8Array): MediaType {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, sniffLength));
  if (bytes.subarray(0, 8).equals(pngSignature)) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  const tag = (at: number) => bytes.toString('latin1', at, at + 4);
  if (tag(0) === 'RIFF' && tag(8) === 'WEBP') return 'image/webp';
  if (tag(0) === 'II*\0' || tag(0) === 'MM\0*') return 'image/tiff';
  if (tag(4) === 'ftyp') return byBrands(bytes);
  if (bytes.includes('%PDF-')) return 'application/pdf';
  return 'application/octet-stream';
}

/** The major brand comes first, then its version, then those it is compatible with. */
function byBrands(bytes: Buffer): MediaType {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length - (bytes.length % 4));
  for (let at = 8; at + 4 <= end; at += 4) {
    const brand = bytes.toString('latin1', at, at + 4);
    if (brand === 'avif') return 'image/avif';
    if (heicBrands.has(brand)) return 'image/heic';
  }
  return 'application/octet-stream';
}
